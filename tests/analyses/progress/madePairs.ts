import { type Pairs, pairsOf } from "../../../src/analyses/progress/pairs";
import type { ProgressChoice } from "../../../src/analyses/progress/progressChoice";
import { stageAt } from "../../../src/model/stage";
import { EVERY_REVIEW } from "../../../src/queries/counted";
import type { ThemeCompared } from "../../../src/queries/themesCompared";

/** A review of a country: the place from 1 to 9 of each item that it places. */
export interface MadeReview {
  readonly year?: number;
  readonly edition?: string;
  readonly method?: string;
  readonly named?: number;
  readonly at: Readonly<Record<string, number | null>>;
}

/** A country, by name, and its reviews in order of time. */
export interface MadeCountry {
  readonly name: string;
  readonly group?: string | null;
  readonly reviews: readonly MadeReview[];
}

export const DIMENSIONS = [
  { code: "D1", name: "Policy" },
  { code: "D2", name: "Culture" },
];

const ITEMS = [
  { code: "H01", name: "Strategy", parent: "D1", dimension: "D1" },
  { code: "H02", name: "Response", parent: "D1", dimension: "D1" },
  { code: "H03", name: "Defence", parent: "D1", dimension: "D1" },
  { code: "H05", name: "Mindset", parent: "D2", dimension: "D2" },
];

/** What is asked of the page unless told otherwise. */
export const USUAL: ProgressChoice = {
  span: "1-2",
  grouping: "region",
  edition: "",
  level: "theme",
  item: "",
  filter: EVERY_REVIEW,
  comparability: "",
  sameMethod: false,
  bands: "earlier",
  opened: [0, 0],
  group: "",
  country: "",
};

/** Pairs of four themes under two dimensions, of countries in the order given. */
export function madePairs(
  countries: readonly MadeCountry[],
  choice: Partial<ProgressChoice> = {},
  compared: readonly ThemeCompared[] = [],
): Pairs {
  const made = countries.flatMap(({ name, group = "North", reviews }) =>
    reviews.map(({ at, ...review }, i) => ({
      at,
      review: {
        ...{ country: `X${name.toUpperCase()}`, name, review_id: `${name}-${i + 1}`, wave: i + 1 },
        ...{ year: 2015 + 4 * i, edition: "2016", method: "in-country", named: 1, group },
        ...{ passes: 1, within: 1, ...review },
      },
    })),
  );
  return pairsOf(
    { ...USUAL, ...choice },
    {
      items: ITEMS,
      parents: DIMENSIONS,
      dimensions: DIMENSIONS,
      counted: [],
      reviews: made.map(({ review }) => review),
      stages: made.flatMap(({ review: { review_id }, at }) =>
        Object.entries(at).map(([code, place]) => ({
          ...{ review_id, code },
          ...(place === null ? { low: null, high: null } : stageAt(place)),
        })),
      ),
      compared,
    },
  );
}

/** A country that two reviews place in “Strategy”. */
export function moved(name: string, from: number | null, to: number | null): MadeCountry {
  return { name, reviews: [{ at: { H01: from } }, { at: { H01: to } }] };
}
