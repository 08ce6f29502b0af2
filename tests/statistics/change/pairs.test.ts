import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf, completePairs } from "../../../src/statistics/change/pairs";
import reference from "../reference.json";
import { completeOf, sides, pairs as somePairs } from "./paired";

describe("the changes of pairs", () => {
  it("are the reference's", () => {
    expect(changesOf(reference.paired.input)).toEqual(reference.paired.expected.diff);
    expect(changesOf(reference.transition_matrix.input)).toEqual(reference.annualised.input.diff);
  });

  it("stand where their pairs stand, null where a side is missing", () => {
    const paired = { first: [1, null, 2, null, 3.5], second: [2, 3, null, null, 3] };
    expect(changesOf(paired)).toEqual([1, null, null, null, -0.5]);
  });

  it("are 0 where a difference is mere noise of a sum", () => {
    expect(changesOf({ first: [0.3, 0.1 + 0.2], second: [0.1 + 0.2, 0.3] })).toEqual([0, 0]);
  });
});

describe("complete pairs", () => {
  it("are those without a null, in their order, beside the number of the others", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const complete = completeOf(pairs);
        expect(completePairs("test", sides(pairs))).toEqual({
          ...sides(complete),
          changes: complete.map(([from, to]) => to - from),
          leftOut: pairs.length - complete.length,
        });
      }),
    );
  });

  it("leave the lists they are given alone", () => {
    const paired = { first: Object.freeze([1, null]), second: Object.freeze([null, 2]) };
    expect(completePairs("test", paired).leftOut).toBe(2);
    expect(paired).toEqual({ first: [1, null], second: [null, 2] });
  });
});

it("refuses lists of different length, by the asker's name", () => {
  const paired = { first: [1, 2], second: [1] };
  const message = (asker: string) => `${asker}: lists of different length: 2 and 1`;
  expect(() => completePairs("test", paired)).toThrow(new RangeError(message("test")));
  expect(() => changesOf(paired)).toThrow(new RangeError(message("changesOf")));
});

it.each([
  { first: [Number.NaN], second: [1], stray: Number.NaN },
  { first: [Infinity], second: [null], stray: Infinity },
  { first: [null], second: [-Infinity], stray: -Infinity },
])("refuses $first to $second, which are no finite numbers", ({ stray, ...paired }) => {
  const message = `test: not a finite number: ${stray}`;
  expect(() => completePairs("test", paired)).toThrow(new RangeError(message));
});

it.each([
  { first: [0], second: [1e308], large: 1e308 },
  { first: [-1e100], second: [1e100], large: 2e100 },
])("refuses $first to $second, which are too large or too far apart", ({ large, ...paired }) => {
  const message = `test: too large a number: ${large}`;
  expect(() => completePairs("test", paired)).toThrow(new RangeError(message));
});
