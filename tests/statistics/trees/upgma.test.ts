import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Distances, distancesOf } from "../../../src/statistics/distances/distances";
import {
  copheneticCorrelation,
  copheneticDistances,
} from "../../../src/statistics/trees/cophenetic";
import { cut, leavesOf, type Merge, type Tree } from "../../../src/statistics/trees/tree";
import { upgma } from "../../../src/statistics/trees/upgma";
import { distances, matrixOf, reorderings, SEVEN_DISTANCES } from "../profiles";
import reference from "../reference.json";

const { expected } = reference.hclust_olo;

/** The mean distance over all pairs of two sets of leaves: what the height of their merge must be. */
const meanBetween = (
  { size, values }: Distances,
  ones: readonly number[],
  others: readonly number[],
) =>
  ones
    .flatMap((one) => others.map((other) => values[one * size + other]!))
    .reduce((a, b) => a + b) /
  (ones.length * others.length);

/** The tree straight from the definition: all pairs of nodes looked at for each merge. */
function plainTree(of: Distances): Tree {
  const nodes = new Map(Array.from({ length: of.size }, (_, leaf) => [leaf, [leaf]]));
  const merges: Merge[] = [];
  while (nodes.size > 1) {
    const pairs = [...nodes.keys()].flatMap((one) =>
      [...nodes.keys()]
        .filter((other) => other > one)
        .map((other) => ({
          one,
          other,
          height: meanBetween(of, nodes.get(one)!, nodes.get(other)!),
        })),
    );
    const near = (height: number) => Math.round(height * 1e9);
    const { one, other, height } = pairs.toSorted(
      (a, b) => near(a.height) - near(b.height) || a.one - b.one || a.other - b.other,
    )[0]!;
    const leaves = [...nodes.get(one)!, ...nodes.get(other)!];
    nodes.delete(one);
    nodes.delete(other);
    nodes.set(of.size + merges.length, leaves);
    merges.push({ nodes: [one, other], height, size: leaves.length });
  }
  return { size: of.size, merges };
}

describe("the tree of average linkage", () => {
  it("is the reference's", () => {
    const { merges } = upgma(SEVEN_DISTANCES);
    expect(merges.map(({ nodes, size }) => [...nodes, size])).toEqual(
      expected.Z.map(([one, other, , size]) => [one, other, size]),
    );
    merges.forEach(({ height }, i) => {
      expect(height).toBeCloseTo(expected.Z[i]![2]!, 9);
    });
  });

  it("is what looking at all pairs for each merge gives, ties among it", () => {
    fc.assert(
      fc.property(distances({ least: 1, most: 14 }), (of) => {
        const [tree, plain] = [upgma(of), plainTree(of)];
        expect(tree.merges.map(({ nodes, size }) => ({ nodes, size }))).toEqual(
          plain.merges.map(({ nodes, size }) => ({ nodes, size })),
        );
        tree.merges.forEach(({ height }, i) => {
          expect(height).toBeCloseTo(plain.merges[i]!.height, 9);
        });
      }),
    );
  });

  it("rises from merge to merge", () => {
    fc.assert(
      fc.property(distances({ least: 3, most: 20 }), (of) => {
        const heights = upgma(of).merges.map(({ height }) => height);
        expect(heights.every((height, i) => i === 0 || height >= heights[i - 1]! - 1e-9)).toBe(
          true,
        );
      }),
    );
  });

  it("does not depend on the order of units where no two distances are equal", () => {
    const units = Array.from({ length: 9 }, (_, unit) => unit);
    // Sums of distinct powers of two: no two means of distances are equal.
    const of = distancesOf(9, (one, other) => 1 + 2 ** -(one * 5 + other) + one / 7);
    const groupsAt = (order: readonly number[]) =>
      leavesOf(upgma(distancesOf(9, (a, b) => matrixOf(of)[order[a]!]![order[b]!])))
        .map((leaves) =>
          leaves
            .map((leaf) => order[leaf]!)
            .toSorted((a, b) => a - b)
            .join(" "),
        )
        .toSorted((a, b) => (a < b ? -1 : 1));
    fc.assert(
      fc.property(reorderings(units), (order) => {
        expect(groupsAt(order)).toEqual(groupsAt(units));
      }),
    );
  });

  it.each([
    { size: 0, merges: 0 },
    { size: 1, merges: 0 },
    { size: 2, merges: 1 },
  ])("of $size units has $merges merges", ({ size, merges }) => {
    expect(upgma(distancesOf(size, () => 1)).merges).toHaveLength(merges);
  });

  it("of units that are all alike merges the lowest first, at height 0", () => {
    expect(upgma(distancesOf(4, () => 0)).merges).toEqual([
      { nodes: [0, 1], height: 0, size: 2 },
      { nodes: [2, 3], height: 0, size: 2 },
      { nodes: [4, 5], height: 0, size: 4 },
    ]);
  });

  it("refuses distances with gaps, negative ones and lopsided ones by the units' places", () => {
    expect(() => upgma(distancesOf(3, (_, other) => (other === 2 ? undefined : 1)))).toThrow(
      "upgma: no distance between units 0 and 2: NaN",
    );
    expect(() => upgma(distancesOf(2, () => -1))).toThrow(
      "upgma: no distance between units 0 and 1: -1",
    );
    expect(() => upgma({ size: 2, values: Float64Array.of(0, 1, 2, 0) })).toThrow(RangeError);
    expect(() => upgma({ size: 2, values: new Float64Array(3) })).toThrow("3 distances of 2 units");
    for (const distance of [1e300, 1e-200, Number.POSITIVE_INFINITY]) {
      expect(() => upgma(distancesOf(2, () => distance))).toThrow(`units 0 and 1: ${distance}`);
    }
  });
});

describe("a cut", () => {
  const tree = upgma(SEVEN_DISTANCES);

  it.each([2, 3, 4] as const)("into %d groups is the reference's", (groups) => {
    expect(cut(tree, groups)).toEqual(reference.silhouette.expected[groups].labels);
  });

  it("gives as many groups as asked for, each inside one of the coarser cut", () => {
    fc.assert(
      fc.property(distances({ least: 2, most: 15 }), (of) => {
        const own = upgma(of);
        for (let groups = 1; groups < of.size; groups += 1) {
          const [coarse, fine] = [cut(own, groups), cut(own, groups + 1)];
          expect(new Set(fine).size).toBe(groups + 1);
          expect(Math.min(...fine)).toBe(1);
          expect(new Set(fine.map((group, leaf) => `${group} in ${coarse[leaf]}`)).size).toBe(
            groups + 1,
          );
        }
      }),
    );
  });

  it.each([0, 8, 1.5, Number.NaN])("into %d groups of seven is refused", (groups) => {
    expect(() => cut(tree, groups)).toThrow(RangeError);
  });
});

describe("how well a tree holds the distances", () => {
  it("is the reference's", () => {
    expect(copheneticCorrelation(upgma(SEVEN_DISTANCES), SEVEN_DISTANCES)).toBeCloseTo(
      expected.cophenetic_r,
      9,
    );
  });

  it("is 1 for the tree's own distances, at most 1 for any", () => {
    fc.assert(
      fc.property(distances({ least: 3, most: 12 }), (of) => {
        const tree = upgma(of);
        const own = copheneticDistances(tree);
        expect(copheneticCorrelation(tree, own) ?? 1).toBeCloseTo(1, 9);
        expect(copheneticCorrelation(tree, of) ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("obeys the triangle's stronger inequality: of three distances the two largest are equal", () => {
    fc.assert(
      fc.property(distances({ least: 3, most: 9 }), (of) => {
        const matrix = matrixOf(copheneticDistances(upgma(of)));
        for (const a of matrix.keys())
          for (const b of matrix.keys())
            for (const c of matrix.keys())
              expect(matrix[a]![b]!).toBeLessThanOrEqual(
                Math.max(matrix[a]![c]!, matrix[c]![b]!) + 1e-9,
              );
      }),
    );
  });

  it("is not told of two units, or of distances that are all equal", () => {
    const two = distancesOf(2, () => 1);
    const equal = distancesOf(5, () => 0.5);
    expect(copheneticCorrelation(upgma(two), two)).toBeUndefined();
    expect(copheneticCorrelation(upgma(equal), equal)).toBeUndefined();
    expect(() => copheneticCorrelation(upgma(two), equal)).toThrow("a tree of 2 for 5 units");
  });
});
