import type { Calculate, CalculationCalls } from "../../calculations/calculation";
import { comparedBy } from "../../calculations/likeness";
import { type StageRange, stageAt } from "../../model/stage";
import { countRanks, ordinalSummary } from "../../statistics/description/ordinal";
import { earthMover } from "../../statistics/distances/earthMover";
import type { Profile } from "../../statistics/distances/gower";
import { presentOf } from "../../statistics/finite";
import { GRAIN, quantised } from "../../statistics/quantised";
import { meanOf } from "../../statistics/sums";
import type { ClusterCount } from "../../statistics/trees/clusterCount";
import type { Nameable } from "../../statistics/trees/stability";
import { isEnough } from "../cells/cells";
import { byName, comparedValues, countryLikeness, leftBy } from "./countryLikeness";
import { type Portrait, placesWhere, ranksIn } from "./portrait";

/** On so many samples of the countries clusters are tried. */
export const SAMPLES = 500;

/** The clusters that countries fall into, if into any. Countries are told by their places in the portrait, in order of names. */
export interface CountryClusters {
  /** `few`: fewer than eight countries can be compared, so no clusters are looked for; `none`: there are no clear ones. */
  readonly strength: ClusterCount["strength"] | "few";
  /** The mean silhouette width of the best cut; null where no cut counts. */
  readonly silhouette: number | null;
  /** How well the tree that is cut holds the distances: their correlation; null where that cannot be told. */
  readonly faithfulness: number | null;
  readonly compared: readonly number[];
  /** Those that share too little with others to be compared. */
  readonly left: readonly number[];
  /** The largest first, of equally large ones that whose first name comes first; empty where there are no clear ones. */
  readonly clusters: readonly CountryCluster[];
  /** Those that belong to none. */
  readonly apart: readonly number[];
}

export interface CountryCluster {
  readonly members: readonly number[];
  /** How surely it comes back, 0 to 1: the mean Jaccard similarity over samples; null where none held it. */
  readonly stability: number | null;
  readonly called: Nameable;
  /** How many of it are of each of the portrait's groups. */
  readonly mix: readonly number[];
  /** Every item in which three of it and three others have a stage, that in which they lie furthest apart first. */
  readonly items: readonly ItemApart[];
}

/** How a cluster stands in an item. */
export interface ItemApart {
  /** The place of the item in the portrait. */
  readonly item: number;
  /** The earth mover's distance between its countries and all others compared, in stages; by shape, of stages less the country's mean. */
  readonly distance: number;
  /** Its lower middle stage. */
  readonly median: StageRange;
  /** The mean of its stages, an index; by shape, how far it lies above the countries' own level. */
  readonly mean: number;
}

/** Puts countries into clusters by average linkage of Gower's distances, each tried on samples drawn from a seed. */
export async function countryClusters(
  portrait: Portrait,
  seed: string,
  { calculate, calls }: { readonly calculate: Calculate; readonly calls: CalculationCalls },
): Promise<CountryClusters> {
  const likeness = countryLikeness(portrait);
  const input = { ...likeness, samples: SAMPLES, seed };
  const found = await calculate("clusters", input, calls);
  const units = found?.units ?? comparedBy(likeness).units;
  const common = { compared: byName(portrait, units), left: leftBy(portrait, units) };
  if (found === undefined) {
    const nothing = { silhouette: null, faithfulness: null, clusters: [], apart: [] };
    return { ...common, ...nothing, strength: "few" };
  }
  const values = comparedValues(likeness);
  const clusters = found.stability.flatMap(({ jaccard, called }, part): CountryCluster[] => {
    if (called === undefined) return [];
    const [own, others] = partedBy(units, (unit) => found.labels[unit] === part + 1);
    return [
      {
        members: byName(portrait, own),
        stability: jaccard ?? null,
        called,
        mix: portrait.groups.map(({ members }) => own.filter((at) => members.includes(at)).length),
        items: itemsApart(portrait, values, own, others),
      },
    ];
  });
  return {
    ...common,
    strength: found.strength,
    silhouette: found.silhouette ?? null,
    faithfulness: found.faithfulness ?? null,
    clusters: largestFirst(portrait, clusters),
    apart: byName(
      portrait,
      found.apart.map((unit) => units[unit]!),
    ),
  };
}

/** The countries of a part, and all others that are compared. */
function partedBy(
  units: readonly number[],
  isOwn: (unit: number) => boolean,
): readonly [own: readonly number[], others: readonly number[]] {
  const places = [...units.keys()];
  const countries = (of: readonly number[]) => of.map((place) => units[place]!);
  return [countries(places.filter(isOwn)), countries(places.filter((place) => !isOwn(place)))];
}

function largestFirst(portrait: Portrait, clusters: readonly CountryCluster[]): CountryCluster[] {
  const firsts = byName(
    portrait,
    clusters.map(({ members }) => members[0]!),
  );
  return clusters.toSorted(
    (a, b) =>
      b.members.length - a.members.length ||
      firsts.indexOf(a.members[0]!) - firsts.indexOf(b.members[0]!),
  );
}

function itemsApart(
  portrait: Portrait,
  values: readonly Profile[],
  own: readonly number[],
  others: readonly number[],
): ItemApart[] {
  return portrait.items
    .flatMap((_, item): ItemApart[] => {
      const [inside, outside] = [own, others].map((countries) =>
        presentOf(countries.map((country) => values[country]![item]!)),
      );
      if (!isEnough(inside!.length) || !isEnough(outside!.length)) return [];
      const { lowMedian } = ordinalSummary(countRanks(ranksIn(portrait, own, item)))!;
      return [
        {
          item,
          distance: distanceOf(inside!, outside!),
          median: stageAt(lowMedian),
          mean: meanOf(inside!)!,
        },
      ];
    })
    .toSorted((a, b) => quantised(b.distance) - quantised(a.distance) || a.item - b.item);
}

/** The earth mover's distance of two lists of values, equal ones counted together. */
function distanceOf(one: readonly number[], other: readonly number[]): number {
  const [own, others] = [one.map(quantised), other.map(quantised)];
  const levels = [...new Set([...own, ...others])].toSorted((a, b) => a - b);
  const countsOf = (list: readonly number[]) =>
    levels.map((level) => placesWhere(list, (value) => value === level).length);
  return earthMover(countsOf(own), countsOf(others), { levels })! * GRAIN;
}
