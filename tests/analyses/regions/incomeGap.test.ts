import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incomeGap, incomeGapRecords } from "../../../src/analyses/regions/incomeGap";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import { portraitOfAll, portraits, type Standing } from "./portraits";

const countries = (group: string, income: string | null, ranks: readonly number[]): Standing[] =>
  ranks.map((rank) => ({ group, income, ranks: [rank, rank, rank, rank] }));

const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;

/** The index of those of a list of countries that are of an income, in an item; none where they are fewer than three. */
function indexBy({ profiles }: Portrait, members: readonly number[], income: string, item: number) {
  const ranks = members
    .filter((member) => profiles[member]!.income === income)
    .flatMap((member) => profiles[member]!.ranks[item] ?? []);
  return {
    n: ranks.length,
    index: ranks.length < 3 ? null : mean(ranks.map((rank) => (rank + 1) / 2)),
  };
}

describe("a group against others of its incomes", () => {
  it("weighs the others by the group’s own incomes, over those with three on both sides", () => {
    let told = 0;
    fc.assert(
      fc.property(portraits, (portrait) => {
        const gap = incomeGap(portrait);
        if (gap === null) return;
        const { members } = portrait.groups[gap.group]!;
        const others = portrait.profiles.map((_, i) => i).filter((i) => !members.includes(i));
        for (const each of gap.items) {
          const strata = ["Band 1", "Band 2", "Band 3"]
            .map((income) => ({
              own: indexBy(portrait, members, income, each.item),
              other: indexBy(portrait, others, income, each.item),
            }))
            .filter(({ own, other }) => own.index !== null && other.index !== null);
          if (strata.length === 0) {
            expect(each.told).toBeNull();
            continue;
          }
          told += 1;
          const n = strata.reduce((sum, { own }) => sum + own.n, 0);
          const at = (side: "own" | "other") =>
            strata.reduce((sum, stratum) => sum + stratum.own.n * stratum[side].index!, 0) / n;
          expect(each.n[0]).toBe(n);
          expect(each.told!.indices[0]).toBeCloseTo(at("own"), 9);
          expect(each.told!.indices[1]).toBeCloseTo(at("other"), 9);
          expect(each.told!.gap).toBeCloseTo(at("own") - at("other"), 9);
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it("is none where both sides are alike within each income, whatever their mix", () => {
    const ranks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(ranks, ranks, fc.integer({ min: 1, max: 3 }), (poor, rich, times) => {
        const many = Array.from({ length: times }, () => rich).flat();
        const portrait = portraitOfAll([
          ...countries("East", "Band 1", poor),
          ...countries("East", "Band 2", many),
          ...countries("West", "Band 1", poor),
          ...countries("West", "Band 2", rich),
        ]);
        for (const { told } of incomeGap(portrait)!.items) {
          expect(told!.gap).toBeCloseTo(0, 9);
          expect(told!.medians[0]).toEqual(told!.medians[1]);
        }
      }),
    );
  });

  it("is of the group in the light, else of the first with three published reviews", () => {
    const standings = [
      ...countries("East", "Band 1", [3]),
      ...countries("North", "Band 1", [3, 3, 3]),
      ...countries("West", "Band 1", [5, 5, 5]),
    ];
    const groupOf = (group: string) => {
      const portrait = portraitOfAll(standings, { group });
      return portrait.groups[incomeGap(portrait)!.group]!.name;
    };
    expect(["", "West", "East"].map(groupOf)).toEqual(["North", "West", "East"]);
    const east = incomeGap(portraitOfAll(standings, { group: "East" }))!;
    expect(east.items.every(({ told }) => told === null)).toBe(true);
    expect(east).toMatchObject({ matched: 0, others: 0 });
  });

  it("says whom it leaves out", () => {
    const portrait = portraitOfAll([
      ...countries("East", "Band 1", [3, 3, 5]),
      ...countries("East", "Band 2", [9]),
      ...countries("East", null, [9]),
      ...countries("West", "Band 1", [5, 5, 5, 5]),
    ]);
    const gap = incomeGap(portrait)!;
    expect(gap).toMatchObject({
      matched: 3,
      others: 4,
      placeless: 1,
      left: [{ income: "Band 2", own: 1, others: 0 }],
    });
    expect(gap.items[0]).toMatchObject({
      n: [3, 4],
      told: {
        medians: [
          { low: 2, high: 2 },
          { low: 3, high: 3 },
        ],
      },
    });
    expect(incomeGapRecords(portrait, gap, "East").rows[0]!.slice(0, 3)).toEqual([
      "East",
      "H01",
      "Strategy",
    ]);
  });

  it("is nothing where no group has three", () => {
    expect(incomeGap(portraitOfAll([]))).toBeNull();
    expect(incomeGap(portraitOfAll(countries("East", "Band 1", [1, 1])))).toBeNull();
  });
});
