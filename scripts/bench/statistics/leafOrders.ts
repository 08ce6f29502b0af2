import { createRequire } from "node:module";
import type { Distances } from "../../../src/statistics/distances/distances";
import { gower } from "../../../src/statistics/distances/gower";
import { leafOrder, pathLength } from "../../../src/statistics/trees/leafOrder";
import type { Tree } from "../../../src/statistics/trees/tree";
import { upgma } from "../../../src/statistics/trees/upgma";
import { invented } from "./invented";
import { inTurn, told } from "./timing";

const { optimal_leaf_order } = createRequire(import.meta.url)("reorder.js");

/** The optimal leaf order of 200 countries, its tree included, beside that of reorder.js of the same tree. */
export function leafOrders(): void {
  const distances = gower(invented(200), { range: 4 });
  const tree = upgma(distances);
  const [matrix, nodes] = [rowsOf(distances), nodesOf(tree)];
  const found: { ours: readonly number[]; theirs: readonly number[] } = { ours: [], theirs: [] };
  const [ours, theirs] = inTurn(
    () => {
      found.ours = leafOrder(upgma(distances), distances);
    },
    () => {
      found.theirs = optimal_leaf_order().distance_matrix(matrix).order(nodes);
    },
  );
  console.log("leaf order of 200 countries          time  path length");
  told("ours, with the tree", ours, pathLength(found.ours, distances).toFixed(9));
  told("reorder.js, of that tree", theirs, pathLength(found.theirs, distances).toFixed(9));
  console.log(`ours : reorder.js = 1 : ${(theirs / ours).toFixed(1)}\n`);
}

function rowsOf({ size, values }: Distances): number[][] {
  return Array.from({ length: size }, (_, unit) => [
    ...values.subarray(unit * size, (unit + 1) * size),
  ]);
}

interface Node {
  readonly id: number;
  readonly depth: number;
  readonly left: Node | null;
  readonly right: Node | null;
}

/** A tree as reorder.js has it. */
function nodesOf({ size, merges }: Tree): Node {
  const nodes: Node[] = Array.from({ length: size }, (_, id) => ({
    id,
    depth: 0,
    left: null,
    right: null,
  }));
  for (const { nodes: pair } of merges) {
    nodes.push({ id: nodes.length, depth: 1, left: nodes[pair[0]]!, right: nodes[pair[1]]! });
  }
  return nodes.at(-1)!;
}
