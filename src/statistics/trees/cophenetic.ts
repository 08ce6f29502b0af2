import { type Distances, requireDistances } from "../distances/distances";
import { correlationOf } from "../sums";
import { leavesOf, requireTree, type Tree } from "./tree";

/** The height at which each pair of leaves is first under one node (Sokal and Rohlf 1962; R `cophenetic`). */
export function copheneticDistances(tree: Tree): Distances {
  const { size } = tree;
  const values = new Float64Array(size * size);
  const leaves = leavesOf(tree);
  for (const { nodes, height } of tree.merges) {
    for (const one of leaves[nodes[0]]!) {
      for (const other of leaves[nodes[1]]!) {
        values[one * size + other] = height;
        values[other * size + one] = height;
      }
    }
  }
  return { size, values };
}

/**
 * How well a tree holds the distances it was made of: the correlation over all pairs of units between their distance and
 * the height at which the tree joins them, up to 1. Undefined for fewer than three units, or where all
 * distances are equal. Refuses distances with gaps, and a tree of another size.
 */
export function copheneticCorrelation(tree: Tree, distances: Distances): number | undefined {
  requireDistances("copheneticCorrelation", distances);
  requireTree("copheneticCorrelation", tree);
  if (tree.size !== distances.size) {
    throw new RangeError(
      `copheneticCorrelation: a tree of ${tree.size} for ${distances.size} units`,
    );
  }
  return tree.size < 3
    ? undefined
    : correlationOf(pairsOf(copheneticDistances(tree)), pairsOf(distances));
}

function pairsOf({ size, values }: Distances): number[] {
  return Array.from({ length: size }, (_, one) => [
    ...values.subarray(one * size + one + 1, (one + 1) * size),
  ]).flat();
}
