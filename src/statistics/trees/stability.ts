import { type Distances, distancesAmong, requireDistances } from "../distances/distances";
import { requireSameLength, requireWhole } from "../finite";
import type { Stream } from "../stream";
import type { Watch } from "../watch";
import { cut } from "./tree";
import { upgma } from "./upgma";

/** How a clustering is tried on samples. */
export interface StabilityOptions {
  readonly samples: number;
  readonly stream: Stream;
  readonly watch?: Watch;
}

/** What a cluster of so much stability may be called: from 0.75 a name, from 0.6 a tentative one, else none. */
export type Nameable = "named" | "tentative" | "unnamed";

/**
 * How surely each cluster comes back when the units are drawn anew with replacement and clustered again by average
 * linkage: the mean over samples of the largest Jaccard similarity between the cluster's drawn members and a cluster of the
 * sample, 0 to 1 (bootstrap of Hennig 2007; idea of R `fpc::clusterboot`, duplicates dropped). Clusters are
 * labelled from 1; the answer has one value a cluster, undefined where no sample held any of its members.
 * A sample with no more units than clusters is left out. Refuses distances with gaps, labels that are no such numbers, and
 * samples below one.
 */
export function clusterStability(
  distances: Distances,
  labels: readonly number[],
  { samples, stream, watch }: StabilityOptions,
): (number | undefined)[] {
  requireDistances("clusterStability", distances);
  requireSameLength("clusterStability", labels, { length: distances.size });
  requireWhole("clusterStability", "samples", samples, 1);
  const count = countOf(labels);
  const clusters = Array.from({ length: count }, () => ({ sum: 0, samples: 0 }));
  for (let sample = 0; sample < samples; sample += 1) {
    if (sample % 16 === 0) watch?.(sample, samples);
    const drawn = drawnUnits(distances.size, stream);
    if (drawn.length <= count) continue;
    const anew = cut(upgma(distancesAmong(distances, drawn)), count);
    bestSimilarities(
      drawn.map((unit) => labels[unit]!),
      anew,
      count,
    ).forEach((best, cluster) => {
      if (best === undefined) return;
      clusters[cluster]!.sum += best;
      clusters[cluster]!.samples += 1;
    });
  }
  return clusters.map(({ sum, samples: held }) => (held === 0 ? undefined : sum / held));
}

function countOf(labels: readonly number[]): number {
  for (const label of labels) {
    requireWhole("clusterStability", "label", label, 1);
    if (label > labels.length) {
      throw new RangeError(`clusterStability: label ${label} among ${labels.length} units`);
    }
  }
  return Math.max(0, ...labels);
}

/** What a cluster may be called by its stability (Hennig's rule of thumb). Refuses what is not from 0 to 1. */
export function nameableAt(stability: number): Nameable {
  if (!(stability >= 0 && stability <= 1)) throw new RangeError(`nameableAt: ${stability}`);
  if (stability >= 0.75) return "named";
  return stability >= 0.6 ? "tentative" : "unnamed";
}

/** As many draws as there are units, each unit once, in order. */
function drawnUnits(size: number, stream: Stream): number[] {
  const isDrawn = new Uint8Array(size);
  for (let draw = 0; draw < size; draw += 1) isDrawn[stream.below(size)] = 1;
  return [...isDrawn.keys()].filter((unit) => isDrawn[unit] === 1);
}

/** Of each cluster the largest Jaccard similarity to one found anew; undefined where it has no member here. */
function bestSimilarities(
  labels: readonly number[],
  anew: readonly number[],
  count: number,
): (number | undefined)[] {
  const both = new Int32Array(count * count);
  const [sizes, sizesAnew] = [new Int32Array(count), new Int32Array(count)];
  labels.forEach((label, unit) => {
    const other = anew[unit]!;
    sizes[label - 1]! += 1;
    sizesAnew[other - 1]! += 1;
    both[(label - 1) * count + other - 1]! += 1;
  });
  return Array.from(sizes, (size, cluster) => {
    if (size === 0) return undefined;
    const shared = both.subarray(cluster * count, (cluster + 1) * count);
    return Math.max(...Array.from(shared, (n, other) => n / (size + sizesAnew[other]! - n)));
  });
}
