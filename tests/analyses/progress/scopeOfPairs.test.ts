import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../src/analyses/progress/coverage";
import { changeTo } from "../../../src/analyses/progress/headlineUnder";
import { SPANS } from "../../../src/analyses/progress/progressChoice";
import { LIKEWISE } from "../../../src/analyses/progress/rulers";
import { type ProgressPage, progressAsker } from "../../../src/views/progress/progressAsker";
import { randomAgain } from "../../again";
import { askedOf } from "../../ask";

const { signal } = new AbortController();
const SEEDS = ["oak", "elm", "yew", "ash"];
const QUERIES = [
  "",
  "?methods=same",
  "?comparability=high",
  "?comparability=medium&methods=same",
  "?columns=2016",
  "?span=2-3",
  "?span=ends&from=2016",
  "?within=region%3ANorth",
  "?edition=2016",
  "?method=in-country&span=ends",
  "?item=H01",
  "?item=D2&methods=same",
];

describe.each(SEEDS)("of a portfolio made by chance, %s,", async (seed) => {
  const { ask } = await askedOf(randomAgain(seed));
  const at = (query: string): Promise<ProgressPage> =>
    progressAsker(ask)(`https://host.invalid/progress/${query}`, signal);
  const pages = await Promise.all(QUERIES.map(async (query) => [query, await at(query)] as const));

  it.each(pages)("what is shown and what is left out are all that is known: “%s”", (_, page) => {
    const { pairs, unseen } = page;
    const { shown, known, left } = coverageOf(pairs);
    const out = Object.values(left).reduce((sum, n) => sum + n, 0);
    expect(shown + out).toBe(known);
    expect(unseen.pairs).toHaveLength(out);
    expect(unseen.years.reduce((sum, { pairs: n }) => sum + n, 0)).toBe(shown);
    const here = new Set(pairs.known.map(({ later }) => later.name));
    const others = unseen.elsewhere.flatMap(({ names }) => names);
    expect(others.filter((name) => here.has(name))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });

  it.each(pages)(
    "no switch adds a pair or a rating, and each says what is shown: “%s”",
    (_, page) => {
      for (const { isOn, on, off } of page.switches) {
        expect(on.pairs).toBeLessThanOrEqual(off.pairs);
        for (const count of ["n", "rose", "stayed", "fell"] as const) {
          expect(on.counts[count]).toBeLessThanOrEqual(off.counts[count]);
        }
        const { all, countries } = page.moves;
        expect(isOn ? on : off).toEqual({ pairs: countries, counts: all });
        if (on.counts.n === off.counts.n)
          expect(["same", "few", "nothing"]).toContain(changeTo(on, off));
      }
    },
  );

  it.each(pages)("groups part the pairs, and the ratings, that are in a group: “%s”", (_, page) => {
    const { groups, pairs } = page;
    const sum = (of: (group: (typeof groups.groups)[number]) => number) =>
      groups.groups.reduce((total, group) => total + of(group), 0);
    expect(groups.all.counts).toEqual(page.moves.all);
    expect(sum(({ pairs: n }) => n) + groups.ungrouped).toBe(pairs.pairs.length);
    if (groups.ungrouped > 0) return;
    for (const count of ["n", "rose", "stayed", "fell", "able", "net"] as const) {
      expect(sum(({ counts }) => counts[count])).toBe(groups.all.counts[count]);
    }
  });

  it.each(pages)(
    "rulers tell of every pair and of every rating that is compared: “%s”",
    (_, page) => {
      const { rulers, pairs, moves } = page;
      expect(rulers.editions.reduce((sum, { pairs: n }) => sum + n, 0)).toBe(pairs.pairs.length);
      const compared = rulers.items.flatMap(({ over }) => over.map((each) => each.compared));
      expect(compared.reduce((sum, n) => sum + n, 0)).toBe(moves.all.n);
      for (const { least, over } of rulers.items) {
        const places = over.map(({ comparability }) => LIKEWISE.indexOf(comparability));
        expect(LIKEWISE.indexOf(least)).toBe(Math.max(...places));
        for (const { comparability, compared: n } of over) {
          if (comparability === "none") expect(n).toBe(0);
          if (pairs.choice.edition !== "") expect(comparability).toBe("same");
        }
      }
    },
  );

  it.each(pages)(
    "filters leave no more than there are, and what they leave is shown: “%s”",
    (_, page) => {
      const { filters, pairs } = page;
      const { edition, sameMethod } = pairs.choice;
      const { edition: byEdition, method: byMethod } = coverageOf(pairs).left;
      expect(filters.left).toBe(pairs.pairs.length + byEdition + byMethod);
      if (edition === "" && !sameMethod) expect(byEdition + byMethod).toBe(0);
      for (const { out } of filters.by) {
        expect(out).toBeGreaterThanOrEqual(0);
        expect(filters.of - out).toBeGreaterThanOrEqual(filters.left);
      }
    },
  );

  it("whoever is said to be seen otherwise is seen there", async () => {
    for (const span of SPANS) {
      const { unseen, pairs } = await at(`?span=${span}`);
      const told = [
        ...unseen.pairs.flatMap(({ name, seenBy }) => seenBy.map((by) => [name, by] as const)),
        ...unseen.elsewhere.flatMap(({ span: by, names }) =>
          names.map((name) => [name, by] as const),
        ),
      ];
      for (const [name, by] of told) {
        expect(pairs.pairs.map((pair) => pair.name)).not.toContain(name);
        const there = await at(`?span=${by}`);
        expect(there.pairs.pairs.map((pair) => pair.name)).toContain(name);
      }
    }
  });
});
