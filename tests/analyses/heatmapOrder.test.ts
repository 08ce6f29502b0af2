import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeatmapChoice, type HeatmapRow, ORDERS_OF } from "../../src/analyses/heatmap";
import { ofCountries, ofGroups, type Standing, standings } from "./answers";

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
  it("stand in bands of one stage, lowest first, by name within, without a stage and a review last", () => {
    expect(byColumn()).toEqual([
      "Country 00: 2-2",
      "Country 03: 2-2",
      "Country 05: 2-2",
      "Country 02: 2-3",
      "Country 01: 3-3",
      "Country 04: noReview",
    ]);
    expect(byColumn({ by: "H02" })).toEqual([
      "Country 00: 1-1",
      "Country 02: 3-3",
      "Country 01: 5-5",
      "Country 03: noStage",
      "Country 05: noStage",
      "Country 04: noReview",
    ]);
  });

  it("turned round have the highest band first, by name within all the same", () => {
    expect(byColumn({ reversed: true })).toEqual([
      "Country 01: 3-3",
      "Country 02: 2-3",
      "Country 00: 2-2",
      "Country 03: 2-2",
      "Country 05: 2-2",
      "Country 04: noReview",
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
        expect(rows).toHaveLength(countries.length);
      }),
    );
  });
});

describe("groups by a column", () => {
  it("stand by the share that had reached Established, those too small to sum up and no group last", () => {
    const group = (name: string | null, places: readonly number[]): Standing[] =>
      places.map((place) => ({ group: name, places: [place, 1, 1] }));
    const countries = [
      ...group("East", [1, 1, 5]),
      ...group("North", [5, 5, 5, 1]),
      ...group("West", [9, 9]),
      ...group(null, [9, 9, 9]),
    ];
    const names = (reversed: boolean) =>
      ofGroups(countries, { order: "column", reversed }).rows.map(({ name }) => name);
    expect(names(false)).toEqual(["North", "East", "West", null]);
    expect(names(true)).toEqual(["East", "North", "West", null]);
  });
});

describe("any order", () => {
  const orders = fc.constantFrom(...ORDERS_OF.countries).filter((order) => order !== "likeness");

  it("keeps every row, and turned round keeps what has no place in it last", () => {
    fc.assert(
      fc.property(standings, orders, (countries, order) => {
        const [plain, turned] = [false, true].map(
          (reversed) => ofCountries(countries, { order, reversed }).rows,
        );
        const keys = (rows: readonly HeatmapRow[]) => rows.map(({ key }) => key).toSorted();
        expect(keys(turned!)).toEqual(keys(plain!));
        const last = ({ section }: HeatmapRow) => section?.kind === "noReview";
        expect(turned!.filter(last)).toEqual(plain!.filter(last));
        expect(turned!.map(last)).toEqual(turned!.map(last).toSorted((a, b) => +a - +b));
      }),
    );
  });

  it("by name turned round is the other way round", () => {
    const names = ofCountries(FIVE, { reversed: true }).rows.map(({ name }) => name);
    expect(names).toEqual([5, 3, 2, 1, 0, 4].map((i) => `Country 0${i}`));
  });
});
