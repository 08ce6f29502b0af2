import { type Distances, requireDistances } from "../distances/distances";
import { requireSameLength } from "../finite";
import { quantised } from "../quantised";
import { silhouette } from "./silhouette";
import { cut, requireTree, type Tree } from "./tree";

/** Fewer units than this are not put into clusters. */
export const FEWEST_UNITS = 8;

/** Fewer units than this are no cluster: they stand apart. */
export const FEWEST_OF_CLUSTER = 3;

const MOST_CLUSTERS = 6;
const WEAK = 0.25;
const CLEAR = 0.5;

/** Into how many clusters a tree's leaves fall, if into any. */
export interface ClusterCount {
  /** How many parts the tree is cut into, those that stand apart among them; 1 where there are no clear clusters. */
  readonly count: number;
  /** The largest mean silhouette width of a cut that counts; undefined where none does. */
  readonly silhouette: number | undefined;
  /** `none`: below 0.25 or undefined, no clear groups, nothing to show; `weak`: below 0.5; otherwise `clear`. */
  readonly strength: "none" | "weak" | "clear";
  /** The part of each leaf, from 1, in order of their first leaf; all 1 where there are no clear clusters. */
  readonly labels: readonly number[];
  /** The leaves in parts of fewer than three, which are no clusters. */
  readonly apart: readonly number[];
}

/**
 * The cut of a tree into two to six parts with the largest mean silhouette width; of equally good ones that into
 * fewer (Kaufman and Rousseeuw 1990, whose bands 0.25 and 0.5 are). By a rule of our own a cut counts only where it goes
 * through a gap, so that it parts no units that are alike, and where two of its parts have three leaves or more:
 * otherwise one unit unlike all others would make "two clear groups" of itself and of everything else.
 * Undefined for fewer than eight units. Refuses distances with gaps, and a tree of another size.
 */
export function clusterCount(tree: Tree, distances: Distances): ClusterCount | undefined {
  requireDistances("clusterCount", distances);
  requireTree("clusterCount", tree);
  requireSameLength("clusterCount", { length: tree.size }, { length: distances.size });
  if (tree.size < FEWEST_UNITS) return undefined;
  const best = Array.from({ length: MOST_CLUSTERS - 1 }, (_, i) => i + 2)
    .filter((count) => isAtGap(tree, count))
    .map((count) => cut(tree, count))
    .filter((labels) => sizesOf(labels).filter((size) => size >= FEWEST_OF_CLUSTER).length > 1)
    .map((labels) => ({ labels, mean: silhouette(distances, labels)!.mean }))
    .reduce<Found | undefined>(better, undefined);
  const strength = strengthOf(best?.mean);
  const labels = best === undefined || strength === "none" ? noneOf(tree) : best.labels;
  const sizes = sizesOf(labels);
  return {
    count: sizes.length,
    silhouette: best?.mean,
    strength,
    labels,
    apart: [...labels.keys()].filter((leaf) => sizes[labels[leaf]! - 1]! < FEWEST_OF_CLUSTER),
  };
}

/** Whether the lowest merge that a cut undoes is higher than the highest that it keeps, and than nothing. */
function isAtGap({ size, merges }: Tree, count: number): boolean {
  const height = (merge: number) => quantised(merges[merge]?.height ?? 0);
  return height(size - count) > height(size - count - 1);
}

interface Found {
  readonly labels: readonly number[];
  readonly mean: number;
}

function better(held: Found | undefined, next: Found): Found {
  return held === undefined || quantised(next.mean) > quantised(held.mean) ? next : held;
}

function sizesOf(labels: readonly number[]): number[] {
  const sizes = new Array<number>(Math.max(...labels)).fill(0);
  for (const label of labels) sizes[label - 1]! += 1;
  return sizes;
}

function noneOf({ size }: Tree): number[] {
  return new Array<number>(size).fill(1);
}

function strengthOf(mean: number | undefined): ClusterCount["strength"] {
  if (mean === undefined || quantised(mean) < quantised(WEAK)) return "none";
  return quantised(mean) < quantised(CLEAR) ? "weak" : "clear";
}
