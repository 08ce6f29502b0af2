import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distancesAmong, distancesOf } from "../../../src/statistics/distances/distances";
import { gower } from "../../../src/statistics/distances/gower";
import { quantised } from "../../../src/statistics/quantised";
import { clusterCount } from "../../../src/statistics/trees/clusterCount";
import { silhouette } from "../../../src/statistics/trees/silhouette";
import { cut } from "../../../src/statistics/trees/tree";
import { upgma } from "../../../src/statistics/trees/upgma";
import { distances, matrixOf, reorderings, SEVEN_DISTANCES } from "../profiles";
import reference from "../reference.json";

const labelled = distances({ least: 2, most: 10 }).chain((of) =>
  fc.record({
    of: fc.constant(of),
    labels: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: of.size, maxLength: of.size }),
  }),
);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Straight from the definition. */
function plainWidth(matrix: readonly number[][], labels: readonly number[], unit: number): number {
  const to = (group: number) =>
    labels.flatMap((label, other) =>
      label === group && other !== unit ? matrix[unit]![other]! : [],
    );
  const own = to(labels[unit]!);
  if (own.length === 0) return 0;
  const others = [...new Set(labels)].filter((group) => group !== labels[unit]);
  const [a, b] = [mean(own), Math.min(...others.map((group) => mean(to(group))))];
  return a === b ? 0 : (b - a) / Math.max(a, b);
}

describe("silhouette widths", () => {
  it.each([2, 3, 4] as const)("of the cut into %d are the reference's", (groups) => {
    const expected = reference.silhouette.expected[groups];
    const { widths, mean: own } = silhouette(SEVEN_DISTANCES, expected.labels)!;
    widths.forEach((width, unit) => {
      expect(width).toBeCloseTo(expected.widths[unit]!, 9);
    });
    expect(own).toBeCloseTo(expected.mean, 9);
  });

  it("are what the definition says, from −1 to 1", () => {
    fc.assert(
      fc.property(labelled, ({ of, labels }) => {
        const found = silhouette(of, labels);
        expect(found === undefined).toBe(new Set(labels).size < 2);
        found?.widths.forEach((width, unit) => {
          expect(width).toBeCloseTo(plainWidth(matrixOf(of), labels, unit), 9);
          expect(Math.abs(width)).toBeLessThanOrEqual(1);
        });
        if (found !== undefined) expect(found.mean).toBeCloseTo(mean(found.widths), 9);
      }),
    );
  });

  it("go with their units into another order, and care for no group's name", () => {
    const withOrder = labelled.chain(({ of, labels }) =>
      reorderings(labels).map((order) => ({ of, labels, order })),
    );
    fc.assert(
      fc.property(withOrder, ({ of, labels, order }) => {
        const plain = silhouette(of, labels)?.widths;
        const turned = silhouette(
          distancesAmong(of, order),
          order.map((unit) => `group ${labels[unit]}`),
        )?.widths;
        expect(turned?.map(quantised)).toEqual(
          plain && order.map((unit) => quantised(plain[unit]!)),
        );
      }),
    );
  });

  it("are 0 for units alone and for units that lie on top of one another", () => {
    expect(silhouette(SEVEN_DISTANCES, [1, 2, 3, 4, 5, 6, 7])!.widths).toEqual(Array(7).fill(0));
    expect(
      silhouette(
        distancesOf(4, () => 0),
        [1, 1, 2, 2],
      ),
    ).toEqual({ widths: [0, 0, 0, 0], mean: 0 });
  });

  it("are not told of nothing, nor of one group, and refuse labels of other units", () => {
    expect(
      silhouette(
        distancesOf(0, () => 0),
        [],
      ),
    ).toBeUndefined();
    expect(silhouette(SEVEN_DISTANCES, Array(7).fill("all"))).toBeUndefined();
    expect(() => silhouette(SEVEN_DISTANCES, [1, 2])).toThrow("different length: 2 and 7");
  });
});

describe("the number of clusters", () => {
  /** Two heaps far apart: within a heap 0.1 to 0.2, between heaps 1. */
  const heaps = distancesOf(10, (one, other) => (one < 5 === other < 5 ? 0.1 + other / 100 : 1));

  it("is that of the largest mean width, clear where heaps lie far apart", () => {
    expect(clusterCount(upgma(heaps), heaps)).toMatchObject({
      count: 2,
      strength: "clear",
      labels: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2],
    });
  });

  it("is none where everything lies equally far from everything", () => {
    const even = distancesOf(9, () => 0.5);
    expect(clusterCount(upgma(even), even)).toMatchObject({
      count: 1,
      strength: "none",
      labels: Array(9).fill(1),
      apart: [],
    });
  });

  it("does not make two groups of one unit and of all others, far away though it lies", () => {
    const outlier = distancesOf(12, (one, other) => (other === 11 ? 1 : 0.2 + one / 1000));
    expect(silhouette(outlier, cut(upgma(outlier), 2))!.mean).toBeGreaterThan(0.5);
    expect(clusterCount(upgma(outlier), outlier)).toMatchObject({ count: 1, strength: "none" });
  });

  it("tells who stands apart from clusters that there are", () => {
    const lonely = distancesOf(11, (one, other) => {
      if (other === 10) return 2;
      return one < 5 === other < 5 ? 0.1 + other / 100 : 1;
    });
    expect(clusterCount(upgma(lonely), lonely)).toMatchObject({
      count: 3,
      strength: "clear",
      apart: [10],
    });
  });

  it("is one or two to six, and no other cut with two parts of three is better", () => {
    fc.assert(
      fc.property(distances({ least: 8, most: 16 }), (of) => {
        const tree = upgma(of);
        const found = clusterCount(tree, of)!;
        const sizesOf = (labels: readonly number[]) =>
          [...new Set(labels)].map((label) => labels.filter((own) => own === label).length);
        const heights = [0, ...tree.merges.map(({ height }) => height)];
        const counting = [2, 3, 4, 5, 6].filter(
          (count) =>
            sizesOf(cut(tree, count)).filter((size) => size > 2).length > 1 &&
            heights[of.size - count + 1]! > heights[of.size - count]! + 1e-9,
        );
        const widths = counting.map((count) => silhouette(of, cut(tree, count))!.mean);
        const most = Math.max(-2, ...widths);
        expect(found.silhouette ?? -2).toBeCloseTo(most, 9);
        const best =
          most < 0.25 - 1e-9 ? 1 : counting[widths.findIndex((own) => own > most - 1e-9)];
        expect(found.count).toBe(best);
        expect(found.labels).toEqual(cut(tree, found.count));
        const strengths = { none: [-2, 0.25], weak: [0.25, 0.5], clear: [0.5, 1] };
        const [from, to] = strengths[found.strength] as [number, number];
        expect(most).toBeGreaterThanOrEqual(from - 1e-9);
        expect(most).toBeLessThanOrEqual(to);
        const small = found.labels.flatMap((label, leaf) =>
          found.labels.filter((own) => own === label).length < 3 ? [leaf] : [],
        );
        expect(found.apart).toEqual(small);
      }),
    );
  });

  it("never parts units that are alike", () => {
    const rows = (stages: readonly number[], n: number) => Array.from({ length: n }, () => stages);
    const all = [...rows([1, 1, 1, 1], 8), ...rows([5, 5, 1, 1], 2), ...rows([1, 1, 5, 5], 2)];
    const of = gower(all, { range: 4 });
    expect(clusterCount(upgma(of), of)).toMatchObject({ strength: "none", silhouette: undefined });
    fc.assert(
      fc.property(distances({ least: 8, most: 16 }), (random) => {
        const { labels } = clusterCount(upgma(random), random)!;
        labels.forEach((label, one) => {
          labels.forEach((other, two) => {
            if (random.values[one * random.size + two] === 0) expect(other).toBe(label);
          });
        });
      }),
    );
  });

  it("refuses gaps and a tree of other units, however few they are", () => {
    const tree = upgma(distancesOf(9, () => 1));
    const gaps = distancesOf(9, () => undefined);
    expect(() => clusterCount(tree, gaps)).toThrow("clusterCount: no distance");
    const three = distancesOf(3, () => 1);
    expect(() => clusterCount(tree, three)).toThrow(
      "clusterCount: lists of different length: 9 and 3",
    );
  });

  it("is not told of fewer than eight units", () => {
    expect(clusterCount(upgma(SEVEN_DISTANCES), SEVEN_DISTANCES)).toBeUndefined();
  });
});
