import { expect, it } from "vitest";
import { distanceBetween } from "../../../src/statistics/distances/distances";
import { groupDistances } from "../../../src/statistics/distances/groupDistances";
import { matrixOf } from "../profiles";
import reference from "../reference.json";

const { input, expected } = reference.emd;
const { levels } = input;
const NOBODY = [0, 0, 0, 0, 0];

it("are the reference's of one item, and the mean over several", () => {
  const groups = [input.A, input.B, input.C];
  const of = (second?: readonly number[]) =>
    matrixOf(
      groupDistances(
        groups.map((counts) => (second === undefined ? [counts] : [counts, second])),
        { levels },
      ),
    ).flat();
  of().forEach((distance, pair) => {
    expect(distance).toBeCloseTo(expected.matrix.flat()[pair]!, 9);
  });
  of(input.A).forEach((distance, pair) => {
    expect(distance).toBeCloseTo(expected.matrix.flat()[pair]! / 2, 9);
  });
});

it("leave out items that one of two has nobody in, and are none below two thirds of them", () => {
  const groups = [
    [input.A, input.A, NOBODY],
    [input.B, input.A, input.C],
    [input.B, NOBODY, NOBODY],
  ];
  const of = groupDistances(groups, { levels });
  expect(distanceBetween(of, 0, 1)).toBeCloseTo(expected.matrix[0]![1]! / 2, 9);
  expect(distanceBetween(of, 0, 2)).toBeUndefined();
});

it("of nothing and of one group are none", () => {
  expect(groupDistances([]).size).toBe(0);
  expect(matrixOf(groupDistances([[input.A]]))).toEqual([[0]]);
  expect(() => groupDistances([[input.A], [input.A, input.B]])).toThrow(
    "different length: 1 and 2",
  );
});
