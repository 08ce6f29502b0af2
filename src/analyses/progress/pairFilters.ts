import { EVERY_REVIEW, type ReviewFilter } from "../../queries/counted";
import type { ReviewAgain } from "../../queries/reviewsAgain";
import type { FilterName } from "../filtersLeft";
import type { MovesByItem } from "./movesByItem";
import type { ProgressChoice } from "./progressChoice";
import { pairsKnown } from "./spans";

/** What filters leave out of the pairs and ratings that there are. */
export interface PairFilters {
  /** Pairs that can be held against one another without any filter. */
  readonly of: number;
  /** Those of them that all filters together leave, whatever the edition and the method of the two. */
  readonly left: number;
  /** For each filter that is set, how many of all these pairs it leaves out by itself. */
  readonly by: readonly { readonly name: FilterName; readonly out: number }[];
  /** How many ratings the least comparability leaves out, and of how many; null where none is asked for. */
  readonly ratings: { readonly out: number; readonly of: number } | null;
}

/** The filter with nothing else set. */
export function onlyFilter(name: FilterName, filter: ReviewFilter): ReviewFilter {
  const { within, group, wave, edition, method, from, to } = filter;
  const own: Readonly<Record<FilterName, Partial<ReviewFilter>>> = {
    group: { within, group },
    wave: { wave },
    edition: { edition },
    method: { method },
    years: { from, to },
  };
  return { ...EVERY_REVIEW, ...own[name] };
}

/** Reviews as one filter, or none, lets them pass. */
export interface PassedBy {
  readonly filter: ReviewFilter;
  readonly reviews: readonly ReviewAgain[];
}

/** Counts what filters leave out: `every` are the reviews without any, `all` with all of them, `alone` with each by itself. */
export function pairFilters(
  { span }: Pick<ProgressChoice, "span">,
  passed: {
    readonly every: PassedBy;
    readonly all: PassedBy;
    readonly alone: readonly (PassedBy & { readonly name: FilterName })[];
  },
  ratings: PairFilters["ratings"],
): PairFilters {
  const pairsUnder = ({ filter, reviews }: PassedBy) =>
    pairsKnown(reviews, { span, filter, edition: "", sameMethod: false }).filter(
      ({ left }) => left === null,
    ).length;
  const of = pairsUnder(passed.every);
  return {
    of,
    left: pairsUnder(passed.all),
    by: passed.alone.map((each) => ({ name: each.name, out: of - pairsUnder(each) })),
    ratings,
  };
}

/** How many ratings are there no longer. */
export function ratingsOut(
  without: Pick<MovesByItem, "all">,
  { all }: Pick<MovesByItem, "all">,
): NonNullable<PairFilters["ratings"]> {
  return { out: without.all.n - all.n, of: without.all.n };
}
