import type { Records } from "../heatmap/heatmapRecords";
import { isEnough, type Portrait } from "./portrait";

/** By which methods and editions the published reviews of groups were made. */
export interface HowReviewed {
  readonly ways: readonly Way[];
  /** For each of the portrait's groups, and last for all countries, how many were reviewed in each way. */
  readonly counts: readonly (readonly number[])[];
  /** How many published reviews each has, all countries last. */
  readonly totals: readonly number[];
  /** The groups that stand apart: one way supplies most of theirs, and few of all others. */
  readonly apart: readonly ApartWay[];
}

export interface Way {
  readonly of: "method" | "edition";
  readonly id: string;
}

/** A group and a way that nearly coincide. */
export interface ApartWay {
  /** The group's place in the portrait, and that of the way. */
  readonly group: number;
  readonly way: number;
  readonly n: number;
  readonly of: number;
  readonly elsewhere: number;
  readonly others: number;
}

/** Counts published reviews by group, and by method and by edition. */
export function howReviewed({ groups, profiles }: Portrait): HowReviewed {
  const ways = (["method", "edition"] as const).flatMap((of) =>
    [...new Set(profiles.map((profile) => profile[of]))]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((id): Way => ({ of, id })),
  );
  const everyone = profiles.map((_, place) => place);
  const members = [...groups.map((group) => group.members), everyone];
  const counts = members.map((own) =>
    ways.map(({ of, id }) => own.filter((member) => profiles[member]![of] === id).length),
  );
  const totals = members.map((own) => own.length);
  const all = groups.length;
  const apart = groups.flatMap((_, group) =>
    ways.flatMap((_, way): ApartWay[] => {
      const [n, of] = [counts[group]![way]!, totals[group]!];
      const [elsewhere, others] = [counts[all]![way]! - n, totals[all]! - of];
      const isApart = isEnough(of) && isEnough(others) && 3 * n > 2 * of && 3 * elsewhere < others;
      return isApart ? [{ group, way, n, of, elsewhere, others }] : [];
    }),
  );
  return { ways, counts, totals, apart };
}

/** The counts as records, one for each group and way; the names are those that a reader sees. */
export function howReviewedRecords(
  { ways, counts, totals }: HowReviewed,
  groupName: (place: number) => string,
  wayName: (way: Way) => string,
): Records {
  return {
    columns: ["group", "way", "n", "published"],
    rows: counts.flatMap((own, group) =>
      own.map((n, way) => [groupName(group), wayName(ways[way]!), n, totals[group]!]),
    ),
  };
}
