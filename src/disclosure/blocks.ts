import type { Review } from "../model/review";
import type { GroupAt } from "./groupAt";
import type { MergeStep, Policy } from "./policy";
import { publicIdOf } from "./registry";

type Rules = Pick<Policy, "k" | "kSplit" | "mergeOrder" | "splitBy">;

/** Reviews put together, and those that are left because there are too few. */
export interface Formation {
  readonly blocks: readonly (readonly Review[])[];
  readonly left: readonly Review[];
}

/**
 * Puts waiting reviews together into blocks of `k` or more, by their public facts alone: step by step of the
 * merge order, and at last all the rest. A block is split in two by `splitBy` where both parts have `kSplit`.
 * At most one review of a country may wait. Members stand in the order of their public ids.
 */
export function formBlocks(
  waiting: readonly Review[],
  groupAt: GroupAt,
  { k, kSplit, mergeOrder, splitBy }: Rules,
): Formation {
  let left = inOrder(waiting);
  const blocks: (readonly Review[])[] = [];
  const take = (members: readonly Review[]) => {
    if (members.length < k) return;
    blocks.push(...split(members, groupAt, { kSplit, splitBy }));
    const taken = new Set(members);
    left = left.filter((review) => !taken.has(review));
  };
  for (const step of mergeOrder) take(left.filter((review) => isIn(step, review, groupAt)));
  take(left);
  return { blocks, left };
}

function split(
  members: readonly Review[],
  groupAt: GroupAt,
  { kSplit, splitBy }: Pick<Rules, "kSplit" | "splitBy">,
): (readonly Review[])[] {
  if (splitBy === null) return [members];
  const one = members.filter((review) => isIn(splitBy, review, groupAt));
  const other = members.filter((review) => !isIn(splitBy, review, groupAt));
  return one.length >= kSplit && other.length >= kSplit ? [one, other] : [members];
}

function isIn(
  { grouping, groups }: MergeStep,
  { country, year }: Review,
  groupAt: GroupAt,
): boolean {
  const group = groupAt(country, grouping, year);
  return group !== null && groups.includes(group);
}

function inOrder(reviews: readonly Review[]): readonly Review[] {
  return reviews.toSorted((a, b) => (publicIdOf(a) < publicIdOf(b) ? -1 : 1));
}
