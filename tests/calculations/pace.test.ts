import { expect, it } from "vitest";
import { paced } from "../../src/calculations/pace";

/** The milliseconds at which a watch is told when it is called at each of some milliseconds. */
function toldAt(times: readonly number[]): number[] {
  let now = 5000;
  const told: number[] = [];
  const watch = paced(
    (done) => told.push(done),
    () => now,
  );
  for (const time of times) {
    now = 5000 + time;
    watch(time, 9000);
  }
  return told;
}

it("tells nothing in the first second", () => {
  expect(toldAt([0, 10, 500, 999])).toEqual([]);
});

it("tells at most ten times a second after that", () => {
  const each = Array.from({ length: 2001 }, (_, time) => time);
  expect(toldAt(each)).toEqual([1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000]);
});

it("tells at once when little is told of a long calculation", () => {
  expect(toldAt([3000, 3050, 7000])).toEqual([3000, 7000]);
});
