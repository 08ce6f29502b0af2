import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedChange } from "../../../src/statistics/change/pairedChange";
import { transitions } from "../../../src/statistics/change/transitions";
import reference from "../reference.json";
import { completeOf, sides, pairs as somePairs } from "./paired";

const { input, expected } = reference.transition_matrix;
const STAGES = [1, 2, 3, 4, 5];
const NONE = STAGES.map(() => STAGES.map(() => 0));

describe("the transitions of pairs", () => {
  it("are the reference's", () => {
    const { counts, row_totals: rowTotals, stage_up, stage_same, stage_down } = expected;
    const found = transitions(input);
    expect(found).toMatchObject({ n: 12, leftOut: 0, counts, rowTotals });
    expect([found.up, found.same, found.down]).toEqual([stage_up, stage_same, stage_down]);
    expect([found.upWithin, found.downWithin]).toEqual([1, 0]);
  });

  it("are counted where both whole stages are theirs", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const within = (stage: number, value: number) => value === stage || value === stage + 0.5;
        const counted = (from: number, to: number) =>
          completeOf(pairs).filter(([a, b]) => within(from, a) && within(to, b)).length;
        const { counts, rowTotals } = transitions(sides(pairs));
        expect(counts).toEqual(STAGES.map((from) => STAGES.map((to) => counted(from, to))));
        expect(rowTotals).toEqual(
          STAGES.map((from) => completeOf(pairs).filter(([a]) => within(from, a)).length),
        );
      }),
    );
  });

  it("lie above, on and below the diagonal as they are up, the same and down", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const { n, leftOut, counts, up, same, down } = transitions(sides(pairs));
        const sumWhere = (test: (row: number, column: number) => boolean) =>
          counts
            .flatMap((row, i) => row.filter((_, j) => test(i, j)))
            .reduce((sum, count) => sum + count, 0);
        expect(sumWhere((row, column) => column > row)).toBe(up);
        expect(sumWhere((row, column) => column === row)).toBe(same);
        expect(sumWhere((row, column) => column < row)).toBe(down);
        expect([up + same + down, n + leftOut]).toEqual([n, pairs.length]);
      }),
    );
  });

  it("with those within a stage are the changes of the pairs", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const { up, same, down, upWithin, downWithin } = transitions(sides(pairs));
        const { improved, unchanged, regressed } = pairedChange(sides(pairs));
        expect([up + upWithin, same - upWithin - downWithin, down + downWithin]).toEqual([
          improved,
          unchanged,
          regressed,
        ]);
      }),
    );
  });

  it("turn over with the two times, and do not depend on the pairs' order", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const found = transitions(sides(pairs));
        expect(transitions(sides(pairs.toReversed()))).toEqual(found);
        const { first, second } = sides(pairs);
        const back = transitions({ first: second, second: first });
        expect(back.counts).toEqual(NONE.map((row, i) => row.map((_, j) => found.counts[j]![i]!)));
        expect([back.up, back.upWithin]).toEqual([found.down, found.downWithin]);
      }),
    );
  });

  it.each([
    { first: [], second: [], n: 0, leftOut: 0 },
    { first: [null, 2, null], second: [null, null, 3.5], n: 0, leftOut: 3 },
  ])("of $first to $second are all 0", ({ n, leftOut, ...paired }) => {
    expect(transitions(paired)).toEqual({
      ...{ n, leftOut, counts: NONE, rowTotals: [0, 0, 0, 0, 0] },
      ...{ up: 0, same: 0, down: 0, upWithin: 0, downWithin: 0 },
    });
  });

  it.each([0, 0.5, 5.5, 6, 2.25, -1, 3 + 1e-12, Number.NaN, Infinity])(
    "refuse %d, which is no stage value, even beside one that is missing",
    (stray) => {
      const error = new RangeError(
        `transitions: no stage value from 1 to 5 in half steps: ${stray}`,
      );
      expect(() => transitions({ first: [1, stray], second: [1, null] })).toThrow(error);
      expect(() => transitions({ first: [1, null], second: [2, stray] })).toThrow(error);
    },
  );

  it("refuse lists of different length", () => {
    expect(() => transitions({ first: [1], second: [1, 2] })).toThrow(
      new RangeError("transitions: lists of different length: 1 and 2"),
    );
  });
});
