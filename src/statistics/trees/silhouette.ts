import { type Distances, requireDistances } from "../distances/distances";
import { requireSameLength } from "../finite";
import { meanOf } from "../sums";

/** How well each unit lies in its group, and the mean of all. */
export interface Silhouette {
  /** One a unit, from −1 (nearer to another group) over 0 (between two, or alone in its group) to 1. */
  readonly widths: readonly number[];
  readonly mean: number;
}

/**
 * Silhouette widths (Rousseeuw 1987; R `cluster::silhouette`): of each unit `(b − a) / max(a, b)`, where `a` is
 * its mean distance to its own group and `b` that to the nearest other group. 0 for a unit alone in its group, and for
 * one that lies on top of both. Groups are given by any labels, one a unit. Undefined for fewer than two groups.
 * Refuses distances with gaps, and another number of labels than of units.
 */
export function silhouette(
  distances: Distances,
  labels: readonly (number | string)[],
): Silhouette | undefined {
  requireDistances("silhouette", distances);
  requireSameLength("silhouette", labels, { length: distances.size });
  const groups = [...new Set(labels)];
  if (groups.length < 2) return undefined;
  const places = new Map(groups.map((group, place) => [group, place]));
  const of = Int32Array.from(labels, (label) => places.get(label)!);
  const sizes = groups.map((_, group) => of.filter((own) => own === group).length);
  const widths = labels.map((_, unit) =>
    widthOf(sumsOf(distances, unit, of, sizes), of[unit]!, sizes),
  );
  return { widths, mean: meanOf(widths)! };
}

/** The sum of a unit's distances to each group. */
function sumsOf(
  { size, values }: Distances,
  unit: number,
  of: Int32Array,
  sizes: readonly number[],
): number[] {
  const sums = sizes.map(() => 0);
  for (let other = 0; other < size; other += 1) sums[of[other]!]! += values[unit * size + other]!;
  return sums;
}

function widthOf(sums: readonly number[], own: number, sizes: readonly number[]): number {
  if (sizes[own] === 1) return 0;
  const within = sums[own]! / (sizes[own]! - 1);
  const others = sums.map((sum, group) => sum / sizes[group]!).filter((_, group) => group !== own);
  const nearest = Math.min(...others);
  const larger = Math.max(within, nearest);
  return larger === 0 ? 0 : (nearest - within) / larger;
}
