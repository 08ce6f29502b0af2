import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCell } from "../../../src/analyses/cells/cells";
import { groupCells } from "../../../src/analyses/cells/groupCells";
import { heatmapOfGroups } from "../../../src/analyses/heatmap/heatmapOfGroups";
import { inOrder } from "../../../src/analyses/heatmap/heatmapOrder";
import { stageAt } from "../../../src/model/stage";
import type { GroupCounted } from "../../../src/queries/groupsCounted";
import {
  CHOICE,
  COLUMNS,
  ofCountries,
  ofGroups,
  partlyPublished,
  type Standing,
  standings,
} from "../answers";

/** A group’s countries that count with a named review of 2016 to 2019, and those that do not count. */
const counted = (group: string | null, countries: number, published: number): GroupCounted[] => {
  const review = { edition: "2016", method: "in-country", first_year: 2016, last_year: 2019 };
  const none = { edition: null, method: null, first_year: null, last_year: null };
  const rows = [
    { group, status: "named", block_id: null, countries: published, ...review },
    { group, status: null, block_id: null, countries: countries - published, ...none },
  ];
  return rows.filter((row) => row.countries > 0);
};

const COUNTED = [
  ...counted("East", 9, 4),
  ...counted("West", 3, 0),
  ...counted("South", 6, 5),
  ...counted(null, 2, 1),
];

const columns = { ...COLUMNS, columns: COLUMNS.columns.slice(0, 2) };

const ANSWERS = {
  columns,
  counted: COUNTED,
  cellsOf: groupCells(columns, [
    { group: "East", code: "H01", low: 2, high: 2, countries: 3 },
    { group: "East", code: "H01", low: null, high: null, countries: 1 },
    { group: "East", code: "H02", low: 3, high: 4, countries: 2 },
    { group: "South", code: "H01", low: 1, high: 1, countries: 2 },
    { group: "South", code: "H01", low: 4, high: 4, countries: 2 },
    { group: "South", code: "H02", low: null, high: null, countries: 5 },
    { group: null, code: "H01", low: 5, high: 5, countries: 1 },
  ]),
  boundsOf: null,
};

const figure = heatmapOfGroups(CHOICE, ANSWERS);
const names = (order: "name" | "coverage") =>
  inOrder(heatmapOfGroups({ ...CHOICE, order }, ANSWERS)).rows.map(({ name }) => name);

describe("the rows", () => {
  it("are the groups by name, the countries in none last", () => {
    expect(names("name")).toEqual(["East", "South", "West", null]);
    expect(figure.rows.map(({ key }) => key)).toEqual([
      "group East",
      "group South",
      "group West",
      "none",
    ]);
  });

  it("come by the number of reviews where that is asked, those in no group last all the same", () => {
    expect(names("coverage")).toEqual(["South", "East", "West", null]);
    const even = ["East", "West", "South", null].flatMap((group) => counted(group, 4, 2));
    const choice = { ...CHOICE, order: "coverage" } as const;
    const { rows } = inOrder(heatmapOfGroups(choice, { ...ANSWERS, counted: even }));
    expect(rows.map(({ name }) => name)).toEqual(["East", "South", "West", null]);
  });

  it("have a key of their own even where a group is called “none” or “all”", () => {
    const more = [...COUNTED, ...counted("none", 1, 0), ...counted("all", 1, 1)];
    const { rows, all } = heatmapOfGroups(CHOICE, { ...ANSWERS, counted: more });
    expect(new Set([...rows, all].map(({ key }) => key)).size).toBe(7);
  });

  it("tell how many countries they have and how many were reviewed", () => {
    expect(figure.rows.map(({ published, countries }) => [published, countries])).toEqual([
      [4, 9],
      [5, 6],
      [0, 3],
      [1, 2],
    ]);
  });

  it("have a cell for every column, each with its reason where nothing is summed up", () => {
    expect(figure.rows.map(({ cells }) => cells)).toEqual([
      [
        {
          kind: "group",
          n: 3,
          median: { low: 2, high: 2 },
          upperMedian: { low: 2, high: 2 },
          counts: [0, 0, 3, 0, 0, 0, 0, 0, 0],
        },
        { kind: "few", n: 2 },
      ],
      [
        {
          kind: "group",
          n: 4,
          median: { low: 1, high: 1 },
          upperMedian: { low: 4, high: 4 },
          counts: [2, 0, 0, 0, 0, 0, 2, 0, 0],
        },
        { kind: "notAssessed" },
      ],
      [{ kind: "noReview" }, { kind: "noReview" }],
      [{ kind: "few", n: 1 }, { kind: "notInEdition" }],
    ]);
  });

  it("never change their order with the stages, in any order", () => {
    const order = fc.constantFrom("name" as const, "coverage" as const);
    fc.assert(
      fc.property(standings, fc.gen(), order, (countries, gen, by) => {
        const other = countries.map((country): Standing => {
          const places = country.places?.map(() => gen(fc.integer, { min: 1, max: 9 }));
          return { ...country, places: places ?? null };
        });
        const keys = (of: Standing[]) => ofGroups(of, { order: by }).rows.map(({ key }) => key);
        expect(keys(other)).toEqual(keys(countries));
      }),
    );
  });
});

describe("the row of all countries", () => {
  it("is the sum of the rows", () => {
    expect(figure.all).toEqual({
      key: "all",
      name: null,
      section: null,
      group: null,
      countries: 20,
      published: 10,
      unpublished: 0,
      review: null,
      cells: [
        {
          kind: "group",
          n: 8,
          median: { low: 2, high: 2 },
          upperMedian: { low: 2, high: 2 },
          counts: [2, 0, 3, 0, 0, 0, 2, 0, 1],
        },
        { kind: "few", n: 2 },
      ],
      bounds: null,
    });
  });

  it.each([
    ["countries", { rows: "countries" }],
    ["groups of countries", { rows: "groups" }],
  ] as const)(
    "is what all countries’ published stages give, however they are grouped and whatever the rows are: %s",
    (_, { rows }) => {
      fc.assert(
        fc.property(partlyPublished, (countries) => {
          const reviewed = countries.filter(({ places }) => places !== null);
          const named = reviewed.filter(({ unpublished }) => unpublished === undefined);
          const cells = COLUMNS.columns.map((_, i) => {
            const places = named.map((of) => of.places![i]);
            return groupCell({
              published: named.length,
              unpublished: reviewed.length - named.length,
              placed: places.filter((at) => typeof at === "number").map(stageAt),
              notAssessed: places.filter((at) => at === null).length,
            });
          });
          const { all } = (rows === "groups" ? ofGroups : ofCountries)(countries);
          expect(all.cells).toEqual(cells);
        }),
      );
    },
  );

  it.each(["theme", "dimension"] as const)(
    "is the same over countries and over groups, but for its bounds: of the level %s",
    (level) => {
      fc.assert(
        fc.property(partlyPublished, (countries) => {
          const { bounds: _, ...all } = ofGroups(countries, { level }).all;
          expect(ofCountries(countries, { level }).all).toEqual({ ...all, bounds: null });
          expect(ofCountries(countries).scope).toEqual(ofGroups(countries).scope);
        }),
      );
    },
  );
});

it("has its columns under each dimension once, and speaks of all that was counted", () => {
  const answers = { ...ANSWERS, columns: COLUMNS };
  const { columns: own, parents, scope } = heatmapOfGroups(CHOICE, answers);
  expect({ columns: own, parents }).toEqual(COLUMNS);
  expect(scope).toMatchObject({ countries: 20, published: 10, years: [2016, 2019] });
});

it("of an empty portfolio has no rows and nothing in the row of all", () => {
  const { rows, all } = ofGroups([]);
  expect(rows).toEqual([]);
  expect(all.cells).toEqual(COLUMNS.columns.map(() => ({ kind: "noReview" })));
});
