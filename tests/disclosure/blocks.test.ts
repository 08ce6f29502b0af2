import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formBlocks } from "../../src/disclosure/blocks";
import { groupAtOf } from "../../src/disclosure/groupAt";
import { queueOf } from "../../src/disclosure/queue";
import { publicIdOf } from "../../src/disclosure/registry";
import type { Membership, Review } from "../../src/model/review";
import {
  countryAt,
  POLICY,
  policies,
  portfoliosOf,
  reviewAt,
  SEEDS,
} from "../portfolio/fixtures/portfolios";

const idsOf = (blocks: readonly (readonly Review[])[]) => blocks.map((of) => of.map(publicIdOf));

/** Reviews of one country after the other, so many in each region and income group. */
function waitingIn(numbers: readonly (readonly [region: string, income: string, number])[]) {
  const places = numbers.flatMap(([region, income, count]) =>
    Array.from({ length: count }, () => ({ region, income })),
  );
  const memberships = places.flatMap((groups, i) =>
    Object.entries(groups).map(([grouping, group]) => membership(countryAt(i), grouping, group)),
  );
  return { reviews: places.map((_, i) => reviewAt(countryAt(i), null)), memberships };
}

function membership(
  country: string,
  grouping: string,
  group: string,
  { validFrom = null, validTo = null }: Partial<Membership> = {},
): Membership {
  return { country, grouping, group, validFrom, validTo };
}

/** The sizes of the blocks that are formed, and how many reviews are left. */
function sizesOf(numbers: Parameters<typeof waitingIn>[0], policy = POLICY) {
  const { reviews, memberships } = waitingIn(numbers);
  const { blocks, left } = formBlocks(reviews, groupAtOf(memberships), policy);
  return { blocks: blocks.map((members) => members.length), left: left.length };
}

describe("blocks are formed", () => {
  it.each([
    ["of k or more of a step", [["A", "high", 7]], [7], 0],
    ["of nobody where fewer wait", [["A", "high", 6]], [], 6],
    [
      "of groups that are merged",
      [
        ["B", "high", 3],
        ["C", "high", 4],
      ],
      [7],
      0,
    ],
    [
      "of all the rest at last",
      [
        ["A", "high", 3],
        ["D", "high", 4],
      ],
      [7],
      0,
    ],
    [
      "in the order of the steps, those left over last",
      [
        ["A", "high", 8],
        ["B", "high", 7],
        ["D", "high", 2],
      ],
      [8, 7],
      2,
    ],
    [
      "in two parts where both have kSplit",
      [
        ["A", "low", 9],
        ["A", "high", 9],
      ],
      [9, 9],
      0,
    ],
    [
      "in one where a part has not",
      [
        ["A", "low", 8],
        ["A", "high", 10],
      ],
      [18],
      0,
    ],
  ] as const)("%s", (_, numbers, blocks, left) => {
    expect(sizesOf(numbers)).toEqual({ blocks, left });
  });

  it("whole where the policy splits by nothing", () => {
    const numbers = [
      ["A", "low", 9],
      ["A", "high", 9],
    ] as const;
    expect(sizesOf(numbers, { ...POLICY, splitBy: null }).blocks).toEqual([18]);
  });

  it("by the group that a country was in when it was reviewed", () => {
    const { reviews, memberships } = waitingIn([["A", "high", 8]]);
    const [first, ...others] = memberships;
    const moved = [
      membership(first!.country, "region", "B", { validTo: "2021-12-31" }),
      membership(first!.country, "region", "A", { validFrom: "2022-01-01" }),
    ];
    const groupAt = groupAtOf([...others, ...moved]);
    const earlier = reviews.map((review, i) => (i === 0 ? { ...review, year: 2021 } : review));
    expect(formBlocks(reviews, groupAt, POLICY).left).toEqual([]);
    expect(formBlocks(earlier, groupAt, POLICY).left.map(publicIdOf)).toEqual(["XY00-1"]);
  });
});

describe("a country’s group in a year", () => {
  const JULY = [
    membership("XAA", "region", "before", { validTo: "2019-06-30" }),
    membership("XAA", "region", "after", { validFrom: "2019-07-01" }),
  ];

  it("is the latest that is known where none is in force", () => {
    const held = [
      membership("XAA", "region", "first", { validTo: "2001-12-31" }),
      membership("XAA", "region", "second", { validFrom: "2002-01-01", validTo: "2010-12-31" }),
    ];
    expect(groupAtOf(held)("XAA", "region", 2015)).toBe("second");
    expect(groupAtOf(held.toReversed())("XAA", "region", 2015)).toBe("second");
    expect(groupAtOf(held)("XAA", "income", 2015)).toBeNull();
    expect(groupAtOf(held)("XAB", "region", 2015)).toBeNull();
  });

  it("is the later one where it changed within the year, whatever the order of the rows", () => {
    expect(groupAtOf(JULY)("XAA", "region", 2019)).toBe("after");
    expect(groupAtOf(JULY.toReversed())("XAA", "region", 2019)).toBe("after");
  });
});

describe.each(SEEDS)("with seed %i", (seed) => {
  const waiting = portfoliosOf(40).map(({ reviews, memberships }) => ({
    reviews: queueOf(reviews, []).waiting,
    groupAt: groupAtOf(memberships),
  }));

  it("every review that waits is in one block of k or more, or is left, too few for a step", () => {
    fc.assert(
      fc.property(waiting, policies, ({ reviews, groupAt }, policy) => {
        const { blocks, left } = formBlocks(reviews, groupAt, policy);
        expect([...blocks.flat(), ...left].toSorted(byId)).toEqual(reviews.toSorted(byId));
        expect(blocks.filter((members) => members.length < policy.k)).toEqual([]);
        expect(left.length).toBeLessThan(policy.k);
      }),
      { seed, numRuns: 100 },
    );
  });

  it("neither stages nor the order of the reviews have a say", () => {
    fc.assert(
      fc.property(waiting, policies, ({ reviews, groupAt }, policy) => {
        const silent = reviews.toReversed().map((review) => ({ ...review, stages: new Map() }));
        const [formed, again] = [reviews, silent].map((of) => formBlocks(of, groupAt, policy));
        expect(idsOf(again!.blocks)).toEqual(idsOf(formed!.blocks));
        expect(idsOf([again!.left])).toEqual(idsOf([formed!.left]));
      }),
      { seed, numRuns: 40 },
    );
  });
});

function byId(a: Review, b: Review): number {
  return publicIdOf(a) < publicIdOf(b) ? -1 : 1;
}
