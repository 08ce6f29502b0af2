import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pairedChange } from "../../src/statistics/change/pairedChange";
import { signedRank } from "../../src/statistics/change/signedRank";
import { permanova, permanovaTest } from "../../src/statistics/comparison/permanova";
import { leikDispersion } from "../../src/statistics/description/leikDispersion";
import {
  countRanks,
  ordinalQuartiles,
  ordinalSummary,
} from "../../src/statistics/description/ordinal";
import { stageIndex } from "../../src/statistics/description/stageIndex";
import { distancesOf } from "../../src/statistics/distances/distances";
import { meanEarthMover } from "../../src/statistics/distances/earthMover";
import { gower } from "../../src/statistics/distances/gower";
import { Stream } from "../../src/statistics/stream";
import { leafOrder } from "../../src/statistics/trees/leafOrder";
import { upgma } from "../../src/statistics/trees/upgma";

const FOLDER = "../shared/demonstration";

interface Country {
  readonly code: string;
  readonly region: string;
  readonly income: string;
}

interface Review {
  readonly country: string;
  readonly wave: number;
  readonly published: boolean;
  readonly factors: Readonly<Record<string, number>>;
}

const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
const wholeCounts = (stages: readonly number[]) =>
  [1, 2, 3, 4, 5].map((stage) => stages.filter((own) => Math.floor(own) === stage).length);

/** A portfolio of 87 invented countries, with numbers that NumPy and SciPy made of it; it lies beside the project. */
describe.skipIf(!existsSync(FOLDER))("on an invented portfolio of 87 countries", () => {
  const portfolio = () => {
    const { countries, reviews } = read("synthetic.json") as {
      countries: Country[];
      reviews: Review[];
    };
    const of = new Map(countries.map((country) => [country.code, country]));
    const published = reviews.filter((review) => review.published);
    const latest = countries
      .map(({ code }) =>
        published
          .filter(({ country }) => country === code)
          .reduce<Review | undefined>(
            (held, next) => (held && held.wave > next.wave ? held : next),
            undefined,
          ),
      )
      .filter((review) => review !== undefined)
      .toSorted((a, b) => (a.country < b.country ? -1 : 1));
    return { of, published, latest, expected: read("synthetic_expected.json") };
  };

  it("the summary of a factor is SciPy's in each region", () => {
    const { of, latest, expected } = portfolio();
    for (const [region, summary] of Object.entries<Record<string, number>>(
      expected["D1.1_summary"],
    )) {
      const stages = latest
        .filter(({ country }) => of.get(country)!.region === region)
        .map(({ factors }) => factors["D1.1"]!);
      const counts = countRanks(stages.map((stage) => 2 * stage - 1));
      const { n, lowMedian, highMedian } = ordinalSummary(counts)!;
      const { low, high } = ordinalQuartiles(counts)!;
      expect([n, ...[lowMedian, highMedian, low, high].map((rank) => (rank + 1) / 2)]).toEqual(
        ["n", "low_median", "high_median", "q1", "q3"].map((key) => summary[key]),
      );
      expect(counts).toEqual(summary.counts9);
      expect(leikDispersion(counts)).toBeCloseTo(summary.leik_dispersion9!, 9);
      expect(stageIndex(stages)).toBeCloseTo(summary.mean!, 9);
    }
  });

  it("distances, tree and order of regions are SciPy's", () => {
    const { of, latest, expected } = portfolio();
    const { regions, factors, matrix } = expected.mean_emd;
    const countsOf = (region: string) =>
      factors.map((factor: string) =>
        wholeCounts(
          latest
            .filter(({ country }) => of.get(country)!.region === region)
            .map((review) => review.factors[factor]!),
        ),
      );
    const counts = regions.map(countsOf);
    const distances = distancesOf(
      regions.length,
      (one, other) => meanEarthMover(counts[one], counts[other]).mean,
    );
    distances.values.forEach((distance, pair) => {
      expect(distance).toBeCloseTo(matrix.flat()[pair], 6);
    });
    const tree = upgma(distances);
    tree.merges.forEach(({ height }, i) => {
      expect(height).toBeCloseTo(expected.region_tree.heights[i], 6);
    });
    expect(leafOrder(tree, distances).map((region) => regions[region])).toEqual(
      expected.region_tree.order,
    );
  });

  it("the variation between regions, free and within income, is NumPy's, draw by draw", () => {
    const { of, latest, expected } = portfolio();
    const { regions, factors } = expected.mean_emd;
    const kept = latest.filter(({ country }) => regions.includes(of.get(country)!.region));
    const distances = gower(
      kept.map((review) => factors.map((factor: string) => review.factors[factor] ?? null)),
      { range: 4, shared: 0.5 },
    );
    const region = kept.map(({ country }) => of.get(country)!.region);
    const strata = kept.map(({ country }) => of.get(country)!.income);
    const drawn = (name: string) =>
      ({ kind: "drawn", count: 999, stream: new Stream("ref", name) }) as const;
    const found = permanova(distances, region)!;
    expect(found.f).toBeCloseTo(expected.permanova_region.F, 6);
    expect(found.r2).toBeCloseTo(expected.permanova_region.R2, 6);
    expect(permanovaTest(distances, region, drawn("syn-perm"))!.p).toBe(
      expected.permanova_region.p,
    );
    expect(permanovaTest(distances, region, { ...drawn("syn-strata"), strata })!.p).toBe(
      expected.permanova_region.p_within_income,
    );
    expect(permanova(distances, strata)!.r2).toBeCloseTo(expected.permanova_income.R2, 6);
  });

  it("the change of countries reviewed twice is SciPy's", () => {
    const { published, expected } = portfolio();
    const pairs = published
      .filter(({ wave }) => wave === 1)
      .flatMap((first) =>
        published
          .filter(({ country, wave }) => country === first.country && wave === 2)
          .map((second) => ({ first, second })),
      );
    expect(pairs).toHaveLength(expected.pairs);
    for (const [dimension, counted] of Object.entries(expected.progress_factor_pairs)) {
      const stages = pairs.flatMap(({ first, second }) =>
        Object.keys(first.factors)
          .filter((factor) => factor.startsWith(dimension) && factor in second.factors)
          .map((factor) => [first.factors[factor]!, second.factors[factor]!] as const),
      );
      expect(
        pairedChange({ first: stages.map(([a]) => a), second: stages.map(([, b]) => b) }),
      ).toMatchObject(counted as object);
    }
    const indexOf = ({ factors }: Review) =>
      stageIndex(Object.entries(factors).flatMap(([id, v]) => (id.startsWith("D1") ? [v] : [])))!;
    const { Wplus, Wminus, n_nonzero, exact_two_sided_p, rank_biserial } =
      expected.progress_D1_index_wilcoxon;
    expect(
      signedRank({
        first: pairs.map(({ first }) => indexOf(first)),
        second: pairs.map(({ second }) => indexOf(second)),
      }),
    ).toMatchObject({
      wPlus: Wplus,
      wMinus: Wminus,
      nonZero: n_nonzero,
      p: expect.closeTo(exact_two_sided_p, 9),
      rankBiserial: expect.closeTo(rank_biserial, 9),
    });
  });
});
