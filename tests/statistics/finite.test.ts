import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  presentOf,
  requireFinite,
  requireSameLength,
  requireWhole,
} from "../../src/statistics/finite";

const finite = fc.double({ noNaN: true, min: -1e100, max: 1e100 });

describe("finite numbers", () => {
  it("pass, in lists of any kind and length", () => {
    fc.assert(
      fc.property(fc.array(finite), (of) => {
        expect(() => requireFinite("asker", of)).not.toThrow();
        expect(() => requireFinite("asker", Float64Array.from(of))).not.toThrow();
      }),
    );
  });

  it.each([Number.NaN, Infinity, -Infinity])("are told from %d at any place", (stray) => {
    const before = fc.array(finite, { maxLength: 4 });
    fc.assert(
      fc.property(before, before, (one, other) => {
        expect(() => requireFinite("asker", [...one, stray, ...other])).toThrow(
          new RangeError(`asker: not a finite number: ${stray}`),
        );
      }),
    );
  });
});

describe("numbers that are too large", () => {
  it.each([1e308, -1e308, 1.1e100])("are refused: %d", (large) => {
    expect(() => requireFinite("asker", [1e100, -1e100, large])).toThrow(
      new RangeError(`asker: too large a number: ${large}`),
    );
  });
});

describe("whole numbers", () => {
  it.each([
    { value: 0, least: 0 },
    { value: 3, least: 3 },
    { value: 1e9, least: 1 },
    { value: Number.MAX_SAFE_INTEGER, least: 1 },
  ])("pass from the least: $value from $least", ({ value, least }) => {
    expect(() => requireWhole("asker", "count", value, least)).not.toThrow();
  });

  it.each([
    { value: 2, least: 3 },
    { value: -1, least: 0 },
    { value: 1.5, least: 1 },
    { value: Number.NaN, least: 0 },
    { value: Infinity, least: 0 },
    { value: 1e308, least: 0 },
    { value: 2 ** 53, least: 0 },
  ])("are told from $value, from $least", ({ value, least }) => {
    expect(() => requireWhole("asker", "count", value, least)).toThrow(
      new RangeError(`asker: count is no whole number from ${least}: ${value}`),
    );
  });
});

describe("lists that go together", () => {
  it("pass where they have one length", () => {
    expect(() => requireSameLength("asker", [], [])).not.toThrow();
    expect(() => requireSameLength("asker", [1, 2], Int32Array.of(3, 4))).not.toThrow();
  });

  it.each([
    { one: [1], other: [] },
    { one: [], other: [1, 2] },
  ])("are refused with $one and $other", ({ one, other }) => {
    expect(() => requireSameLength("asker", one, other)).toThrow(
      new RangeError(`asker: lists of different length: ${one.length} and ${other.length}`),
    );
  });
});

describe("what is present", () => {
  it.each([
    { of: [], present: [] },
    { of: [null, null], present: [] },
    { of: [3, null, 0, -1, null], present: [3, 0, -1] },
  ])("of $of is $present", ({ of, present }) => {
    expect(presentOf(of)).toEqual(present);
  });
});
