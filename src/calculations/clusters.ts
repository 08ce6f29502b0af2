import { Stream } from "../statistics/stream";
import { type ClusterCount, clusterCount } from "../statistics/trees/clusterCount";
import { copheneticCorrelation } from "../statistics/trees/cophenetic";
import { clusterStability, type Nameable, nameableAt } from "../statistics/trees/stability";
import { upgma } from "../statistics/trees/upgma";
import type { Watch } from "../statistics/watch";
import { comparedBy, type Likeness } from "./likeness";

/**
 * Units in order of their ids, and what their clusters are tried on: how many samples, and from which seed. What is drawn
 * depends on the order of the units.
 */
export interface ClustersInput extends Likeness {
  readonly samples: number;
  readonly seed: string;
}

/** The clusters that units fall into, with how surely each comes back. */
export interface Clusters extends ClusterCount {
  /** The units that can all be compared, by their places in the input; `labels` and `apart` are theirs. */
  readonly units: readonly number[];
  /** How well the tree holds the distances; undefined where that cannot be told. */
  readonly faithfulness: number | undefined;
  /** One a part of the cut; empty where there are no clear clusters. */
  readonly stability: readonly {
    readonly jaccard: number | undefined;
    /** Undefined for a part of fewer than three units: they stand apart and are no cluster. */
    readonly called: Nameable | undefined;
  }[];
}

/**
 * The best cut of the units' tree of average linkage, and the stability of its clusters. Undefined for fewer than eight
 * units that can all be compared. Refused as `comparedBy` and `clusterStability`.
 */
export function clusters(
  { samples, seed, ...likeness }: ClustersInput,
  watch: Watch,
): Clusters | undefined {
  const { units, distances } = comparedBy(likeness);
  const tree = upgma(distances);
  const count = clusterCount(tree, distances);
  if (count === undefined) return undefined;
  const found = { ...count, units, faithfulness: copheneticCorrelation(tree, distances) };
  if (found.strength === "none") return { ...found, stability: [] };
  const stream = new Stream(seed, "clusters");
  const stability = clusterStability(distances, found.labels, { samples, stream, watch });
  const apart = new Set(found.apart.map((leaf) => found.labels[leaf]! - 1));
  const calledOf = (part: number) =>
    apart.has(part) ? undefined : nameableAt(stability[part] ?? 0);
  return {
    ...found,
    stability: stability.map((jaccard, part) => ({ jaccard, called: calledOf(part) })),
  };
}
