import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import { isBlurred, type Strata, variationOf } from "../../../src/analyses/regions/variationOf";
import { calculateHere } from "../../../src/calculations/here";
import { comparedBy } from "../../../src/calculations/likeness";
import { dispersionTest } from "../../../src/statistics/comparison/dispersion";
import { permanova, permanovaTest } from "../../../src/statistics/comparison/permanova";
import { r2ByChance } from "../../../src/statistics/comparison/permanovaByChance";
import { Stream } from "../../../src/statistics/stream";
import { portraitOfAll, portraits, type Standing } from "./portraits";

const calls = { signal: new AbortController().signal };
const found = (portrait: Portrait, strata: Strata = "income") =>
  variationOf(portrait, { strata, calculate: calculateHere, seed: "test-1", calls });

const country = (group: string, income: string | null, rank: number): Standing => ({
  group,
  income,
  ranks: [rank, rank, Math.max(1, rank - 1), rank],
});

/** Two groups that are apart, and have the same incomes. */
const APART = ["East", "West"].flatMap((group, i) =>
  [1, 2, 1, 2, 3].map((rank, j) => country(group, j % 2 ? "Band 1" : "Band 2", rank + 5 * i)),
);

describe("the variation by groups", () => {
  it("is what the statistics make of the page’s own profiles", async () => {
    const portrait = portraitOfAll(APART);
    const variation = await found(portrait);
    if (variation.kind !== "told") throw new Error(variation.kind);
    const { distances } = comparedBy({
      profiles: portrait.profiles.map(({ ranks }) => ranks),
      range: 8,
      by: "stages",
    });
    const groups = portrait.profiles.map(({ group }) => (group === "East" ? "0" : "1"));
    const strata = portrait.profiles.map(({ income }) => income!);
    const drawn = (name: string) =>
      ({ kind: "drawn", count: 999, stream: new Stream("test-1", name) }) as const;
    expect(variation.found).toEqual({
      share: permanova(distances, groups)!.r2,
      byChance: r2ByChance(
        distances,
        groups,
        strata.map(() => ""),
      ),
      byIncome: r2ByChance(distances, groups, strata),
      p: permanovaTest(distances, groups, drawn("variation"))!.p,
      pWithin: permanovaTest(distances, groups, { ...drawn("variation within strata"), strata })!.p,
      pSpread: dispersionTest(distances, groups, drawn("dispersion"))!.p,
      arrangements: 1000,
      isBalanced: true,
    });
    expect(variation.found.byChance).toBeCloseTo(1 / 9, 9);
    expect(variation).toMatchObject({ countries: 10, groups: 2 });
  });

  it("leaves out who has no income group where incomes are held, and counts them", async () => {
    const portrait = portraitOfAll([
      ...APART,
      country("East", null, 1),
      country("North", "Band 1", 1),
    ]);
    const left = { placeless: 1, few: 1, apart: 0 };
    expect(await found(portrait)).toMatchObject({ kind: "told", countries: 10, left });
    expect(await found(portrait, "none")).toMatchObject({
      countries: 11,
      left: { placeless: 0, few: 1 },
      found: { byIncome: null, pWithin: null },
    });
  });

  it("is not told of one group, of fewer than eight countries, nor where all are alike", async () => {
    const kindOf = async (standings: readonly Standing[]) =>
      (await found(portraitOfAll(standings))).kind;
    expect(await kindOf([])).toBe("few");
    expect(await kindOf(APART.filter(({ group }) => group === "East"))).toBe("few");
    expect(await kindOf(APART.slice(2, 9))).toBe("few");
    expect(await kindOf(APART.map(({ group, income }) => country(group!, income!, 4)))).toBe(
      "even",
    );
  });

  it("has no test within incomes where none holds two groups", async () => {
    const split = APART.map((each) => ({
      ...each,
      income: each.group === "East" ? "Band 1" : "Band 2",
    }));
    const variation = await found(portraitOfAll(split));
    expect(variation).toMatchObject({ found: { pWithin: null } });
    if (variation.kind !== "told") throw new Error(variation.kind);
    expect(variation.found.byIncome).toBeCloseTo(variation.found.share, 9);
  });

  it("accounts for every published country in a group, whatever the portfolio", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { countries, left } = await found(portrait);
        const all = portrait.groups.reduce((sum, { members }) => sum + members.length, 0);
        expect(countries + left.placeless + left.few + left.apart).toBe(all);
      }),
      { numRuns: 30 },
    );
  });

  it("is blurred where groups spread differently and are of different sizes", () => {
    const of = {
      share: 0.3,
      byChance: 0.1,
      byIncome: 0.2,
      p: 0.001,
      pWithin: 0.01,
      arrangements: 1000,
    };
    expect(isBlurred({ ...of, pSpread: 0.01, isBalanced: false })).toBe(true);
    expect(isBlurred({ ...of, pSpread: 0.01, isBalanced: true })).toBe(false);
    expect(isBlurred({ ...of, pSpread: 0.2, isBalanced: false })).toBe(false);
    expect(isBlurred({ ...of, pSpread: null, isBalanced: false })).toBe(false);
  });
});
