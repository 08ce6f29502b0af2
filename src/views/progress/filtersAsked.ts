import { filtersSet } from "../../analyses/filtersLeft";
import { type MovesByItem, movesByItem } from "../../analyses/progress/movesByItem";
import {
  onlyFilter,
  type PairFilters,
  pairFilters,
  ratingsOut,
} from "../../analyses/progress/pairFilters";
import { pairsOf } from "../../analyses/progress/pairs";
import type { Ask } from "../../engine/query";
import { EVERY_REVIEW, type ReviewFilter } from "../../queries/counted";
import { reviewsAgain } from "../../queries/reviewsAgain";
import type { PairsAsked } from "./pairsAsked";

/** Asks which reviews each filter that is set lets pass by itself, and which there are without any. */
export async function filtersAsked(
  ask: Ask,
  { pairs: { choice }, rows }: PairsAsked,
  moves: MovesByItem,
  signal: AbortSignal,
): Promise<PairFilters> {
  const { filter, grouping } = choice;
  const passedBy = async (by: ReviewFilter) => ({
    filter: by,
    reviews: await ask(reviewsAgain, { filter: by, grouping, edition: "" }, signal),
  });
  const all = { filter, reviews: rows.reviews };
  const names = filtersSet(filter);
  const alone = [];
  for (const name of names) alone.push({ name, ...(await passedBy(onlyFilter(name, filter))) });
  const every = names.length === 0 ? all : await passedBy(EVERY_REVIEW);
  const isAnyLikeness = choice.comparability === "";
  const without = isAnyLikeness
    ? moves
    : movesByItem(pairsOf({ ...choice, comparability: "" }, rows));
  return pairFilters(
    choice,
    { every, all, alone },
    isAnyLikeness ? null : ratingsOut(without, moves),
  );
}
