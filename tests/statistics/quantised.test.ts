import fc from "fast-check";
import { expect, it } from "vitest";
import { GRAIN, quantised } from "../../src/statistics/quantised";

const number = fc.double({ min: -1000, max: 1000, noNaN: true });

it("makes one whole number of the same quantity summed in another order", () => {
  const values = [0.1, 0.2, 0.3];
  const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
  expect(sum(values)).not.toBe(sum(values.toReversed()));
  expect(quantised(sum(values))).toBe(quantised(sum(values.toReversed())));
});

it("gives a whole number of grains within half a grain of the number", () => {
  fc.assert(
    fc.property(number, (value) => {
      const grains = quantised(value);
      expect(Number.isSafeInteger(grains)).toBe(true);
      expect(Math.abs(grains * GRAIN - value)).toBeLessThanOrEqual(0.501 * GRAIN);
    }),
  );
});

it("keeps the order of numbers and tells numbers more than a grain apart from each other", () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(quantised(low)).toBeLessThanOrEqual(quantised(high));
      expect(quantised(low + 1.01 * GRAIN)).toBeGreaterThan(quantised(low));
    }),
  );
});

it.each([0, -0, 1e-12, -1e-12, -0.49 * GRAIN])("makes plain 0 of %d, never −0", (value) => {
  expect(quantised(value)).toBe(0);
});

it("tells stages apart", () => {
  expect(quantised(1.5)).toBe(1_500_000_000);
  expect(quantised(-0.5)).toBe(-500_000_000);
});
