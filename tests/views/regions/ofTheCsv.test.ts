import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/analyses/records";
import { calculateHere } from "../../../src/calculations/here";
import { csvFrom } from "../../../src/formats/csv";
import { PLACES, rankOf } from "../../../src/model/stage";
import { countriesCounted } from "../../../src/queries/countriesCounted";
import { stagesByCountry } from "../../../src/queries/stagesByCountry";
import { falseDiscovery } from "../../../src/statistics/comparison/adjusted";
import { cliffsDelta } from "../../../src/statistics/comparison/cliffsDelta";
import { kruskalWallis } from "../../../src/statistics/comparison/kruskalWallis";
import { leikDispersion } from "../../../src/statistics/description/leikDispersion";
import { countRanks, ordinalSummary } from "../../../src/statistics/description/ordinal";
import { wholeStages } from "../../../src/statistics/description/wholeStages";
import { earthMover } from "../../../src/statistics/distances/earthMover";
import { csvText } from "../../../src/views/figure/csvFile";
import { type RegionsPage, regionsAsker } from "../../../src/views/regions/regionsAsker";
import { askedOf } from "../../ask";
import { tableFromCsv } from "../../tableFromCsv";

const { ask } = await askedOf("data/published/demonstration");
const { signal } = new AbortController();
const page = (query: string) =>
  regionsAsker(ask, calculateHere).asked(`https://host.invalid/regions/${query}`, signal);

/** Rows as a reader has them who downloaded them: written as CSV and read again, each row by its columns. */
function downloaded({ release }: RegionsPage, rows: readonly object[]) {
  const columns = Object.keys(rows[0]!);
  const records: Records = { columns, rows: rows.map((row) => Object.values(row)) };
  const frame = { title: "Rows.", subtitle: "All.", notes: [], release, records, file: "rows" };
  const text = csvText(frame, "https://host.invalid/regions/", csvFrom);
  const { header, rows: read } = tableFromCsv(text.replace(/^\uFEFF(# .*\r\n)+/, ""));
  return read.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
}

/** All places of each group in each item, from the files alone; of all countries under the name `all`. */
async function fromTheFiles(of: RegionsPage) {
  const { choice } = of.portrait;
  const counted = downloaded(of, await ask(countriesCounted, choice, signal));
  const stages = downloaded(of, await ask(stagesByCountry, { ...choice, under: "" }, signal));
  const groupOf = new Map(counted.map(({ country, group }) => [country!, group!]));
  const ranks = (isIn: (group: string) => boolean, code: string) =>
    stages
      .filter((row) => row.code === code && row.low !== "" && isIn(groupOf.get(row.country!)!))
      .map(({ low, high }) => rankOf({ low: Number(low), high: Number(high) }));
  return {
    counted,
    of: (group: string, code: string) => ranks((name) => name === group, code),
    notOf: (group: string, code: string) => ranks((name) => name !== group, code),
    all: (code: string) => ranks(() => true, code),
  };
}

const ADDRESSES = [
  "",
  "?grouping=income_band&reached=2&group=Income%20band%201",
  "?columns=2016&group=Region%20A&with=Region%20B",
  "?columns=2016&level=aspect&reached=4",
  "?item=H01&method=in-country",
];

describe.each(ADDRESSES)("what the page at “%s” shows is what its rows come to", async (query) => {
  const shown = await page(query);
  const files = await fromTheFiles(shown);
  const { portrait, likeness, distributions, reached } = shown;
  const { items, groups, choice } = portrait;
  const nameOf = (place: number) => groups[place]!.name ?? "";

  it("groups, their countries and how many of these are published", () => {
    expect(groups.length).toBeGreaterThan(1);
    for (const { name, countries, published, unpublished } of groups) {
      const own = files.counted.filter(({ group }) => group === (name ?? ""));
      const statuses = own.map(({ status }) => status);
      expect([countries, published, unpublished]).toEqual([
        own.length,
        statuses.filter((status) => status === "named").length,
        statuses.filter((status) => status === "block" || status === "withheld").length,
      ]);
    }
  });

  it("distances between groups, and in what two differ", () => {
    const apart = (one: string, other: string) =>
      items.flatMap(({ code }) => {
        const [first, second] = [files.of(one, code), files.of(other, code)];
        if (first.length < 3 || second.length < 3) return [];
        const far = earthMover(countRanks(first), countRanks(second), { levels: PLACES })!;
        return [{ code, far }];
      });
    expect(likeness.order.length).toBeGreaterThan(1);
    for (const [i, one] of likeness.order.entries()) {
      for (const [j, other] of likeness.order.entries()) {
        if (i === j) continue;
        const far = apart(nameOf(one), nameOf(other)).map((each) => each.far);
        const mean = far.reduce((sum, each) => sum + each, 0) / far.length;
        expect(likeness.distances[i]![j]!).toBeCloseTo(mean, 9);
      }
    }
    const pair = likeness.pair!;
    const [one, other] = pair.groups.map(nameOf);
    const compared = apart(one!, other!);
    expect(pair.items).toHaveLength(compared.length);
    for (const { item, distance } of pair.items) {
      const { far } = compared.find(({ code }) => code === items[item]!.code)!;
      expect(distance).toBeCloseTo(far, 9);
    }
  });

  it("middles and spreads of groups and of all countries", () => {
    for (const { code, isDimension, groups: each } of distributions.panels) {
      const codes = isDimension
        ? items.flatMap((item) => (item.dimension === code ? [item.code] : []))
        : [code];
      for (const [place, { n, summary }] of each.entries()) {
        const ranks = codes.flatMap((of) =>
          place === groups.length ? files.all(of) : files.of(nameOf(place), of),
        );
        if (!isDimension) expect(n).toBe(ranks.length);
        expect(summary === null).toBe(n < 3);
        if (summary === null) continue;
        const counts = countRanks(ranks);
        expect(summary.counts).toEqual(counts);
        expect(summary.dispersion).toBeCloseTo(leikDispersion(wholeStages(counts))!, 12);
        const { lowMedian, highMedian } = ordinalSummary(counts)!;
        const middles = [summary.median, summary.upperMedian];
        expect(middles.map((middle) => middle && rankOf(middle))).toEqual(
          isDimension ? [null, null] : [lowMedian, highMedian],
        );
      }
    }
  });

  it("who had reached the stage, certainly not more than those with a stage", () => {
    for (const { item, groups: each } of reached.items) {
      const { code } = items[item]!;
      for (const [place, { placed, reached: count, bounds }] of each.entries()) {
        const ranks = place === groups.length ? files.all(code) : files.of(nameOf(place), code);
        const had = ranks.filter((rank) => (rank + 1) / 2 >= choice.threshold).length;
        expect(placed).toBe(ranks.length);
        expect(count).toBe(placed < 3 ? null : had);
        if (bounds === null) continue;
        expect(bounds.lo).toBeGreaterThanOrEqual(had);
        expect(bounds.hi).toBeLessThanOrEqual(had + bounds.of - placed);
      }
    }
  });

  it("effects, false finds and how the group in the light lies", () => {
    if (!("value" in shown.differences)) throw new Error("drawn ahead, all is worked out");
    const differences = shown.differences.value;
    expect(differences.items.length).toBeGreaterThan(0);
    const qs = falseDiscovery(differences.items.map(({ p }) => p));
    for (const [i, { item, n, effect, q, lit }] of differences.items.entries()) {
      const { code } = items[item]!;
      const own = groups
        .map((_, place) => files.of(nameOf(place), code).map((rank) => ({ rank, place })))
        .filter(({ length }) => length >= 3)
        .flat();
      expect(n).toBe(own.length);
      const found = kruskalWallis(
        own.map(({ rank }) => rank),
        own.map(({ place }) => String(place)),
      )!;
      expect(effect).toBeCloseTo(found.epsilonSquared, 12);
      expect(q).toBeCloseTo(qs[i]!, 12);
      if (lit === null) continue;
      const rest =
        choice.other === "" ? files.notOf(choice.group, code) : files.of(choice.other, code);
      expect(lit.delta).toBeCloseTo(cliffsDelta(files.of(choice.group, code), rest)!.delta, 12);
    }
    expect(differences.items.some(({ lit }) => lit !== null)).toBe(choice.group !== "");
  });
});
