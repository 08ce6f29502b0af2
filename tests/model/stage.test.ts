import fc from "fast-check";
import { expect, it } from "vitest";
import { RANKS, rankOf, STAGES, stageAt, stageFrom } from "../../src/model/stage";

const TEXTS = ["1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5"];

const rank = fc.integer({ min: 1, max: RANKS });

it("there are five stages, lowest first, each with its meaning", () => {
  expect(STAGES.map(({ value, name }) => `${value} ${name}`)).toEqual([
    "1 Start-up",
    "2 Formative",
    "3 Established",
    "4 Strategic",
    "5 Dynamic",
  ]);
  expect(STAGES.filter(({ meaning }) => meaning.length < 50)).toEqual([]);
});

it("finds the rank again that a stage was made from", () => {
  fc.assert(fc.property(rank, (place) => rankOf(stageAt(place)) === place));
  expect(TEXTS.map((text) => rankOf(stageFrom(text)!))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it("finds the stage again that a rank was made from", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), (text) => {
      const stage = stageFrom(text)!;
      expect(stageAt(rankOf(stage))).toEqual(stage);
    }),
  );
  expect(stageAt(4)).toEqual({ low: 2, high: 3 });
});

it("orders ranks as it orders stages", () => {
  fc.assert(
    fc.property(rank, rank, (one, other) => {
      const [lower, upper] = [stageAt(Math.min(one, other)), stageAt(Math.max(one, other))];
      return lower.low <= upper.low && lower.high <= upper.high;
    }),
  );
  expect(stageAt(1)).toEqual({ low: 1, high: 1 });
  expect(stageAt(RANKS)).toEqual({ low: 5, high: 5 });
});

it("refuses a rank that is no place on the scale", () => {
  const outside = fc
    .oneof(fc.integer(), fc.double())
    .filter((value) => !(Number.isInteger(value) && value >= 1 && value <= RANKS));
  fc.assert(
    fc.property(outside, (value) => {
      expect(() => stageAt(value)).toThrow(RangeError);
    }),
  );
  expect(() => stageAt(2.5)).toThrow("rank outside 1 to 9: 2.5");
});

it("reads exactly the nine texts as stages", () => {
  const stageLike = fc.stringMatching(/^[0-7 .,–-]{0,4}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), stageLike, fc.constantFrom(...TEXTS)), (text) => {
      expect(stageFrom(text) !== undefined).toBe(TEXTS.includes(text));
    }),
    { numRuns: 1000 },
  );
});

it.each(["", "0", "6", "2.5", "2,5", "3-2", "1-3", "2-2", " 2", "2\n", "2–3", "5-6", "two"])(
  "reads no stage in %j",
  (text) => {
    expect(stageFrom(text)).toBeUndefined();
  },
);
