import { requireSameLength, requireWhole } from "../finite";
import type { Stream } from "../stream";
import type { Watch } from "../watch";
import { requireFew } from "./arrangements";
import { type Groups, groupsOf, sizesOf } from "./groups";

/** The way in which units are dealt out to groups anew, to see what chance alone would give. */
export type Permutations =
  /** Every distinct arrangement, once; refused where there are too many. */
  | { readonly kind: "every" }
  /** So many arrangements drawn from a stream, within strata where there are some (one name a unit). */
  | {
      readonly kind: "drawn";
      readonly count: number;
      readonly stream: Stream;
      readonly strata?: readonly string[];
      readonly watch?: Watch;
    };

/** The way of drawing arrangements, which all tests by arrangements can take. */
export type Drawn = Extract<Permutations, { kind: "drawn" }>;

/** How rare a result is among arrangements: `p`, of how many, and whether these are all. */
export interface PermutationTest {
  readonly p: number;
  readonly arrangements: number;
  readonly exact: boolean;
}

/**
 * The share of arrangements that are as extreme as the observed one: of all of them exactly; of drawn ones
 * `(b + 1) / (B + 1)`, the observed one counted too, so that it is never 0 (Phipson and Smyth 2010).
 * `isExtreme` is given the group of each unit, in a list that is used again. A drawn p depends on the order of the units:
 * give these in one order, such as that of their ids. Undefined where nothing can be dealt anew: where each stratum,
 * or the whole without strata, holds one group only. Refused: more than 1,000 units or 1,000,000 arrangements to go
 * through one by one, a count below 1, another number of strata than of units.
 */
export function permutationTest(
  groups: Groups,
  how: Permutations,
  isExtreme: (of: Int32Array) => boolean,
): PermutationTest | undefined {
  return how.kind === "every" ? testEvery(groups, isExtreme) : testDrawn(groups, how, isExtreme);
}

function testDrawn(
  { of }: Groups,
  { count, stream, strata, watch }: Drawn,
  isExtreme: (of: Int32Array) => boolean,
): PermutationTest | undefined {
  requireWhole("permutation", "count", count, 1);
  const places = strata === undefined ? [of.map((_, place) => place)] : strataOf(of, strata);
  if (!places.some((stratum) => holdsTwoGroups(of, stratum))) return undefined;
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

function holdsTwoGroups(of: Int32Array, places: Int32Array): boolean {
  return places.some((place) => of[place] !== of[places[0]!]);
}

function strataOf(of: Int32Array, strata: readonly string[]): Int32Array[] {
  requireSameLength("permutation", of, strata);
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

function testEvery(
  groups: Groups,
  isExtreme: (of: Int32Array) => boolean,
): PermutationTest | undefined {
  const arrangements = requireFew("permutation", groups);
  if (arrangements === 1) return undefined;
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
