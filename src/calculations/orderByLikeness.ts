import { copheneticCorrelation } from "../statistics/trees/cophenetic";
import { leafOrder } from "../statistics/trees/leafOrder";
import type { Tree } from "../statistics/trees/tree";
import { upgma } from "../statistics/trees/upgma";
import { comparedBy, type Likeness } from "./likeness";

/** Units in an order in which neighbours are alike. */
export interface LikenessOrder {
  /** The units that can all be compared, by their places in the input: the leaves of the tree. */
  readonly units: readonly number[];
  readonly tree: Tree;
  /** The leaves in order. */
  readonly order: readonly number[];
  /** How well the tree holds the distances; undefined where that cannot be told. */
  readonly faithfulness: number | undefined;
}

/** Puts units in the optimal leaf order of their tree of average linkage. Refused as `gower`. */
export function orderByLikeness(likeness: Likeness): LikenessOrder {
  const { units, distances } = comparedBy(likeness);
  const tree = upgma(distances);
  return {
    units,
    tree,
    order: leafOrder(tree, distances),
    faithfulness: copheneticCorrelation(tree, distances),
  };
}
