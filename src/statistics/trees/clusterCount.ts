import type { Distances } from "../distances/distances";
import { quantised } from "../quantised";
import { silhouette } from "./silhouette";
import { cut, type Tree } from "./tree";

/** Fewer units than this are not put into clusters. */
export const FEWEST_UNITS = 8;

const MOST_CLUSTERS = 6;
const WEAK = 0.25;
const CLEAR = 0.5;

/** Into how many clusters a tree's leaves fall, if into any. */
export interface ClusterCount {
  readonly count: number;
  /** The mean silhouette width of that cut, the largest of those looked at. */
  readonly silhouette: number;
  /** `none`: below 0.25, no clear groups, nothing to show; `weak`: below 0.5; otherwise `clear`. */
  readonly strength: "none" | "weak" | "clear";
  /** The cluster of each leaf, from 1, in order of their first leaf. */
  readonly labels: readonly number[];
}

/**
 * The cut of a tree into two to six clusters with the largest mean silhouette width; of equally good ones that into
 * fewer clusters (Kaufman and Rousseeuw 1990, whose bands 0.25 and 0.5 are). Undefined for fewer than eight units.
 */
export function clusterCount(tree: Tree, distances: Distances): ClusterCount | undefined {
  if (tree.size < FEWEST_UNITS) return undefined;
  const cuts = Array.from({ length: MOST_CLUSTERS - 1 }, (_, i) => cutInto(tree, distances, i + 2));
  const best = cuts.reduce((held, next) =>
    quantised(next.silhouette) > quantised(held.silhouette) ? next : held,
  );
  return { ...best, strength: strengthOf(best.silhouette) };
}

function cutInto(tree: Tree, distances: Distances, count: number) {
  const labels = cut(tree, count);
  return { count, labels, silhouette: silhouette(distances, labels)!.mean };
}

function strengthOf(mean: number): ClusterCount["strength"] {
  if (quantised(mean) < quantised(WEAK)) return "none";
  return quantised(mean) < quantised(CLEAR) ? "weak" : "clear";
}
