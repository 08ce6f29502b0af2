import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bounds,
  boundsOf,
  type GroupFacts,
  remainderOf,
  saysTooLittle,
} from "../../src/disclosure/bounds";
import { hullOf, type Range } from "../../src/disclosure/classes";

const facts = (of: Partial<GroupFacts>): GroupFacts => ({
  placed: 0,
  reached: 0,
  portions: [],
  withheld: 0,
  ...of,
});

const block = (n: number, lo: number, hi: number) =>
  remainderOf({ n, said: { lo, hi }, named: [] });

describe("a block", () => {
  it.each([
    ["as it is said", { n: 14, said: { lo: 5, hi: 9 }, named: [] }, { n: 14, lo: 5, hi: 9 }],
    ["as nothing is said", { n: 14, said: null, named: [] }, { n: 14, lo: 0, hi: 14 }],
    [
      "one that reached it taken out",
      { n: 14, said: { lo: 5, hi: 9 }, named: [true] },
      { n: 13, lo: 4, hi: 8 },
    ],
    [
      "one that did not taken out",
      { n: 7, said: { lo: 4, hi: 7 }, named: [false] },
      { n: 6, lo: 4, hi: 6 },
    ],
    [
      "more that reached it than are certain taken out",
      { n: 9, said: { lo: 0, hi: 3 }, named: [true, false, true] },
      { n: 6, lo: 0, hi: 1 },
    ],
  ])("has left of it, %s", (_, of, left) => {
    expect(remainderOf(of)).toEqual(left);
  });
});

describe("a group", () => {
  it.each<[string, Partial<GroupFacts>, Bounds]>([
    ["nothing", {}, { lo: 0, hi: 0, of: 0 }],
    ["named reviews, exactly", { placed: 12, reached: 5 }, { lo: 5, hi: 5, of: 12 }],
    ["what is withheld, none or all", { withheld: 3 }, { lo: 0, hi: 3, of: 3 }],
    [
      "a whole block, its class",
      { portions: [{ counted: 14, block: block(14, 5, 9) }] },
      { lo: 5, hi: 9, of: 14 },
    ],
    [
      "a part of a block, what the others leave over",
      { portions: [{ counted: 5, block: block(7, 4, 7) }] },
      { lo: 2, hi: 5, of: 5 },
    ],
    [
      "a small part of a block, nothing",
      { portions: [{ counted: 2, block: block(7, 4, 7) }] },
      { lo: 0, hi: 2, of: 2 },
    ],
    [
      "all of it together",
      {
        placed: 12,
        reached: 5,
        portions: [
          { counted: 14, block: block(14, 5, 9) },
          { counted: 5, block: block(7, 0, 3) },
        ],
        withheld: 1,
      },
      { lo: 10, hi: 18, of: 32 },
    ],
  ])("is bounded by %s", (_, of, bounds) => {
    expect(boundsOf(facts(of))).toEqual(bounds);
  });
});

it.each([
  [{ lo: 0, hi: 0, of: 0 }, true],
  [{ lo: 2, hi: 7, of: 10 }, true],
  [{ lo: 2, hi: 6, of: 10 }, false],
  [{ lo: 4, hi: 4, of: 4 }, false],
])("says too little where half is left open, or there is nothing: %o", (bounds, tooLittle) => {
  expect(saysTooLittle(bounds)).toBe(tooLittle);
});

/** A member of a block: its stage in a theme, whether its review is named by now, whether it counts in the group. */
interface Member {
  readonly stage: number | null;
  readonly named: boolean;
  readonly counts: boolean;
}

const stage = fc.option(fc.integer({ min: 1, max: 5 }));
const membersOf = (most: number) =>
  fc.array(fc.record({ stage, named: weighted(1, 6), counts: weighted(2, 3) }), {
    minLength: 7,
    maxLength: most,
  });

/** True so many times out of so many. */
function weighted(times: number, of: number) {
  return fc.nat({ max: of - 1 }).map((drawn) => drawn < times);
}

const has = (threshold: number) => (at: number | null) => at !== null && at >= threshold;

/** What a block says: of the count with and without those that were not assessed, the classes of both. */
function saidOf(members: readonly Member[], threshold: number): Range | null {
  const lo = members.filter((member) => has(threshold)(member.stage)).length;
  const silent = members.filter((member) => member.stage === null).length;
  return hullOf({ lo, hi: lo + silent }, members.length, 2);
}

/** How many members count in the group with an unpublished review. */
const countedIn = (members: readonly Member[]) =>
  members.filter(({ named, counts }) => counts && !named);

function portionOf(members: readonly Member[], threshold: number) {
  const named = members.filter((member) => member.named);
  const facts = {
    n: members.length,
    said: saidOf(members, threshold),
    named: named.map((member) => has(threshold)(member.stage)),
  };
  return { counted: countedIn(members).length, block: remainderOf(facts) };
}

const threshold = fc.constantFrom(2, 3, 4);

describe("the bounds of any portfolio", () => {
  it("hold the truth, whoever is named, withheld or not assessed", () => {
    const portfolio = fc.record({
      named: fc.array(stage, { maxLength: 30 }),
      blocks: fc.array(membersOf(20), { maxLength: 4 }),
      withheld: fc.array(stage, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(portfolio, threshold, ({ named, blocks, withheld }, of) => {
        const later = blocks.flat().filter((member) => member.named && member.counts);
        const placed = [...named, ...later.map((member) => member.stage)].filter(
          (at) => at !== null,
        );
        const bounds = boundsOf({
          placed: placed.length,
          reached: placed.filter(has(of)).length,
          portions: blocks.map((members) => portionOf(members, of)),
          withheld: withheld.length,
        });
        const unpublished = blocks.flatMap(countedIn).map((member) => member.stage);
        const truth = [...placed, ...unpublished, ...withheld].filter(has(of)).length;
        expect(bounds.lo).toBeLessThanOrEqual(truth);
        expect(bounds.hi).toBeGreaterThanOrEqual(truth);
        expect(bounds.of).toBe(placed.length + unpublished.length + withheld.length);
        expect(bounds.lo).toBeGreaterThanOrEqual(0);
        expect(bounds.hi).toBeLessThanOrEqual(bounds.of);
      }),
    );
  });

  it("of one block, however it is cut, are the least and the most that is possible", () => {
    fc.assert(
      fc.property(membersOf(10), threshold, (members, of) => {
        const said = saidOf(members, of) ?? { lo: 0, hi: members.length };
        const { lo, hi } = boundsOf(facts({ portions: [portionOf(members, of)] }));
        expect([lo, hi]).toEqual(possible(members, of, said));
      }),
    );
  });

  it("never narrow when a group grows by what is withheld", () => {
    fc.assert(
      fc.property(membersOf(20), threshold, fc.nat({ max: 9 }), (members, of, withheld) => {
        const portions = [portionOf(members, of)];
        const without = boundsOf(facts({ portions }));
        const given = boundsOf(facts({ portions, withheld }));
        expect(given.hi - given.lo).toBe(without.hi - without.lo + withheld);
      }),
    );
  });
});

/** The least and the most of a group that had reached a stage, over every way in which a block could have. */
function possible(members: readonly Member[], threshold: number, { lo, hi }: Range) {
  const counts: number[] = [];
  for (let ways = 0; ways < 2 ** members.length; ways += 1) {
    const reached = members.map((member, i) =>
      member.named ? has(threshold)(member.stage) : ((ways >> i) & 1) === 1,
    );
    const all = reached.filter(Boolean).length;
    if (all < lo || all > hi) continue;
    counts.push(members.filter((member, i) => reached[i] && member.counts && !member.named).length);
  }
  return [Math.min(...counts), Math.max(...counts)];
}
