import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moversOf } from "../../../src/analyses/progress/movers";
import type { Pairs } from "../../../src/analyses/progress/pairs";
import { moversFinding } from "../../../src/findings/progress/movers";
import { anyPairs, type Twice, twicePairs } from "../../analyses/progress/twicePairs";

const sentenceOf = (pairs: Pairs) => moversFinding(pairs, moversOf(pairs));

/** The sentence without that of whom most pairs are. */
const findingOf = (pairs: Pairs) => sentenceOf(pairs).split(". ")[0]!;

/** Countries of which so many rise, and then fall, in each theme by a stage; the others stay. */
const moving = (n: number, moves: readonly (readonly [rose: number, fell: number])[]): Twice[] =>
  Array.from({ length: n }, (_, i) => ({
    from: moves.map(() => 5),
    to: moves.map(([rose, fell]) => (i < rose ? 7 : i < rose + fell ? 3 : 5)),
  }));

describe("the sentence of what moved most", () => {
  it.each([
    {
      moves: [
        [4, 0],
        [3, 1],
        [1, 0],
      ],
      says: "“Strategy” rose most: 4 of 5 rose, none fell, net +4; “Mindset” rose least: 1 of 5 rose, none fell, net +1",
    },
    {
      moves: [
        [3, 0],
        [4, 1],
        [0, 2],
      ],
      says: "“Strategy” (3 of 5 rose, none fell, net +3) and “Response” (4 of 5 rose, 1 fell, net +3) rose most, alike on balance; “Mindset” fell most: none of 5 rose, 2 fell, net −2",
    },
    {
      moves: [
        [0, 1],
        [0, 3],
        [0, 3],
      ],
      says: "“Strategy” fell least: none of 5 rose, 1 fell, net −1; “Response” and “Mindset” fell most: in each, none of 5 rose, 3 fell, net −3",
    },
    {
      moves: [
        [1, 1],
        [0, 1],
        [0, 2],
      ],
      says: "“Strategy” rose as often as fell: 1 of 5 rose, 1 fell, net 0; “Mindset” fell most: none of 5 rose, 2 fell, net −2",
    },
    {
      moves: [
        [2, 0],
        [2, 0],
        [2, 0],
      ],
      says: "All 3 moved alike on balance: in each, 2 of 5 rose, none fell, net +2",
    },
  ] as const)("says $says", ({ moves, says }) => {
    expect(findingOf(twicePairs(moving(5, moves)))).toBe(says);
  });

  it("says why nothing is put in order, or one thing alone", () => {
    expect(sentenceOf(twicePairs([]))).toMatch(/^No two published reviews/);
    const moves = [
      [1, 0],
      [1, 0],
      [2, 0],
    ] as const;
    expect(sentenceOf(twicePairs(moving(2, moves)))).toBe(
      "Nothing has three pairs of reviews that can be compared: nothing is put in order",
    );
    const compared = ["none", "none", "low"] as const;
    expect(findingOf(twicePairs(moving(3, moves), {}, compared))).toBe(
      "“Mindset” alone has three pairs of reviews that can be compared: 2 of 3 rose, none fell, net +2",
    );
  });

  it("is true of the counts of what it names, and names the ends", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { ordered } = moversOf(pairs);
        const sentence = sentenceOf(pairs);
        const shares = ordered.map(({ counts }) => counts.net / counts.n);
        for (const end of [Math.max(...shares), Math.min(...shares)]) {
          const at = ordered.filter((_, i) => Math.abs(shares[i]! - end) < 1e-12);
          if (at.length === ordered.length) continue;
          for (const { item, counts } of at) {
            expect(sentence).toContain(`“${pairs.items[item]!.name}”`);
            expect(sentence).toContain(` of ${counts.n} rose`);
          }
        }
        expect(sentence).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });
});
