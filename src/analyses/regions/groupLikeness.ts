import type { Calculate } from "../../calculations/calculation";
import { PLACES } from "../../model/stage";
import { countRanks } from "../../statistics/description/ordinal";
import { stageIndex } from "../../statistics/description/stageIndex";
import { distanceBetween } from "../../statistics/distances/distances";
import { earthMover } from "../../statistics/distances/earthMover";
import { groupDistances } from "../../statistics/distances/groupDistances";
import { type LevelShape, levelShape } from "../../statistics/distances/levelShape";
import { isEnough } from "../cells/cells";
import { type GroupPortrait, type Portrait, ranksIn } from "./portrait";

/** How alike groups are, in the order in which neighbours are. */
export interface GroupLikeness {
  /** The groups that can be compared, by their places in the portrait. */
  readonly order: readonly number[];
  /** The groups that cannot: too few published reviews, or too little in common. */
  readonly left: readonly number[];
  /** The mean earth mover's distance in stages of each to each, in that order; null from a group to itself. */
  readonly distances: readonly (readonly (number | null)[])[];
  /** The two groups that are most alike, and the two that differ most; null for fewer than three groups. */
  readonly nearest: Pair | null;
  readonly farthest: Pair | null;
  /** The pair that is looked at closely; null for fewer than two groups. */
  readonly pair: PairDifference | null;
}

/** Two groups, by their places in the portrait, and how many stages they lie apart on average. */
export interface Pair {
  readonly groups: readonly [number, number];
  readonly distance: number;
}

/** In what two groups differ. */
export interface PairDifference extends Pair {
  /** Item by item, those that differ most first; only where both groups have three countries with a stage. */
  readonly items: readonly ItemDifference[];
  /** The squared difference of the groups' indices item by item, taken apart. */
  readonly parts: LevelShape | null;
}

/** How far two groups lie apart in an item. */
export interface ItemDifference {
  /** The place of the item in the portrait. */
  readonly item: number;
  /** The earth mover's distance, in stages. */
  readonly distance: number;
  /** How much higher the first one's index is, in stages; equal steps assumed. */
  readonly higher: number;
  readonly n: readonly [number, number];
}

const NOBODY: readonly number[] = PLACES.map(() => 0);

/**
 * Compares groups by the shares of their countries on each stage, item by item; an item in which a group has fewer than
 * three countries with a stage is none of it. The pair that is looked at is the one chosen, else the one that differs most.
 */
export async function groupLikeness(
  portrait: Portrait,
  calculate: Calculate,
  signal: AbortSignal,
): Promise<GroupLikeness> {
  const counts = portrait.groups.map((group) => countsOf(portrait, group));
  const input = { groups: counts, levels: PLACES };
  const { units, order } = await calculate("orderGroupsByLikeness", input, { signal });
  const ordered = order.map((leaf) => units[leaf]!);
  const all = groupDistances(counts, { levels: PLACES });
  const between = (one: number, other: number) => distanceBetween(all, one, other)!;
  const pairs = ordered.flatMap((one, place) =>
    ordered.slice(place + 1).map(
      (other): Pair => ({
        groups: one < other ? [one, other] : [other, one],
        distance: between(one, other),
      }),
    ),
  );
  const byDistance = pairs.toSorted(
    (a, b) => a.distance - b.distance || a.groups[0] - b.groups[0] || a.groups[1] - b.groups[1],
  );
  const isSeveral = ordered.length > 2;
  const looked = lookedAt(portrait, ordered, byDistance);
  return {
    order: ordered,
    left: portrait.groups.map((_, place) => place).filter((place) => !ordered.includes(place)),
    distances: ordered.map((one) =>
      ordered.map((other) => (one === other ? null : between(one, other))),
    ),
    nearest: (isSeveral && byDistance[0]) || null,
    farthest: (isSeveral && byDistance.at(-1)) || null,
    pair:
      looked === undefined ? null : pairDifference(portrait, looked, between(looked[0], looked[1])),
  };
}

function countsOf(portrait: Portrait, { members }: GroupPortrait): (readonly number[])[] {
  return portrait.items.map((_, item) => {
    const ranks = ranksIn(portrait, members, item);
    return isEnough(ranks.length) ? countRanks(ranks) : NOBODY;
  });
}

/** The pair that is chosen; of one group alone, it and the one that differs most from it. */
function lookedAt(
  { choice, groups }: Portrait,
  ordered: readonly number[],
  byDistance: readonly Pair[],
): readonly [number, number] | undefined {
  const placeOf = (name: string) => ordered.find((place) => groups[place]!.name === name);
  const [one, other] = [placeOf(choice.group), placeOf(choice.other)];
  if (one !== undefined && other !== undefined && one !== other) return [one, other];
  const chosen = one ?? other;
  if (chosen === undefined) return byDistance.at(-1)?.groups;
  const farthest = byDistance.findLast((pair) => pair.groups.includes(chosen));
  return farthest && [chosen, farthest.groups.find((place) => place !== chosen)!];
}

function pairDifference(
  portrait: Portrait,
  groups: readonly [number, number],
  distance: number,
): PairDifference {
  const [one, other] = groups.map((place) => portrait.groups[place]!.members);
  const profiles = portrait.items.map((_, item) => {
    const [first, second] = [one!, other!].map((members) => ranksIn(portrait, members, item));
    return { item, first: first!, second: second! };
  });
  const compared = profiles.filter(
    ({ first, second }) => isEnough(first.length) && isEnough(second.length),
  );
  return {
    groups,
    distance,
    items: compared
      .map(
        ({ item, first, second }): ItemDifference => ({
          item,
          distance: earthMover(countRanks(first), countRanks(second), { levels: PLACES })!,
          higher: indexOf(first) - indexOf(second),
          n: [first.length, second.length],
        }),
      )
      .toSorted((a, b) => b.distance - a.distance || a.item - b.item),
    parts:
      levelShape(
        compared.map(({ first }) => indexOf(first)),
        compared.map(({ second }) => indexOf(second)),
      ) ?? null,
  };
}

function indexOf(ranks: readonly number[]): number {
  return stageIndex(ranks.map((rank) => PLACES[rank - 1]!))!;
}
