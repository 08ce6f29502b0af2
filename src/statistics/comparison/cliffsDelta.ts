import { requireFinite } from "../finite";
import { quantised } from "../quantised";

/** How much one list tends to be higher than another, by all pairs of a value of each. */
export interface CliffsDelta {
  /** δ: the share of pairs in which the first is higher less that in which it is lower, from −1 to 1. */
  readonly delta: number;
  /** A₁₂ = (δ + 1) / 2, from 0 to 1: the share of pairs in which the first is higher, equal ones half. */
  readonly superiority: number;
  /** Mann and Whitney's U of the first list: A₁₂ times the number of pairs. */
  readonly u: number;
}

/**
 * Cliff's δ (1993) and Vargha and Delaney's A₁₂ (2000) of two lists, of which each may have its own length.
 * Undefined where one is empty. Values closer than the grain are equal. What is not finite is refused.
 */
export function cliffsDelta(
  one: readonly number[],
  other: readonly number[],
): CliffsDelta | undefined {
  requireFinite("cliffsDelta", one);
  requireFinite("cliffsDelta", other);
  const pairs = one.length * other.length;
  if (pairs === 0) return undefined;
  const keys = other.map(quantised);
  let surplus = 0;
  for (const value of one.map(quantised)) {
    for (const key of keys) surplus += Math.sign(value - key);
  }
  const u = (pairs + surplus) / 2;
  return { delta: surplus / pairs, superiority: u / pairs, u };
}

/** The bands of |δ|: negligible below 0.147, small below 0.33, medium below 0.474, then large. */
export type DeltaBand = "negligible" | "small" | "medium" | "large";

/** The band of a δ, by Romano and others (2006); its sign does not matter. Refuses one outside −1 to 1. */
export function bandOf(delta: number): DeltaBand {
  if (!(Math.abs(delta) <= 1)) throw new RangeError(`bandOf: delta outside -1 to 1: ${delta}`);
  const size = quantised(Math.abs(delta));
  if (size < quantised(0.147)) return "negligible";
  if (size < quantised(0.33)) return "small";
  return size < quantised(0.474) ? "medium" : "large";
}
