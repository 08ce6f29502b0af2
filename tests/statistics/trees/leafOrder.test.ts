import fc from "fast-check";
import { optimal_leaf_order } from "reorder.js";
import { describe, expect, it } from "vitest";
import { type Distances, distancesOf } from "../../../src/statistics/distances/distances";
import { leafOrder, pathLength } from "../../../src/statistics/trees/leafOrder";
import type { Tree } from "../../../src/statistics/trees/tree";
import { upgma } from "../../../src/statistics/trees/upgma";
import { distances, matrixOf, SEVEN_DISTANCES } from "../profiles";
import reference from "../reference.json";

/** Every order of leaves that turning branches over can give. */
function everyOrder(tree: Tree, node = tree.size + tree.merges.length - 1): number[][] {
  if (node < tree.size) return [[node]];
  const [first, second] = tree.merges[node - tree.size]!.nodes.map((part) =>
    everyOrder(tree, part),
  );
  return first!.flatMap((one) =>
    second!.flatMap((other) => [
      [...one, ...other],
      [...other, ...one],
    ]),
  );
}

const shortest = (tree: Tree, of: Distances) =>
  Math.min(...everyOrder(tree).map((order) => pathLength(order, of)));

describe("the optimal leaf order", () => {
  it("is as short as the reference's", () => {
    const order = leafOrder(upgma(SEVEN_DISTANCES), SEVEN_DISTANCES);
    expect(pathLength(order, SEVEN_DISTANCES)).toBeCloseTo(
      reference.hclust_olo.expected.olo_path,
      9,
    );
    expect(pathLength(reference.hclust_olo.expected.olo_order, SEVEN_DISTANCES)).toBeCloseTo(
      pathLength(order, SEVEN_DISTANCES),
      9,
    );
  });

  it("is optimal where SciPy's is not", () => {
    const [ab, ac, ad, bc, bd, cd] = reference.olo_counterexample.input.condensed;
    const condensed = [
      [0, ab, ac, ad],
      [ab, 0, bc, bd],
      [ac, bc, 0, cd],
      [ad, bd, cd, 0],
    ];
    const of = distancesOf(4, (one, other) => condensed[one]![other]);
    const merges = reference.olo_counterexample.input.Z.map(([one, other, height, size]) => ({
      nodes: [one!, other!] as const,
      height: height!,
      size: size!,
    }));
    const length = pathLength(leafOrder({ size: 4, merges }, of), of);
    expect(length).toBe(reference.olo_counterexample.expected.order_path);
    expect(length).toBeLessThan(reference.olo_counterexample.expected.scipy_gives);
  });

  it("is the shortest of all orders of the tree, up to eight leaves", () => {
    fc.assert(
      fc.property(distances({ least: 2, most: 8 }), (of) => {
        const tree = upgma(of);
        const order = leafOrder(tree, of);
        expect(pathLength(order, of)).toBeCloseTo(shortest(tree, of), 9);
        expect(everyOrder(tree)).toContainEqual(order);
      }),
      { numRuns: 200 },
    );
  });

  it("is the shortest too where distances are no metric and the tree fits them badly", () => {
    const matrix = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(matrix, matrix, (one, other) => {
        const from = (list: readonly number[]) =>
          distancesOf(8, (a, b) => list[(b * (b - 1)) / 2 + a]);
        const tree = upgma(from(one));
        expect(pathLength(leafOrder(tree, from(other)), from(other))).toBe(
          shortest(tree, from(other)),
        );
      }),
    );
  });

  it("is as short as reorder.js's on the same tree of forty leaves", () => {
    fc.assert(
      fc.property(distances({ least: 40, most: 40 }), (of) => {
        const tree = upgma(of);
        const theirs = optimal_leaf_order().distance_matrix(matrixOf(of)).order(nodesOf(tree));
        expect(pathLength(leafOrder(tree, of), of)).toBeCloseTo(pathLength(theirs, of), 9);
      }),
      { numRuns: 10 },
    );
  });

  it("begins at the end with the lower unit, so that there is no mirror image", () => {
    fc.assert(
      fc.property(distances({ least: 2, most: 30 }), (of) => {
        const order = leafOrder(upgma(of), of);
        expect(order[0]).toBeLessThan(order.at(-1)!);
      }),
    );
  });

  it.each([
    { size: 0, order: [] },
    { size: 1, order: [0] },
    { size: 2, order: [0, 1] },
  ])("of $size units is $order", ({ size, order }) => {
    const of = distancesOf(size, () => 1);
    expect(leafOrder(upgma(of), of)).toEqual(order);
  });

  it("of several as short has the lowest ends: the lowest unit of all, then the next", () => {
    fc.assert(
      fc.property(distances({ least: 3, most: 7 }), (of) => {
        const tree = upgma(of);
        const least = shortest(tree, of);
        const ends = everyOrder(tree)
          .filter((order) => pathLength(order, of) < least + 1e-9)
          .map((order) => [order[0]!, order.at(-1)!].toSorted((a, b) => a - b))
          .toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
        const order = leafOrder(tree, of);
        expect([order[0], order.at(-1)]).toEqual(ends[0]);
      }),
      { numRuns: 300 },
    );
  });

  it("is found where all units are alike, and where distances are huge", () => {
    for (const distance of [0, 1e12, 1e-12]) {
      const of = distancesOf(12, () => distance);
      expect(leafOrder(upgma(of), of).toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
    }
  });

  it("refuses a unit that there is none of", () => {
    const of = distancesOf(3, () => 1);
    expect(() => pathLength([0, 3], of)).toThrow("pathLength: no such unit: 3");
  });

  it.each([
    { merges: [], why: "no merges" },
    { merges: [merge(0, 1), merge(0, 2)], why: "a node twice" },
    { merges: [merge(0, 4), merge(1, 2)], why: "a node before it is made" },
  ])("refuses what is no tree: $why", ({ merges }) => {
    expect(() =>
      leafOrder(
        { size: 3, merges },
        distancesOf(3, () => 1),
      ),
    ).toThrow("leafOrder: no tree of 3 leaves");
  });

  it("refuses a tree of other units, and gaps", () => {
    const of = distancesOf(3, () => 1);
    expect(() =>
      leafOrder(
        upgma(of),
        distancesOf(4, () => 1),
      ),
    ).toThrow("leafOrder: a tree of 3 for 4 units");
    expect(() =>
      leafOrder(
        upgma(of),
        distancesOf(3, () => undefined),
      ),
    ).toThrow("leafOrder: no dist");
  });
});

function merge(one: number, other: number) {
  return { nodes: [one, other] as const, height: 1, size: 2 };
}

/** A tree as reorder.js has it. */
function nodesOf(tree: Tree) {
  type Node = { id: number; depth: number; left: Node | null; right: Node | null };
  const nodes: Node[] = Array.from({ length: tree.size }, (_, id) => ({
    id,
    depth: 0,
    left: null,
    right: null,
  }));
  tree.merges.forEach(({ nodes: [one, other] }, i) => {
    nodes.push({ id: tree.size + i, depth: 1, left: nodes[one]!, right: nodes[other]! });
  });
  return nodes.at(-1)!;
}
