import fc from "fast-check";
import type { UnpublishedFacts } from "../../src/analyses/groupBounds";
import type { HeatmapChoice } from "../../src/analyses/heatmap";
import { heatmapOfCountries } from "../../src/analyses/heatmapOfCountries";
import { heatmapOfGroups } from "../../src/analyses/heatmapOfGroups";
import { inOrder } from "../../src/analyses/heatmapOrder";
import { stageAt } from "../../src/model/stage";

export const CHOICE: HeatmapChoice = {
  rows: "groups",
  grouping: "region",
  edition: "",
  dimension: "",
  order: "name",
  by: "",
  reversed: false,
  row: "",
  column: "",
};

/** Columns as a query answers them: two under D1, one under D2. */
export const COLUMNS = [
  { code: "H01", name: "Strategy", dimension: "D1", dimension_name: "Policy" },
  { code: "H02", name: "Response", dimension: "D1", dimension_name: "Policy" },
  { code: "H05", name: "Mindset", dimension: "D2", dimension_name: "Culture" },
];

/** Of a release that has named reviews alone. */
export const NOTHING_UNPUBLISHED: UnpublishedFacts = {
  countries: [],
  statements: [],
  later: [],
  asked: [],
};

/** A country as it stands in a portfolio: its group, and its place per column where it was reviewed. */
export interface Standing {
  readonly group: string | null;
  /** A place from 1 to 9, null for not assessed, undefined for not asked for; no list for no review. */
  readonly places: readonly (number | null | undefined)[] | null;
}

const place = fc.option(fc.option(fc.integer({ min: 1, max: 9 })), { nil: undefined });

export const standings: fc.Arbitrary<Standing[]> = fc.array(
  fc.record({
    group: fc.constantFrom("East", "North", "West", null),
    places: fc.option(fc.tuple(...COLUMNS.map(() => place))),
  }),
  { minLength: 1, maxLength: 30 },
);

const nameOf = (i: number) => `Country ${String(i).padStart(2, "0")}`;

/** The groups' heatmap of countries, from rows as the queries would answer them, in its order. */
export function ofGroups(countries: readonly Standing[], choice: Partial<HeatmapChoice> = {}) {
  const names = [...new Set(countries.map(({ group }) => group))].toSorted((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  );
  const figure = heatmapOfGroups(
    { ...CHOICE, ...choice },
    {
      columns: COLUMNS,
      coverage: names.map((group) => {
        const own = countries.filter((country) => country.group === group);
        const published = own.filter(({ places }) => places !== null).length;
        return { group, countries: own.length, published };
      }),
      stages: countries.flatMap(({ group, places }) =>
        rowsOf(places).map((row) => ({ group, ...row, countries: 1 })),
      ),
      counted: countedOf(countries),
      unpublished: NOTHING_UNPUBLISHED,
    },
  );
  return inOrder(figure);
}

/** The countries' heatmap of the same countries. */
export function ofCountries(countries: readonly Standing[], choice: Partial<HeatmapChoice> = {}) {
  const figure = heatmapOfCountries(
    { ...CHOICE, rows: "countries", ...choice },
    {
      columns: COLUMNS,
      countries: countries.map(({ group, places }, i) => ({
        country: `X${i}`,
        name: nameOf(i),
        group,
        ...(places === null
          ? { review_id: null, wave: null, year: null, edition: null, method: null }
          : { review_id: `X${i}-1`, wave: 1, year: 2018, edition: "2016", method: "in-country" }),
      })),
      stages: countries.flatMap(({ places }, i) =>
        rowsOf(places).map((row) => ({ country: `X${i}`, ...row })),
      ),
      counted: countedOf(countries),
      unpublished: [],
      portfolio: { countries: countries.length },
    },
  );
  return inOrder(figure);
}

function rowsOf(places: Standing["places"]) {
  return (places ?? []).flatMap((at, i) => {
    if (at === undefined) return [];
    const { low, high } = at === null ? { low: null, high: null } : stageAt(at);
    return [{ code: COLUMNS[i]!.code, low, high }];
  });
}

function countedOf(countries: readonly Standing[]) {
  const reviews = countries.filter(({ places }) => places !== null).length;
  const years = { first_year: 2018, last_year: 2018 };
  return reviews === 0 ? [] : [{ edition: "2016", method: "in-country", reviews, ...years }];
}
