import type { Group } from "../queries/groups";
import type { ReviewsHeld } from "../queries/reviewsHeld";

/** A value that reviews can be filtered by, and how many named reviews have it. */
export interface Offered<T> {
  readonly value: T;
  readonly reviews: number;
}

/** What reviews can be filtered by: only what some named review has. */
export interface FilterOffer {
  readonly waves: readonly Offered<number>[];
  readonly years: readonly Offered<number>[];
  readonly editions: readonly Offered<string>[];
  readonly methods: readonly Offered<string>[];
  readonly groups: readonly Group[];
}

/** Gathers what the named reviews of a release can be filtered by, each in its order. */
export function filterOffer(held: readonly ReviewsHeld[], groups: readonly Group[]): FilterOffer {
  return {
    waves: totals(held, ({ wave }) => wave),
    years: totals(held, ({ year }) => year),
    editions: totals(held, ({ edition }) => edition),
    methods: totals(held, ({ method }) => method),
    groups,
  };
}

function totals<T extends string | number>(
  held: readonly ReviewsHeld[],
  read: (row: ReviewsHeld) => T,
): Offered<T>[] {
  const sums = new Map<T, number>();
  for (const row of held) sums.set(read(row), (sums.get(read(row)) ?? 0) + row.reviews);
  return [...sums]
    .map(([value, reviews]) => ({ value, reviews }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}
