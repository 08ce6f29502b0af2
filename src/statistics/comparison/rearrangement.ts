import { requireSameLength, requireWhole } from "../finite";
import type { Stream } from "../stream";
import type { Watch } from "../watch";
import { type Groups, groupsOf, sizesOf } from "./groups";

/** The most arrangements that are gone through one by one. */
export const MOST_ARRANGEMENTS = 1_000_000;

/** The way in which units are dealt out to groups anew, to see what chance alone would give. */
export type Rearrangement =
  /** Every distinct arrangement, once; refused beyond `MOST_ARRANGEMENTS`. */
  | { readonly kind: "every" }
  /** So many arrangements drawn from a stream, within strata where there are some (one name a unit). */
  | {
      readonly kind: "drawn";
      readonly count: number;
      readonly stream: Stream;
      readonly strata?: readonly string[];
      readonly watch?: Watch;
    };

/** How rare a result is among arrangements: `p`, of how many, and whether these are all. */
export interface Rarity {
  readonly p: number;
  readonly arrangements: number;
  readonly exact: boolean;
}

/**
 * The share of arrangements that are as extreme as the observed one: of all of them exactly; of drawn ones
 * `(b + 1) / (B + 1)`, the observed one counted too, so that it is never 0 (Phipson and Smyth 2010).
 * `isExtreme` is given the group of each unit, in a list that is used again.
 */
export function rarityOf(
  groups: Groups,
  how: Rearrangement,
  isExtreme: (of: Int32Array) => boolean,
): Rarity {
  return how.kind === "every"
    ? rarityOfEvery(groups, isExtreme)
    : rarityOfDrawn(groups, how, isExtreme);
}

function rarityOfDrawn(
  { of }: Groups,
  { count, stream, strata, watch }: Rearrangement & { kind: "drawn" },
  isExtreme: (of: Int32Array) => boolean,
): Rarity {
  requireWhole("rearrangement", "count", count, 1);
  const places = strata === undefined ? [of.map((_, place) => place)] : strataOf(of, strata);
  const dealt = Int32Array.from(of);
  let extreme = 0;
  for (let drawn = 0; drawn < count; drawn += 1) {
    if (watch !== undefined && drawn % 256 === 0) watch(drawn, count);
    dealt.set(of);
    for (const stratum of places) dealAnew(dealt, stratum, stream);
    if (isExtreme(dealt)) extreme += 1;
  }
  return { p: (extreme + 1) / (count + 1), arrangements: count, exact: false };
}

function strataOf(of: Int32Array, strata: readonly string[]): Int32Array[] {
  requireSameLength("rearrangement", of, strata);
  const { names, of: stratumOf } = groupsOf(strata);
  return names.map((_, stratum) =>
    Int32Array.from([...of.keys()].filter((place) => stratumOf[place] === stratum)),
  );
}

/** Deals the groups at some places anew among these, by Fisher and Yates from the last place down. */
function dealAnew(dealt: Int32Array, places: Int32Array, stream: Stream): void {
  for (let last = places.length - 1; last > 0; last -= 1) {
    const [here, there] = [places[last]!, places[stream.below(last + 1)]!];
    const held = dealt[here]!;
    dealt[here] = dealt[there]!;
    dealt[there] = held;
  }
}

function rarityOfEvery(groups: Groups, isExtreme: (of: Int32Array) => boolean): Rarity {
  const arrangements = arrangementsOf(groups);
  if (arrangements > MOST_ARRANGEMENTS) {
    throw new RangeError(
      `rearrangement: more than ${MOST_ARRANGEMENTS} arrangements: draw from them`,
    );
  }
  const left = sizesOf(groups);
  const dealt = new Int32Array(groups.of.length);
  let extreme = 0;
  const deal = (place: number): void => {
    if (place === dealt.length) {
      if (isExtreme(dealt)) extreme += 1;
      return;
    }
    for (let group = 0; group < left.length; group += 1) {
      if (left[group] === 0) continue;
      left[group]! -= 1;
      dealt[place] = group;
      deal(place + 1);
      left[group]! += 1;
    }
  };
  deal(0);
  return { p: extreme / arrangements, arrangements, exact: true };
}

/** How many distinct ways there are to deal units out to groups of these sizes: n! / (n₁! n₂! …). */
export function arrangementsOf(groups: Groups): number {
  let [ways, dealt] = [1, 0];
  for (const size of sizesOf(groups)) {
    for (let chosen = 1; chosen <= size; chosen += 1) {
      dealt += 1;
      ways = (ways * dealt) / chosen;
      // Whole at each step; beyond what is exact it is far beyond what is gone through.
      if (ways > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
    }
  }
  return ways;
}
