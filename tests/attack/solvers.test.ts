import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classesOf, countsSaying, expectedShare } from "../../scripts/attack/reasoning/classes";
import { examinerOf } from "../../scripts/attack/solvers/examiner";
import { highsSolver } from "../../scripts/attack/solvers/highs";
import type { Bounds, Problem } from "../../scripts/attack/solvers/problem";
import { tightened } from "../../scripts/attack/solvers/problem";
import { YALPS } from "../../scripts/attack/solvers/yalps";

/** Statements about all members, and about all but the last, as two overlapping blocks make them. */
const problems = fc
  .record({
    members: fc.integer({ min: 1, max: 5 }),
    stages: fc.constantFrom(3, 5),
    said: fc.array(
      fc.record({
        threshold: fc.integer({ min: 2, max: 4 }),
        lo: fc.integer({ min: -1, max: 4 }),
        more: fc.integer({ min: 0, max: 3 }),
        isOfAll: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ members, stages, said }): Problem => {
    const all = Array.from({ length: members }, (_, member) => member);
    const counts = said.map(({ threshold, lo, more, isOfAll }) => {
      return { threshold, lo, hi: lo + more, of: isOfAll ? all : all.slice(0, -1) };
    });
    return { members, stages, counts, target: 0 };
  });

/** Goes through everything that the members can hold. */
function byCounting({ members, stages, counts, target }: Problem): Bounds | null {
  const held: number[] = [];
  for (let code = 0; code < stages ** members; code += 1) {
    const all = Array.from(
      { length: members },
      (_, r) => 1 + (Math.floor(code / stages ** r) % stages),
    );
    const agrees = counts.every(({ threshold, lo, hi, of }) => {
      const reached = of.filter((member) => all[member]! >= threshold).length;
      return lo <= reached && reached <= hi;
    });
    if (agrees) held.push(all[target]!);
  }
  return held.length === 0 ? null : { least: Math.min(...held), most: Math.max(...held) };
}

it("both solvers find what counting finds", async () => {
  const highs = await highsSolver();
  fc.assert(
    fc.property(problems, (problem) => {
      const counted = byCounting(problem);
      expect(YALPS.boundsOf(problem)).toEqual(counted);
      expect(highs.boundsOf(problem)).toEqual(counted);
      expect(byCounting(tightened(problem))).toEqual(counted);
    }),
    { numRuns: 60 },
  );
});

describe("the examiner", () => {
  const problem: Problem = { members: 2, stages: 5, counts: [], target: 0 };
  const bounds = { least: 1, most: 5 };
  const sure = { name: "sure", boundsOf: () => bounds };
  const liar = { name: "liar", boundsOf: () => ({ least: 3, most: 3 }) };
  const mute = {
    name: "mute",
    boundsOf: () => {
      throw new Error("cycled");
    },
  };

  it("tells where a second solver does not agree", () => {
    const examiner = examinerOf({ first: sure, second: liar, every: 1 });
    expect(examiner.boundsOf(problem)).toEqual(bounds);
    expect(examiner.disagreements()).toEqual([
      expect.stringContaining("sure says 1 to 5, liar says 3 to 3, of the problem"),
    ]);
  });

  it("asks the second solver where the first gives up, and each problem once", () => {
    const examiner = examinerOf({ first: mute, second: sure, every: 1 });
    expect(examiner.boundsOf(problem)).toEqual(bounds);
    const idle = { threshold: 2, lo: -1, hi: 2, of: [0, 1] };
    expect(examiner.boundsOf({ ...problem, counts: [idle] })).toEqual(bounds);
    expect(examiner.solved()).toBe(1);
    expect(examiner.disagreements()).toEqual([]);
  });

  it("does not go on where no solver can tell", () => {
    const examiner = examinerOf({ first: mute, second: mute, every: 1 });
    expect(() => examiner.boundsOf(problem)).toThrow("no solver can tell");
  });
});

it.each([
  [6, 2, []],
  [7, 2, ["0–3", "4–7"]],
  [8, 2, ["0–3", "4–8"]],
  [9, 2, ["0–3", "4–5", "6–9"]],
  [10, 2, ["0–3", "4–6", "7–10"]],
  [12, 2, ["0–4", "5–7", "8–12"]],
  [14, 2, ["0–4", "5–9", "10–14"]],
  [20, 2, ["0–6", "7–13", "14–20"]],
  [5, 1, ["0–2", "3–5"]],
])("of %i members with a budget of %i there are the classes %j", (n, c, classes) => {
  expect(classesOf(n, c).map(({ lo, hi }) => `${lo}–${hi}`)).toEqual(classes);
});

it("no class of a budget of two leads one to expect more than 0.864 on one side", () => {
  const shares = Array.from({ length: 60 }, (_, n) => n).flatMap((n) =>
    classesOf(n, 2).map((one) => expectedShare(one, n)),
  );
  expect(Math.max(...shares)).toBeCloseTo(0.8636, 4);
});

it("a statement says no more of those who are asked than a class of theirs", () => {
  expect(countsSaying({ lo: 0, hi: 4 }, 14, 2, 14)).toEqual({ lo: 0, hi: 4 });
  expect(countsSaying({ lo: 0, hi: 4 }, 14, 2, 10)).toEqual({ lo: 0, hi: 3 });
  expect(countsSaying({ lo: 0, hi: 9 }, 14, 2, 10)).toEqual({ lo: 4, hi: 6 });
  expect(countsSaying({ lo: 0, hi: 9 }, 14, 2, 14)).toBeNull();
  expect(countsSaying({ lo: 0, hi: 4 }, 14, 2, 6)).toBeNull();
});
