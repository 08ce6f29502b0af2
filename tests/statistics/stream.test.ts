import { expect, it } from "vitest";
import { Stream } from "../../src/statistics/stream";
import reference from "./reference.json";

const { expected } = reference.prng;

const times = <Drawn>(count: number, draw: () => Drawn) => Array.from({ length: count }, draw);
const digits = Array.from({ length: 10 }, (_, digit) => digit);

it("draws the reference's integers", () => {
  const stream = new Stream("ref", "prng");
  expect(times(5, () => stream.u32())).toEqual(expected.u32);
});

it("draws the reference's normal numbers, exactly", () => {
  const stream = new Stream("ref", "z");
  expect(times(3, () => stream.normal())).toEqual(expected.z);
});

it("shuffles as the reference does and leaves the list it was given alone", () => {
  expect(new Stream("ref", "sh").shuffle(digits)).toEqual(expected.shuffle);
  expect(digits).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it("draws the reference's integer below a size", () => {
  expect(new Stream("ref", "b").below(7)).toBe(expected.below7[0]);
});

it("draws uniforms from 0 to below 1, and integers below a size", () => {
  const stream = new Stream("ref", "uniform");
  expect(times(1000, () => stream.u()).every((drawn) => drawn >= 0 && drawn < 1)).toBe(true);
  expect(new Set(times(1000, () => stream.below(4)))).toEqual(new Set([0, 1, 2, 3]));
});

it("refuses a size that no integer lies below or that loses exactness", () => {
  const stream = new Stream("ref", "size");
  expect(() => stream.below(0)).toThrow("below: size outside 1 to 2097152: 0");
  expect(() => stream.below(2 ** 21 + 1)).toThrow(RangeError);
});

it("gives another stream for another name, another seed and a name with accents", () => {
  const first = (seed: string, name: string) => new Stream(seed, name).u32();
  const drawn = [first("ref", "a"), first("ref", "b"), first("seed", "a"), first("ref", "é")];
  expect(new Set(drawn).size).toBe(4);
});
