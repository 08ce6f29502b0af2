import { presentOf, requireFinite, requireSameLength } from "../finite";
import { quantised } from "../quantised";

/**
 * The same units at two times, in two equally long lists: stage values, places (1 to 9) or indices, the same in
 * both; null where missing. A unit is a country, or a country and a factor.
 */
export interface Paired {
  readonly first: readonly (number | null)[];
  readonly second: readonly (number | null)[];
}

/** The pairs of which both sides are known, in their order, and how many were left out. */
export interface CompletePairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Second less first, pair by pair. */
  readonly changes: readonly number[];
  readonly leftOut: number;
}

/**
 * Second less first of each pair, in the pairs' order; null where a side is missing. What is within the
 * grain of 0 is 0. Refused: lists of different length, what is not finite.
 */
export function changesOf(paired: Paired): (number | null)[] {
  return checkedChanges("changesOf", paired);
}

/** The complete pairs, with their changes. Refused, by the asker's name, as by `changesOf`. */
export function completePairs(asker: string, paired: Paired): CompletePairs {
  const changes = checkedChanges(asker, paired);
  const complete = presentOf(changes);
  const isComplete = (_: unknown, i: number) => changes[i] !== null;
  return {
    first: presentOf(paired.first.filter(isComplete)),
    second: presentOf(paired.second.filter(isComplete)),
    changes: complete,
    leftOut: changes.length - complete.length,
  };
}

function checkedChanges(asker: string, { first, second }: Paired): (number | null)[] {
  requireSameLength(asker, first, second);
  requireFinite(asker, presentOf(first));
  requireFinite(asker, presentOf(second));
  const changes = first.map((from, i) => changeOf(from, second[i]!));
  // Numbers that pass can still be too far apart for their difference.
  requireFinite(asker, presentOf(changes));
  return changes;
}

function changeOf(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  return quantised(to - from) === 0 ? 0 : to - from;
}
