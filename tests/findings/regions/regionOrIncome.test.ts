import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextPoints } from "../../../src/analyses/regions/contextPoints";
import { howReviewed } from "../../../src/analyses/regions/howReviewed";
import { incomeGap } from "../../../src/analyses/regions/incomeGap";
import { incomeGrid } from "../../../src/analyses/regions/incomeGrid";
import { mixesOf } from "../../../src/analyses/regions/mixes";
import type { FoundVariation, GroupVariation } from "../../../src/analyses/regions/variationOf";
import { groupName, placedName } from "../../../src/charts/regions/groupName";
import { contextFinding } from "../../../src/findings/regions/contextPoints";
import { howReviewedFinding } from "../../../src/findings/regions/howReviewed";
import { incomeGapFinding } from "../../../src/findings/regions/incomeGap";
import { incomeGridFinding } from "../../../src/findings/regions/incomeGrid";
import { mixesFinding } from "../../../src/findings/regions/mixes";
import { variationFinding } from "../../../src/findings/regions/variation";
import { portraitOfAll, portrayed, type Standing } from "../../analyses/regions/portraits";

const CAUSAL =
  /\b(cause[sd]?|explain\w*|because|due to|leads? to|effect|significant\w*|worst|best)\b/i;

const PORTRAIT = portraitOfAll(
  ["East", "West"].map((group): Standing => ({ group, income: "Band 1", ranks: [5] })),
);

const FOUND: FoundVariation = {
  share: 0.242,
  byChance: 0.1,
  byIncome: 0.18,
  p: 0.001,
  pWithin: 0.018,
  pSpread: 0.4,
  arrangements: 1000,
  isBalanced: false,
};

const told = (found: Partial<FoundVariation>, strata: GroupVariation["strata"] = "income") =>
  variationFinding(PORTRAIT, {
    kind: "told",
    countries: 59,
    groups: 4,
    strata,
    left: { placeless: 0, few: 0, apart: 0 },
    found: { ...FOUND, ...found },
  });

describe("whether it is region at all", () => {
  const base = "Region accounts for 24 % of the variation between the profiles of 59 countries";

  it.each<[string, Partial<FoundVariation>, string]>([
    [
      "beyond income",
      {},
      "; part of it goes with income, and within income groups the groups still differ by more than chance.",
    ],
    [
      "not beyond income",
      { pWithin: 0.233 },
      "; part of it goes with income, and within income groups no more is left than chance can give.",
    ],
    [
      "apart from income",
      { byIncome: 0.105 },
      "; hardly any of it goes with income, and within income groups the groups still differ by more than chance.",
    ],
    [
      "one with income",
      { pWithin: null },
      "; whether it is more than income cannot be told, for no income group holds countries of two groups.",
    ],
    ["common", { p: 0.3 }, ", no more than chance often gives."],
    [
      "spread alike as far as can be told",
      { pSpread: null, pWithin: 0.2 },
      "; part of it goes with income, and within income groups no more is left than chance can give.",
    ],
    [
      "spread differently, of one size",
      { pSpread: 0.01, isBalanced: true, pWithin: 0.2 },
      "; part of it goes with income, and within income groups no more is left than chance can give.",
    ],
  ])("is said: %s", (_, found, end) => {
    expect(told(found)).toBe(base + end);
  });

  it("is not interpreted where groups spread differently and are of different sizes", () => {
    expect(told({ pSpread: 0.01 })).toBe(
      "Region: 24 % of the variation between the profiles of 59 countries lies between groups, but these spread differently and are of different sizes, so that it cannot be told whether they stand apart.",
    );
  });

  it("says why incomes are not held", () => {
    const nothing = { byIncome: null, pWithin: null };
    expect(told(nothing, "same")).toBe(`${base}; these groups are the income groups themselves.`);
    expect(told(nothing, "none")).toBe(
      `${base}; whether it goes with income cannot be told without a grouping by income.`,
    );
  });

  it("says that there are too few, and that none differ", () => {
    const of = {
      countries: 5,
      groups: 1,
      strata: "income",
      left: { placeless: 0, few: 2, apart: 0 },
    } as const;
    expect(variationFinding(PORTRAIT, { kind: "few", ...of })).toBe(
      "Whether profiles differ by Region cannot be told: 1 group has three published reviews or more that count here, 5 countries in all.",
    );
    expect(variationFinding(PORTRAIT, { kind: "even", ...of })).toBe(
      "The profiles of 5 countries do not differ in what can be compared.",
    );
  });

  it("names the only group that there is", () => {
    const alone = portraitOfAll([
      { group: "League X", ranks: [5] },
      { group: null, ranks: [3] },
    ]);
    const of = {
      countries: 2,
      groups: 0,
      strata: "none",
      left: { placeless: 0, few: 2, apart: 0 },
    } as const;
    expect(variationFinding(alone, { kind: "few", ...of })).toContain("Being in League X or not");
  });
});

describe("the sentences that tell region from income", () => {
  it("name no cause, whatever the portfolio", () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const nameOf = (place: number) => groupName(portrait, portrait.groups[place]!);
        const sentences = [
          incomeGridFinding(incomeGrid(portrait, { ...rows, grouping: "income_band" }), (name) =>
            placedName(portrait, name),
          ),
          incomeGapFinding(portrait, incomeGap(portrait), nameOf),
          mixesFinding(portrait, mixesOf(portrait), nameOf),
          howReviewedFinding(howReviewed(portrait), nameOf),
          contextFinding(contextPoints(portrait, [])),
        ];
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(CAUSAL);
          expect(sentence).toMatch(/^[A-Z\d].*\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|null/);
          said.add(sentence.replaceAll(/\d+(\.\d+)?/g, "#"));
        }
      }),
    );
    expect(said.size).toBeGreaterThan(20);
    for (const p of [0.001, 0.2]) expect(told({ p, pWithin: p, pSpread: p })).not.toMatch(CAUSAL);
  });

  const of = (group: string, income: string, ...ranks: number[]): Standing[] =>
    ranks.map((rank) => ({ group, income, ranks: [rank, rank, rank, rank] }));
  const nameIn = (portrait: typeof PORTRAIT) => (place: number) =>
    groupName(portrait, portrait.groups[place]!);

  it("say of a group with one published review of many that it cannot be told", () => {
    const standings = [
      ...of("East", "Band 1", 3),
      ...Array.from({ length: 7 }, (): Standing => ({ group: "East", status: null })),
      ...of("West", "Band 1", 3, 3, 3),
    ];
    const portrait = portraitOfAll(standings, { group: "East" });
    expect(incomeGapFinding(portrait, incomeGap(portrait), nameIn(portrait))).toBe(
      "How East stands against other countries of its incomes cannot be told: 1 of 8 published.",
    );
  });

  it("say where a group stands lower, and with how many", () => {
    const portrait = portraitOfAll([
      ...of("East", "Band 1", 3, 3, 3),
      ...of("West", "Band 1", 5, 5, 5, 5),
    ]);
    expect(incomeGapFinding(portrait, incomeGap(portrait), nameIn(portrait))).toBe(
      "Against other countries of its incomes, East stands lowest in “Strategy” (index 1.0 lower): 3 of its 3 published countries against 4.",
    );
  });

  it("say from where to where shares run, as they are and at one mix", () => {
    const standings = [
      ...of("East", "Band 1", 1, 1, 5),
      ...of("East", "Band 2", 5, 5, 5),
      ...of("West", "Band 1", 1, 1, 1),
      ...of("West", "Band 2", 5, 5, 5, 5, 5, 5),
    ];
    const said = (mix: "own" | "pooled") => {
      const portrait = portraitOfAll(standings, { mix });
      return mixesFinding(portrait, mixesOf(portrait), nameIn(portrait));
    };
    expect(said("own")).toBe(
      "As groups are, from 67 in 100 (East) to 67 in 100 (West) of the stages given are Established or above.",
    );
    expect(said("pooled")).toBe(
      "Had each group the incomes of all, from 60 in 100 (West) to 73 in 100 (East) of the stages given would be Established or above.",
    );
  });

  it.each([
    [0.57, "The index goes with population (ρ 0.57, 0 countries)."],
    [0.32, "The index goes loosely with population (ρ 0.32, 0 countries)."],
    [-0.61, "The index goes against population (ρ −0.61, 0 countries)."],
    [0.1, "The index hardly goes with population (ρ 0.10, 0 countries)."],
    [null, "The index cannot be held against population (0 countries)."],
  ])("say how two things go together: %s", (rho, sentence) => {
    expect(contextFinding({ measures: [{ measure: "population", points: [], rho }] })).toBe(
      sentence,
    );
  });
});
