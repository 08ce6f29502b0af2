import { PLACES } from "../../model/stage";
import type { ContextCounted } from "../../queries/contextCounted";
import { spearmanRho } from "../../statistics/comparison/rankCorrelation";
import { stageIndex } from "../../statistics/description/stageIndex";
import { isEnough } from "../cells/cells";
import type { Records } from "../records";
import { isMany, type Portrait } from "./portrait";
import { itemsLookedAt } from "./reachedBy";

/** What countries' indices are set beside. */
export const MEASURES = ["population", "internet"] as const;
export type Measure = (typeof MEASURES)[number];

/** Countries by something of their circumstances and their index. */
export interface ContextPoints {
  /** Only those of which enough is known of three countries or more. */
  readonly measures: readonly MeasurePoints[];
}

export interface MeasurePoints {
  readonly measure: Measure;
  /** In the order of the portrait's profiles: no ranking. */
  readonly points: readonly ContextPoint[];
  /** Spearman's ρ; null for fewer than eight countries, or where one side does not vary. */
  readonly rho: number | null;
}

export interface ContextPoint {
  /** The country's place among the profiles. */
  readonly profile: number;
  /** People, or internet users in a hundred people. */
  readonly value: number;
  /** Of which year that is: the review's, or the nearest before it of which it is known. */
  readonly year: number;
  /** The mean of the country's stages in what is looked at: equal steps assumed. */
  readonly index: number;
}

/** Sets countries' indices beside their population and internet users. */
export function contextPoints(
  portrait: Portrait,
  context: readonly ContextCounted[],
): ContextPoints {
  const known = new Map(context.map((row) => [row.country, row]));
  const measures = MEASURES.map((measure) => {
    const points = portrait.profiles.flatMap(({ country }, profile): ContextPoint[] => {
      const row = known.get(country);
      const measured = row && MEASURED[measure](row);
      const index = indexOf(portrait, profile);
      return measured == null || index === null ? [] : [{ profile, ...measured, index }];
    });
    return { measure, points, rho: rhoOf(points) };
  });
  return { measures: measures.filter(({ points }) => isEnough(points.length)) };
}

interface Measured {
  readonly value: number;
  readonly year: number;
}

const MEASURED: Readonly<Record<Measure, (row: ContextCounted) => Measured | null>> = {
  // A logarithm is taken of it.
  population: ({ population, population_year }) =>
    population === null || population <= 0 ? null : { value: population, year: population_year! },
  internet: ({ internet_users_pct, internet_users_year }) =>
    internet_users_pct === null ? null : { value: internet_users_pct, year: internet_users_year! },
};

/** The mean of a country's stages; null where fewer than two thirds of what is looked at have one. */
function indexOf(portrait: Portrait, profile: number): number | null {
  const { ranks } = portrait.profiles[profile]!;
  const looked = itemsLookedAt(portrait).map((item) => ranks[item] ?? null);
  const placed = looked.filter((rank) => rank !== null);
  if (3 * placed.length < 2 * looked.length) return null;
  return stageIndex(placed.map((rank) => PLACES[rank - 1]!)) ?? null;
}

function rhoOf(points: readonly ContextPoint[]): number | null {
  if (!isMany(points.length)) return null;
  const [values, indices] = [points.map(({ value }) => value), points.map(({ index }) => index)];
  return spearmanRho(values!, indices!) ?? null;
}

/** The points as records, one a country that has one; the group has the name that a reader sees. */
export function contextRecords(
  { profiles }: Portrait,
  { measures }: ContextPoints,
  groupName: (group: string | null) => string,
): Records {
  const places = [
    ...new Set(measures.flatMap(({ points }) => points.map(({ profile }) => profile))),
  ].toSorted((a, b) => a - b);
  const pointOf = (measure: Measure, place: number) =>
    measures
      .find((each) => each.measure === measure)
      ?.points.find(({ profile }) => profile === place);
  return {
    columns: [
      "country",
      "group",
      "index",
      "population",
      "population_year",
      "internet_users_pct",
      "internet_users_year",
    ],
    rows: places.map((place) => {
      const { name, group } = profiles[place]!;
      const points = MEASURES.map((measure) => pointOf(measure, place));
      return [
        name,
        groupName(group),
        points.find((point) => point !== undefined)!.index,
        ...points.flatMap((point) => [point?.value ?? null, point?.year ?? null]),
      ];
    }),
  };
}
