import { distanceBetween } from "../../statistics/distances/distances";
import { gower, type Profile } from "../../statistics/distances/gower";
import { presentOf } from "../../statistics/finite";
import { quantised } from "../../statistics/quantised";
import { meanOf } from "../../statistics/sums";
import { byName, comparedValues, countryLikeness, leftBy, STAGES_APART } from "./countryLikeness";
import type { Portrait } from "./portrait";

/** Which countries are most like one, and in what. Countries and items are told by their places in the portrait. */
export interface NearestCountries {
  readonly country: number;
  /** In how many items it has a stage. */
  readonly items: number;
  /** All that it can be compared with, the nearest first, equally near ones in order of their names. */
  readonly neighbours: readonly Neighbour[];
  /** Those that it shares too little with, in order of their names. */
  readonly left: readonly number[];
}

export interface Neighbour {
  readonly country: number;
  /** How far the two lie apart on average over the items that both have, in stages. */
  readonly distance: number;
  readonly shared: number;
  /** Items in which they are the same. */
  readonly same: number;
  /** Of the other items those in which they differ least; of equally close ones first those in which both are most unlike all countries. */
  readonly closest: readonly ItemBetween[];
  /** The items in which they differ most, of those in which they are not the same. */
  readonly differing: readonly ItemBetween[];
}

export interface ItemBetween {
  readonly item: number;
  /** How much higher the neighbour stands, in stages; by shape, each above its own level. */
  readonly higher: number;
}

/** Less than half of the smallest step between stages: by shape, where levels differ by a little, the same too. */
const SAME = quantised(0.25);

/** So many items are told of each kind. */
const TOLD = 3;

/** The countries by how near they are to the one in the light; null where none is. */
export function nearestCountries(portrait: Portrait): NearestCountries | null {
  const country = portrait.profiles.findIndex((each) => each.country === portrait.choice.country);
  if (country < 0) return null;
  const values = comparedValues(countryLikeness(portrait));
  const usual = portrait.items.map((_, item) =>
    meanOf(presentOf(values.map((profile) => profile[item]!))),
  );
  const others = byName(portrait, [...values.keys()]).filter((other) => other !== country);
  const neighbours = others
    .flatMap((other) => neighbourOf(other, [values[country]!, values[other]!], usual))
    .toSorted((a, b) => quantised(a.distance) - quantised(b.distance));
  return {
    country,
    items: presentOf(values[country]!).length,
    neighbours,
    left: leftBy(portrait, [country, ...neighbours.map((each) => each.country)]),
  };
}

function neighbourOf(
  country: number,
  pair: readonly [own: Profile, other: Profile],
  usual: readonly (number | undefined)[],
): Neighbour[] {
  const distance = distanceBetween(gower(pair, { range: STAGES_APART }), 0, 1);
  if (distance === undefined) return [];
  const [own, other] = pair;
  const shared = own.flatMap((stage, item) => {
    const theirs = other[item]!;
    if (stage === null || theirs === null) return [];
    const unusual = Math.abs((stage + theirs) / 2 - usual[item]!);
    return [{ item, higher: theirs - stage, unusual: quantised(unusual) }];
  });
  const gap = ({ higher }: ItemBetween) => Math.abs(quantised(higher));
  const told = (items: readonly ItemBetween[]) =>
    items.slice(0, TOLD).map(({ item, higher }) => ({ item, higher }));
  const differing = told(
    shared
      .filter((each) => gap(each) >= SAME)
      .toSorted((a, b) => gap(b) - gap(a) || a.item - b.item),
  );
  const others = shared.filter(({ item }) => differing.every((each) => each.item !== item));
  return [
    {
      country,
      distance: distance * STAGES_APART,
      shared: shared.length,
      same: shared.filter((each) => gap(each) < SAME).length,
      closest: told(
        others.toSorted((a, b) => gap(a) - gap(b) || b.unusual - a.unusual || a.item - b.item),
      ),
      differing,
    },
  ];
}
