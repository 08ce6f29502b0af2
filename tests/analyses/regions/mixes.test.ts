import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixesOf, mixesRecords } from "../../../src/analyses/regions/mixes";
import { standardised } from "../../../src/statistics/comparison/standardised";
import { portraitOfAll, portraits, type Standing } from "./portraits";

const BANDS = ["Band 1", "Band 2", "Band 3"];

describe("groups as they are and at one mix of incomes", () => {
  it("are what direct standardisation makes of their cells", () => {
    let pooled = 0;
    fc.assert(
      fc.property(portraits, (portrait) => {
        const { item, threshold } = portrait.choice;
        const looked = portrait.items.flatMap(({ code, dimension }, place) =>
          ["", code, dimension].includes(item) ? [place] : [],
        );
        const given = (member: number) =>
          looked.flatMap((place) => portrait.profiles[member]!.ranks[place] ?? []);
        const cells = portrait.groups.flatMap(({ members }, group) =>
          BANDS.flatMap((stratum) => {
            const own = members.filter(
              (member) => portrait.profiles[member]!.income === stratum && given(member).length > 0,
            );
            const ranks = own.flatMap(given);
            const high = ranks.filter((rank) => rank >= 2 * threshold - 1).length;
            return own.length === 0
              ? []
              : [
                  {
                    group: String(group),
                    stratum,
                    n: own.length,
                    mean: high / ranks.length,
                    weight: ranks.length,
                  },
                ];
          }),
        );
        const rows = standardised(cells);
        for (const [place, { n, told }] of mixesOf(portrait).groups.entries()) {
          const row = rows.find(({ group }) => group === String(place));
          expect(n).toBe(row?.n ?? 0);
          if (n < 3) expect(told).toBeNull();
          if (told === null) continue;
          expect(told.share.own).toBeCloseTo(row!.crude, 9);
          expect(told.share.own).toBeCloseTo(told.reached.reached / told.reached.given, 9);
          expect(told.lacking).toEqual(row!.lacking);
          expect(told.share.pooled === null).toBe(row!.lacking.length > 0);
          if (told.share.pooled === null) continue;
          pooled += 1;
          expect(told.share.pooled).toBeCloseTo(row!.standardised!, 9);
        }
      }),
      // Of one seed: in too few random portfolios has a group what the mix of all takes.
      { numRuns: 300, seed: 20261125 },
    );
    expect(pooled).toBeGreaterThan(0);
  });

  it("are the same where each has the mix of all", () => {
    const rank = fc.integer({ min: 1, max: 9 });
    const group = fc.array(rank, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(group, group, (east, west) => {
        const standings = (name: string, ranks: readonly number[]): Standing[] =>
          ranks.map((each, i) => ({
            group: name,
            income: BANDS[i % 3]!,
            ranks: [each, each, each, each],
          }));
        const portrait = portraitOfAll([...standings("East", east), ...standings("West", west)]);
        for (const { told } of mixesOf(portrait).groups) {
          expect(told!.share.pooled).toBeCloseTo(told!.share.own, 9);
          expect(told!.index.pooled).toBeCloseTo(told!.index.own, 9);
        }
      }),
    );
  });

  it("leave countries without an income out, and say how many", () => {
    const portrait = portraitOfAll(
      [...BANDS, BANDS[0]!, null].map((income) => ({ group: "East", income, ranks: [5] })),
    );
    const mixes = mixesOf(portrait);
    expect(mixes).toMatchObject({ placeless: 1, groups: [{ n: 4, told: { lacking: BANDS } }] });
    expect(mixesRecords(mixes, () => "East").rows).toEqual([
      ["East", 4, 4, 4, 1, null, 3, null, "Band 1; Band 2; Band 3"],
    ]);
  });
});
