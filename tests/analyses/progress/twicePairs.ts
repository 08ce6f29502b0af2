import fc from "fast-check";
import { type PairRows, type Pairs, pairsOf } from "../../../src/analyses/progress/pairs";
import type { ProgressChoice } from "../../../src/analyses/progress/progressChoice";
import { stageAt } from "../../../src/model/stage";
import type { ReviewAgain } from "../../../src/queries/reviewsAgain";
import { DIMENSIONS, USUAL } from "./madePairs";

/** Three themes: two under D1, one under D2. */
export const THEMES = [
  { code: "H01", name: "Strategy", dimension: "D1", parent: "D1" },
  { code: "H02", name: "Response", dimension: "D1", parent: "D1" },
  { code: "H05", name: "Mindset", dimension: "D2", parent: "D2" },
];

/** How far the editions of 2014 and 2016 ask the same of each theme. */
export type Compared = readonly ("high" | "medium" | "low" | "none")[];

/** A country reviewed twice: a place from 1 to 9 a theme at either review, null where not assessed. */
export interface Twice {
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
  readonly years?: number;
  readonly editions?: readonly [earlier: string, later: string];
  readonly group?: string | null;
  readonly method?: string;
}

/** What the engine would answer of such countries. */
export function rowsOfTwice(
  countries: readonly Twice[],
  compared: Compared = ["high", "medium", "low"],
): PairRows {
  const made = countries.map((country, i) => ({
    years: 4,
    editions: ["2014", "2016"] as const,
    group: "East",
    method: "in-country",
    ...country,
    code: `X${String(i).padStart(3, "0")}`,
  }));
  const review = (of: (typeof made)[number], wave: 1 | 2): ReviewAgain => ({
    country: of.code,
    name: `Country ${of.code}`,
    review_id: `${of.code}-${wave}`,
    wave,
    year: wave === 1 ? 2015 : 2015 + of.years,
    edition: of.editions[wave - 1]!,
    method: of.method,
    named: 1,
    group: of.group,
    passes: 1,
    within: 1,
  });
  return {
    items: THEMES,
    parents: DIMENSIONS,
    dimensions: DIMENSIONS,
    counted: made.map((of) => ({
      country: of.code,
      name: `Country ${of.code}`,
      group: of.group,
      review_id: `${of.code}-2`,
      wave: 2,
      year: 2015 + of.years,
      edition: of.editions[1],
      method: of.method,
      status: "named",
      block_id: null,
    })),
    reviews: made.flatMap((of) => [review(of, 1), review(of, 2)]),
    stages: made.flatMap((of) =>
      [of.from, of.to].flatMap((places, end) =>
        places.map((place, item) => ({
          review_id: `${of.code}-${end + 1}`,
          code: THEMES[item]!.code,
          ...(place === null ? { low: null, high: null } : stageAt(place)),
        })),
      ),
    ),
    compared: compared.map((comparability, item) => ({
      theme: THEMES[item]!.code,
      from_edition: "2014",
      to_edition: "2016",
      comparability,
    })),
  };
}

/** Pairs of such countries. */
export function twicePairs(
  countries: readonly Twice[],
  choice: Partial<ProgressChoice> = {},
  compared?: Compared,
): Pairs {
  return pairsOf({ ...USUAL, ...choice }, rowsOfTwice(countries, compared));
}

/** Countries on one place throughout, given by stages from 1 to 5 at first and at second. */
export function throughout(
  { first, second }: { readonly first: readonly number[]; readonly second: readonly number[] },
  years?: readonly number[],
): Twice[] {
  const places = (stage: number) => THEMES.map(() => 2 * stage - 1);
  return first.map((from, i) => ({
    from: places(from),
    to: places(second[i]!),
    ...(years && { years: years[i]! }),
  }));
}

const place = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const places = fc.tuple(...THEMES.map(() => place));
const comparability = fc.constantFrom("high" as const, "medium", "low", "none");

/** Any countries reviewed twice. */
export const twice = fc.record({
  from: places,
  to: places,
  years: fc.integer({ min: 0, max: 6 }),
  editions: fc.constantFrom(["2014", "2016"] as const, ["2016", "2016"] as const),
  group: fc.constantFrom("East", "West", null),
  method: fc.constantFrom("in-country", "questionnaire"),
});

/** Any pairs under any choice of what is looked at and how comparable it must be. */
export const anyPairs: fc.Arbitrary<Pairs> = fc
  .tuple(
    fc.oneof(fc.array(twice, { maxLength: 5 }), fc.array(twice, { maxLength: 24 })),
    fc.record({
      item: fc.constantFrom("", "D1", "H02"),
      comparability: fc.constantFrom("" as const, "high", "medium"),
    }),
    fc.tuple(...THEMES.map(() => comparability)),
  )
  .map(([countries, choice, compared]) => twicePairs(countries, choice, compared));
