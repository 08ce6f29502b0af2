import { describe, expect, it } from "vitest";
import { type DemoReview, demoReviews } from "./demoReviews";
import {
  changesOf,
  DIMENSIONS,
  dimensionCorrelations,
  mean,
  meansBy,
  pairsOf,
  reached,
  share,
  themeStages,
} from "./measures";

/** What holds of the real portfolio, as ranges in which every seed's must lie. */
describe.each(["cmm-demo-1", "seed-2", "seed-3"])("the portfolio of seed %s", (seed) => {
  const reviews = demoReviews(seed);
  const first = reviews.filter(({ wave }) => wave === 1);
  const stages = themeStages(first);
  const pairs = pairsOf(reviews);
  const regionA = pairs.filter(([{ region }]) => region === "Region A");
  const rounds = [regionA.map(([one]) => one), regionA.map(([, two]) => two)] as const;

  it("has 87 countries, 123 first and second reviews, 36 countries twice and 3 thrice", () => {
    const waves = [1, 2, 3].map((wave) => reviews.filter((review) => review.wave === wave).length);
    expect(waves).toEqual([87, 36, 3]);
    expect(new Set(reviews.map(({ country }) => country)).size).toBe(87);
  });

  it("has region A whole and twice, by questionnaire, and the rest in the country", () => {
    expect(regionA).toHaveLength(32);
    expect(first.filter(({ region }) => region === "Region A")).toHaveLength(32);
    const byQuestionnaire = (review: DemoReview) => review.method === "questionnaire";
    expect(reviews.filter(byQuestionnaire)).toEqual(
      reviews.filter(({ region }) => region === "Region A"),
    );
  });

  it("is mostly start-up and formative", () => {
    expectBetween(mean(stages), 1.7, 2.2);
    expectBetween(share(stages, isStage(1)), 0.15, 0.35);
    expectBetween(share(stages, isStage(2)), 0.4, 0.55);
    expectBetween(share(stages, isStage(3)), 0.1, 0.25);
    expectBetween(
      share(stages, (stage) => stage >= 4),
      0,
      0.04,
    );
  });

  it("has some themes between two stages", () => {
    expectBetween(
      share(stages, (stage) => !Number.isInteger(stage)),
      0.05,
      0.2,
    );
  });

  it("rises with the income band", () => {
    const means = [...meansBy(first, ({ incomeBand }) => incomeBand)];
    expect(means.map(([band]) => band)).toEqual([1, 2, 3, 4].map((band) => `Income band ${band}`));
    const steps = means.slice(1).map(([, higher], place) => higher - means[place]![1]);
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });

  it("progresses most in the first dimension", () => {
    const [policy, ...others] = DIMENSIONS.map((dimension) => mean(changesOf(pairs, dimension)));
    expect(policy).toBeGreaterThan(Math.max(...others));
  });

  it("at least doubles region A's established strategies", () => {
    const [before, after] = rounds.map((round) => reached(round, "H01", 3)) as [number, number];
    expect(after).toBeGreaterThanOrEqual(2 * before);
  });

  it("leaves three quarters of region A without established infrastructure protection", () => {
    expect(reached(rounds[1], "H03", 3)).toBeLessThanOrEqual(0.25 * regionA.length);
  });

  it("has some themes fall from one review to the next", () => {
    expectBetween(
      share(changesOf(pairs), (change) => change < 0),
      0.03,
      0.15,
    );
  });

  it("has dimensions that go together and still differ", () => {
    const correlations = dimensionCorrelations(first);
    expect(correlations).toHaveLength(10);
    expectBetween(Math.min(...correlations), 0.3, 0.9);
    expectBetween(Math.max(...correlations), 0.3, 0.9);
  });

  it("has every factor of every edition on two whole stages or more", () => {
    const factors = wholeStagesByFactor(reviews);
    expect(factors.size).toBe(21 + 24 + 23);
    expect([...factors].filter(([, found]) => found.size < 2)).toEqual([]);
  });

  it("keeps 28 countries unnamed, one of them withdrawn and three without an answer", () => {
    const counts = countsOf(first.map(({ consent }) => consent ?? "unanswered"));
    expect(counts).toEqual({ named: 59, aggregate: 24, unanswered: 3, withdrawn: 1 });
  });

  it("leaves about one aspect in a hundred open, and a few factors whole", () => {
    const aspects = reviews.flatMap((review) => [...review.aspects.values()]);
    expectBetween(aspects.filter((aspect) => aspect === null).length / aspects.length, 0.005, 0.02);
    const omitted = reviews.filter((review) => [...review.factors.values()].includes(null));
    expectBetween(omitted.length, 2, 126 / 2);
  });

  it("reports factors in about four of five reviews in the country, and in no questionnaire", () => {
    const reporting = reviews.filter(({ stages: said }) => said.has("D1.1"));
    const inCountry = reviews.filter(({ method }) => method === "in-country");
    expect(reporting.every(({ method }) => method === "in-country")).toBe(true);
    expectBetween(reporting.length / inCountry.length, 0.65, 0.95);
  });
});

function expectBetween(number: number, low: number, high: number): void {
  expect(number).toBeGreaterThanOrEqual(low);
  expect(number).toBeLessThanOrEqual(high);
}

function isStage(whole: number) {
  return (stage: number) => stage === whole;
}

function wholeStagesByFactor(reviews: readonly DemoReview[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { edition, factors } of reviews) {
    for (const [code, stage] of factors) {
      const stages = found.get(`${edition} ${code}`) ?? new Set();
      if (stage !== null && Number.isInteger(stage)) stages.add(stage);
      found.set(`${edition} ${code}`, stages);
    }
  }
  return found;
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
