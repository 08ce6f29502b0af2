import type { ReviewFilter } from "../queries/counted";
import type { ReviewsPassing } from "../queries/reviewsPassing";

/** The filters that a reader can set on reviews. */
export const REVIEW_FILTERS = ["group", "wave", "edition", "method", "years"] as const;
export type FilterName = (typeof REVIEW_FILTERS)[number];

/** The filters that are set. */
export function filtersSet({
  wave,
  edition,
  method,
  from,
  to,
  within,
}: ReviewFilter): FilterName[] {
  const set: Readonly<Record<FilterName, boolean>> = {
    group: within !== "",
    wave: wave !== 0,
    edition: edition !== "",
    method: method !== "",
    years: from !== 0 || to !== 0,
  };
  return REVIEW_FILTERS.filter((name) => set[name]);
}

/** Whether only some reviews can count: by a filter, or since columns are of one edition. */
export function isFiltered({
  filter,
  edition,
}: {
  readonly filter: ReviewFilter;
  readonly edition: string;
}): boolean {
  return edition !== "" || filtersSet(filter).length > 0;
}

/** How many published reviews a filter leaves out, whatever the others do. */
export function leftOutBy(name: FilterName, passing: ReviewsPassing): number {
  return passing.reviews - passing[`by_${name}`];
}
