import { requireFinite } from "../finite";
import { quantised } from "../quantised";

/**
 * The ranks of values, lowest 1, in the values' own order; equal values share the mean of their ranks
 * (R `rank(ties.method = "average")`). Values closer than the grain are equal. What is not finite is refused.
 */
export function midranks(values: readonly number[]): number[] {
  const ranks = new Array<number>(values.length);
  let passed = 0;
  for (const tied of tiesFor("midranks", values)) {
    for (const place of tied) ranks[place] = passed + (tied.length + 1) / 2;
    passed += tied.length;
  }
  return ranks;
}

/** The places of equal values together, lowest value first. What is not finite is refused. */
export function tiesOf(values: readonly number[]): number[][] {
  return tiesFor("tiesOf", values);
}

function tiesFor(asker: string, values: readonly number[]): number[][] {
  requireFinite(asker, values);
  const keys = values.map(quantised);
  const places = keys.map((_, place) => place).toSorted((a, b) => keys[a]! - keys[b]! || a - b);
  const ties: number[][] = [];
  for (const place of places) {
    const last = ties.at(-1);
    if (last !== undefined && keys[last[0]!] === keys[place]) last.push(place);
    else ties.push([place]);
  }
  return ties;
}

/**
 * Σ t³ − t over the groups of equal values, t of them in each: what ties take from a variance of ranks. What is
 * not finite is refused.
 */
export function tieSum(values: readonly number[]): number {
  return tiesFor("tieSum", values).reduce((sum, { length: t }) => sum + t * t * t - t, 0);
}
