import { changePerYear } from "../../src/statistics/change/changePerYear";
import { oldham, regressionArtefact } from "../../src/statistics/change/oldham";
import { pairedChange } from "../../src/statistics/change/pairedChange";
import { changesOf } from "../../src/statistics/change/pairs";
import { signedRank } from "../../src/statistics/change/signedRank";
import { signTest } from "../../src/statistics/change/signTest";
import { transitions } from "../../src/statistics/change/transitions";
import { falseDiscovery, holm } from "../../src/statistics/comparison/adjusted";
import { bandOf, cliffsDelta } from "../../src/statistics/comparison/cliffsDelta";
import { concordance } from "../../src/statistics/comparison/concordance";
import { dispersion, dispersionTest } from "../../src/statistics/comparison/dispersion";
import { jonckheere, jonckheereTest } from "../../src/statistics/comparison/jonckheere";
import { kruskalWallis, kruskalWallisTest } from "../../src/statistics/comparison/kruskalWallis";
import { permanova, permanovaTest } from "../../src/statistics/comparison/permanova";
import { r2ByChance } from "../../src/statistics/comparison/permanovaByChance";
import { kendallTau, spearmanRho } from "../../src/statistics/comparison/rankCorrelation";
import { standardised } from "../../src/statistics/comparison/standardised";
import { leikDispersion } from "../../src/statistics/description/leikDispersion";
import { highMedian, lowMedian } from "../../src/statistics/description/median";
import {
  countRanks,
  ordinalQuartiles,
  ordinalSummary,
  reached,
} from "../../src/statistics/description/ordinal";
import { quantile } from "../../src/statistics/description/quantile";
import { ROLL_UPS } from "../../src/statistics/description/rollUp";
import { dimensionIndex, stageIndex } from "../../src/statistics/description/stageIndex";
import { lowWeightedMedian } from "../../src/statistics/description/weightedMedian";
import { shareReached, wholeStages } from "../../src/statistics/description/wholeStages";
import { comparable } from "../../src/statistics/distances/distances";
import { earthMover, meanEarthMover } from "../../src/statistics/distances/earthMover";
import { gower } from "../../src/statistics/distances/gower";
import { groupDistances } from "../../src/statistics/distances/groupDistances";
import { levelShape } from "../../src/statistics/distances/levelShape";
import { profileShape } from "../../src/statistics/distances/profileShape";
import { bootstrapReplicates } from "../../src/statistics/intervals/bootstrap";
import { clopperPearson } from "../../src/statistics/intervals/clopperPearson";
import { hypergeometric } from "../../src/statistics/intervals/hypergeometric";
import { populationBootstrap } from "../../src/statistics/intervals/populationBootstrap";
import { wilson } from "../../src/statistics/intervals/wilson";
import { mapOf } from "../../src/statistics/maps/classicalScaling";
import { Stream } from "../../src/statistics/stream";
import { clusterCount } from "../../src/statistics/trees/clusterCount";
import { copheneticCorrelation } from "../../src/statistics/trees/cophenetic";
import { leafOrder } from "../../src/statistics/trees/leafOrder";
import { silhouette } from "../../src/statistics/trees/silhouette";
import { clusterStability, nameableAt } from "../../src/statistics/trees/stability";
import { cut } from "../../src/statistics/trees/tree";
import { upgma } from "../../src/statistics/trees/upgma";

const COUNTRIES = 40;
const FACTORS = 23;

/** Every statistic once, of invented countries: to be compared between places that calculate it. */
export function everything(): unknown {
  const profiles = inventedProfiles("first");
  const groups = profiles.map((_, country) => `group ${(country * country) % 5}`);
  return {
    ofOneGroup: ofOneGroup(profiles.map(([stage]) => stage!)),
    intervals: intervals(profiles.map(([stage]) => stage!)),
    betweenGroups: betweenGroups(
      profiles.map((profile) => profile[1]!),
      groups,
    ),
    profiles: ofProfiles(profiles, groups),
    change: ofChange(profiles.flat(), inventedProfiles("second").flat()),
  };
}

function drawn(name: string) {
  return { kind: "drawn", count: 499, stream: new Stream("everything", name) } as const;
}

/** Stages of countries whose levels differ. */
function inventedProfiles(name: string): number[][] {
  const stream = new Stream("everything", name);
  return Array.from({ length: COUNTRIES }, () => {
    const level = stream.below(4) + stream.normal() / 2;
    return Array.from({ length: FACTORS }, () => {
      const stage = Math.round(2 * (1.5 + level / 2 + stream.normal() / 2)) / 2;
      return Math.max(1, Math.min(5, stage));
    });
  });
}

function ofOneGroup(stages: readonly number[]) {
  const counts = countRanks(stages.map((stage) => 2 * stage - 1));
  return {
    medians: [lowMedian(stages), highMedian(stages), quantile(stages, 0.9)],
    weighted: lowWeightedMedian(
      stages,
      stages.map((_, i) => 1 + (i % 3)),
    ),
    summary: [ordinalSummary(counts), ordinalQuartiles(counts), leikDispersion(counts)],
    reached: [
      reached(counts, 3),
      reached(counts, 3, { halves: "up" }),
      shareReached(counts, 2),
      wholeStages(counts),
    ],
    indices: [stageIndex(stages), dimensionIndex(stages)],
    rolledUp: Object.values(ROLL_UPS).map((rollUp) => rollUp(stages)),
  };
}

function intervals(stages: readonly number[]) {
  const share = { count: 17, n: COUNTRIES };
  const replicates = 300;
  return {
    shares: [wilson(share), clopperPearson(share), hypergeometric({ ...share, population: 90 })],
    replicates: bootstrapReplicates(stages, { replicates, stream: new Stream("e", "plain") }),
    population: populationBootstrap(stages, {
      replicates,
      population: 90,
      stream: new Stream("e", "population"),
    }),
  };
}

function betweenGroups(stages: readonly number[], groups: readonly string[]) {
  const order = [...new Set(groups)].toSorted((a, b) => (a < b ? -1 : 1));
  const ordered = { values: stages, groups, order };
  const [first, second] = order.map((name) => stages.filter((_, i) => groups[i] === name));
  const delta = cliffsDelta(first!, second!)!;
  const test = kruskalWallisTest(stages, groups, drawn("factor"))!;
  const ps = [test.p, 0.04, 1 / 3, 0.0007];
  const [ones, others] = [first!, second!].map((list) => countRanks(list.map((v) => 2 * v - 1)));
  const counts = { ones: ones!, others: others! };
  return {
    kruskalWallis: [kruskalWallis(stages, groups), test],
    jonckheere: [jonckheere(ordered), jonckheereTest(ordered, drawn("order"))],
    cliff: [delta, bandOf(delta.delta)],
    adjusted: [falseDiscovery(ps), holm(ps)],
    trend: [kendallTau(stages, stages.toReversed()), spearmanRho(stages, stages.toReversed())],
    earthMover: [
      earthMover(counts.ones, counts.others),
      meanEarthMover([counts.ones, counts.others], [counts.others, counts.ones]),
    ],
    groupDistances: groupDistances([[counts.ones], [counts.others]]),
    standardised: standardised([
      { group: "a", stratum: "low", n: 4, mean: 5 / 3 },
      { group: "a", stratum: "high", n: 3, mean: 7 / 3 },
      { group: "b", stratum: "low", n: 7, mean: 11 / 7 },
      { group: "b", stratum: "high", n: 9, mean: 20 / 9 },
    ]),
  };
}

function ofProfiles(profiles: readonly (readonly number[])[], groups: readonly string[]) {
  const distances = gower(profiles, { range: 4 });
  const tree = upgma(distances);
  const labels = cut(tree, 3);
  const stability = clusterStability(distances, labels, {
    samples: 40,
    stream: new Stream("everything", "stability"),
  });
  const strata = profiles.map((_, country) => `stratum ${country % 3}`);
  return {
    distances: [distances, comparable(distances), gower(profiles.map(profileShape), { range: 4 })],
    levelShape: levelShape(profiles[0]!, profiles[1]!),
    concordance: concordance(profiles),
    tree: [tree, copheneticCorrelation(tree, distances), leafOrder(tree, distances)],
    clusters: [labels, silhouette(distances, labels), clusterCount(tree, distances)],
    stability: [stability, stability.map((jaccard) => nameableAt(jaccard ?? 0))],
    map: mapOf(distances),
    variation: [
      permanova(distances, groups),
      permanovaTest(distances, groups, drawn("variation")),
      permanovaTest(distances, groups, { ...drawn("within strata"), strata }),
      r2ByChance(distances, groups, strata),
    ],
    dispersion: [
      dispersion(distances, groups),
      dispersionTest(distances, groups, drawn("dispersion")),
    ],
  };
}

function ofChange(first: readonly number[], second: readonly number[]) {
  const some = { first: first.slice(0, 60), second: second.slice(0, 60) };
  return {
    change: pairedChange(some),
    signedRank: signedRank(some),
    signTest: signTest(31, 17),
    transitions: transitions(some),
    perYear: changePerYear(
      changesOf(some),
      some.first.map((_, pair) => 3 + (pair % 3)),
    ),
    oldham: [oldham(some), regressionArtefact({ at: 1, mean: 7 / 3, reliability: 0.8 })],
  };
}
