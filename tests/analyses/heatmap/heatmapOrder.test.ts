import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REACHABLE } from "../../../src/analyses/cells/thresholds";
import type { HeatmapRow } from "../../../src/analyses/heatmap/heatmap";
import { type HeatmapChoice, ordersOf } from "../../../src/analyses/heatmap/heatmapChoice";
import { inOrder } from "../../../src/analyses/heatmap/heatmapOrder";
import {
  ofCountries,
  ofGroups,
  partlyPublished,
  reviewedOf,
  type Standing,
  standings,
} from "../answers";

const FIVE: readonly Standing[] = [
  { group: "South", places: [3, 1, 1] },
  { group: "North", places: [5, 9, null] },
  { group: "South", places: [4, 5, 1] },
  { group: null, places: [3, null, 1] },
  { group: "North", places: null },
  { group: "East", places: [3, undefined, 1] },
];

const headed = (rows: readonly HeatmapRow[]) =>
  rows.map(({ name, section }) => {
    if (section === null) return name;
    return section.kind === "stage"
      ? `${name}: ${section.low}-${section.high}`
      : `${name}: ${section.kind}`;
  });

const byColumn = (choice: Partial<HeatmapChoice> = {}) =>
  headed(ofCountries(FIVE, { order: "column", ...choice }).rows);

describe("countries by a column", () => {
  it("stand in bands of one stage, lowest first, by name within, without a stage last", () => {
    expect(byColumn()).toEqual([
      "Country 00: 2-2",
      "Country 03: 2-2",
      "Country 05: 2-2",
      "Country 02: 2-3",
      "Country 01: 3-3",
    ]);
    expect(byColumn({ by: "H02" })).toEqual([
      "Country 00: 1-1",
      "Country 02: 3-3",
      "Country 01: 5-5",
      "Country 03: noStage",
      "Country 05: noStage",
    ]);
  });

  it("turned round have the highest band first, by name within all the same", () => {
    expect(byColumn({ reversed: true })).toEqual([
      "Country 01: 3-3",
      "Country 02: 2-3",
      "Country 00: 2-2",
      "Country 03: 2-2",
      "Country 05: 2-2",
    ]);
  });

  it("are never told apart within a band: their names alone order them", () => {
    fc.assert(
      fc.property(standings, fc.boolean(), (countries, reversed) => {
        const { rows } = ofCountries(countries, { order: "column", reversed });
        rows.forEach((row, i) => {
          const before = rows[i - 1];
          if (before && JSON.stringify(before.section) === JSON.stringify(row.section)) {
            expect(before.name! < row.name!).toBe(true);
          }
        });
        expect(rows).toHaveLength(reviewedOf(countries).length);
      }),
    );
  });
});

const group = (name: string | null, places: readonly number[]): Standing[] =>
  places.map((place) => ({ group: name, places: [place, 1, 1] }));

const groupsBy = (countries: readonly Standing[], choice: Partial<HeatmapChoice>) =>
  ofGroups(countries, { order: "column", ...choice }).rows.map(({ name }) => name);

describe("groups by a column", () => {
  it("stand by the share that had reached Established, those too small to sum up and no group last", () => {
    const countries = [
      ...group("East", [1, 1, 5]),
      ...group("North", [5, 5, 5, 1]),
      ...group("West", [9, 9]),
      ...group(null, [9, 9, 9]),
    ];
    expect(groupsBy(countries, {})).toEqual(["North", "East", "West", null]);
    expect(groupsBy(countries, { reversed: true })).toEqual(["East", "North", "West", null]);
  });

  it.each([
    { threshold: 2, names: ["North", "East", "South"] },
    { threshold: 3, names: ["North", "South", "East"] },
    { threshold: 4, names: ["South", "East", "North"] },
    { threshold: 5, names: ["East", "North", "South"] },
  ] as const)("stand by the share that had reached stage $threshold", ({ threshold, names }) => {
    const countries = [
      ...group("East", [1, 3, 3, 9]),
      ...group("North", [3, 5, 5, 5]),
      ...group("South", [1, 1, 7, 7]),
    ];
    expect(groupsBy(countries, { threshold })).toEqual(names);
    expect(groupsBy(countries, { threshold, reversed: true })).toEqual(names.toReversed());
  });

  it("of one share stand by their lower medians, the higher first, then by name", () => {
    const countries = [
      ...group("East", [1, 1, 5]),
      ...group("North", [3, 3, 5]),
      ...group("South", [1, 1, 9]),
    ];
    expect(groupsBy(countries, {})).toEqual(["North", "East", "South"]);
  });

  it("stand by the first column where the one asked for is not shown", () => {
    const countries = [...group("East", [1, 1, 1]), ...group("North", [5, 5, 5])];
    expect(groupsBy(countries, { by: "H99" })).toEqual(["North", "East"]);
    expect(groupsBy(countries, { by: "H02" })).toEqual(["East", "North"]);
  });

  it("under a dimension stand by the share of stages, not of countries", () => {
    const of = (name: string, places: readonly Standing["places"][]): Standing[] =>
      places.map((at) => ({ group: name, places: at }));
    const countries = [
      ...of("East", [
        [5, 1, 1],
        [5, 1, 9],
        [5, 1, 9],
      ]),
      ...of("North", [
        [5, undefined, 1],
        [5, undefined, 1],
        [1, undefined, 9],
      ]),
      ...of("West", [
        [9, 9, 9],
        [9, 9, 9],
      ]),
    ];
    const by = (choice: Partial<HeatmapChoice>) =>
      groupsBy(countries, { level: "dimension", ...choice });
    expect(by({})).toEqual(["North", "East", "West"]);
    expect(by({ by: "D2" })).toEqual(["East", "North", "West"]);
    expect(by({ by: "D2", reversed: true })).toEqual(["North", "East", "West"]);
  });

  it("stand by the shares that are shown, at every level and for every stage", () => {
    const level = fc.constantFrom("theme" as const, "dimension" as const);
    fc.assert(
      fc.property(standings, level, fc.constantFrom(...REACHABLE), (countries, of, threshold) => {
        const { rows } = ofGroups(countries, { order: "column", level: of, threshold });
        const shares = rows.flatMap(({ name, cells: [cell] }) => {
          if (name === null || (cell!.kind !== "group" && cell!.kind !== "dimension")) return [];
          const counts = cell!.counts.slice(2 * threshold - 2);
          const all = cell!.counts.reduce((sum, count) => sum + count);
          return [counts.reduce((sum, count) => sum + count, 0) / all];
        });
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe("any order", () => {
  const orders = fc.constantFrom(
    ...ordersOf({ rows: "countries", level: "theme" }).filter((order) => order !== "likeness"),
  );

  it("keeps every row, and turned round keeps what has no place in it last", () => {
    fc.assert(
      fc.property(partlyPublished, orders, (countries, order) => {
        const [plain, turned] = [false, true].map(
          (reversed) => ofCountries(countries, { order, reversed }).rows,
        );
        const keys = (rows: readonly HeatmapRow[]) => rows.map(({ key }) => key).toSorted();
        expect(keys(turned!)).toEqual(keys(plain!));
        const last = ({ section }: HeatmapRow) => section?.kind === "unpublished";
        expect(turned!.filter(last)).toEqual(plain!.filter(last));
        expect(turned!.map(last)).toEqual(turned!.map(last).toSorted((a, b) => +a - +b));
      }),
    );
  });

  it("by name turned round is the other way round", () => {
    const names = ofCountries(FIVE, { reversed: true }).rows.map(({ name }) => name);
    expect(names).toEqual([5, 3, 2, 1, 0].map((i) => `Country 0${i}`));
  });

  it("of groups by how many are published keeps those in none last, turned round too", () => {
    const countries = [...group("East", [1]), ...group("North", [1, 1]), ...group(null, [1, 1, 1])];
    const names = (reversed: boolean) =>
      ofGroups(countries, { order: "coverage", reversed }).rows.map(({ name }) => name);
    expect([names(false), names(true)]).toEqual([
      ["North", "East", null],
      ["East", "North", null],
    ]);
  });

  it("leaves rows as they are where they stand by likeness, which is another’s business", () => {
    const figure = ofCountries(FIVE, { order: "likeness" });
    expect(inOrder(figure).rows).toEqual(figure.rows);
  });

  it.each([
    ["groups", "theme", ["name", "coverage", "likeness", "column"]],
    ["groups", "dimension", ["name", "coverage", "likeness", "column"]],
    ["countries", "aspect", ["name", "group", "likeness", "column"]],
    ["countries", "dimension", ["name", "group", "likeness"]],
  ] as const)("that %s can stand in at the level %s: %j", (rows, level, orders) => {
    expect(ordersOf({ rows, level })).toEqual(orders);
  });
});
