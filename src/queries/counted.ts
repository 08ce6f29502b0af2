import type { Values } from "../engine/engine";

/** Which reviews may count. Empty, or 0, lets everything pass. */
export interface ReviewFilter {
  /** 0 for the latest of each country that passes; 1 for first reviews, 2 for second ones … */
  readonly wave: number;
  readonly edition: string;
  readonly method: string;
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  /** A grouping, and the group of it that the country was in when it was reviewed. */
  readonly within: string;
  readonly group: string;
}

/** Which reviews may count, and how their countries are grouped. */
export interface CountedChoice {
  readonly filter: ReviewFilter;
  /** An edition's id where only reviews by it can count, since its own factors are asked for; else empty. */
  readonly edition: string;
  readonly grouping: string;
}

export const EVERY_REVIEW: ReviewFilter = {
  wave: 0,
  edition: "",
  method: "",
  from: 0,
  to: 0,
  within: "",
  group: "",
};

/** After every year. */
const NEVER = 9999;

/** The values that `PASSES` and `COUNTED` read. */
export function countedValues({ filter, edition, grouping }: CountedChoice): Values {
  const { from, to, within, group, wave, edition: by, method } = filter;
  return {
    wave,
    by_edition: by,
    asked_edition: edition,
    by_method: method,
    from_year: from,
    to_year: to === 0 ? NEVER : to,
    within,
    within_group: group,
    grouping,
  };
}

/** The values that `PASSES` and `COUNTED_UNGROUPED` read: the same whatever rows are grouped by. */
export function ungroupedValues(choice: Omit<CountedChoice, "grouping">): Values {
  const { grouping: _, ...values } = countedValues({ ...choice, grouping: "" });
  return values;
}

/** The file of prepared answers about how many count: of all editions together, or of one. */
export function preparedWithCounted({ asked_edition }: Values): string {
  return `counted-${asked_edition || "themes"}`;
}

/** The same about the countries that count, one by one. */
export function preparedWithCountries({ asked_edition }: Values): string {
  return `countries-${asked_edition || "themes"}`;
}

/** Whether a review `r` of `review_placed` passes each filter. */
export const PASSES = {
  wave: "getvariable('wave') in (0, r.wave)",
  edition: "getvariable('by_edition') in ('', r.edition)",
  columns: "getvariable('asked_edition') in ('', r.edition)",
  method: "getvariable('by_method') in ('', r.method)",
  years: "r.year between getvariable('from_year') and getvariable('to_year')",
  group:
    "(getvariable('within') = '' or coalesce(r.groups[getvariable('within')] = getvariable('within_group'), false))",
} as const;

/**
 * Every country of the portfolio, or of the group filtered by, as `counted`: with the review that it counts with, and its
 * group of the grouping asked for. Of the reviews that pass that is its latest named one; without one its latest in a
 * block that is shown, else its latest. `status` is `named`, `block` or `withheld`; null, with all that follows from a
 * review, where none passes. The group is the one of the review's year; without a review the present one.
 */
export const COUNTED = `
  chosen as (
    select r.*
    from review_placed r
    where r.precedence in (
      select max(r.precedence)
      from review_placed r
      where ${Object.values(PASSES).join("\n        and ")}
      group by r.country
    )
  ),
  counted as (
    select
      k.country,
      k.name,
      c.* exclude (country, precedence, groups),
      if(c.review_id is null, k.groups, c.groups)[getvariable('grouping')] as "group"
    from country_placed k
    left join chosen c on c.country = k.country
    where c.review_id is not null
      or getvariable('within') = ''
      or k.groups[getvariable('within')] = getvariable('within_group')
  )`;

/** The same of a question whose answer has no groups: each country's is null. */
export const COUNTED_UNGROUPED = COUNTED.replaceAll("getvariable('grouping')", "''");
