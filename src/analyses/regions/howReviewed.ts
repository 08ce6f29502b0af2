import { lowMedian } from "../../statistics/description/median";
import { isEnough } from "../cells/cells";
import type { Records } from "../records";
import type { Portrait } from "./portrait";

/** By which methods and editions the published reviews of groups were made. */
export interface HowReviewed {
  readonly ways: readonly Way[];
  /** For each of the portrait's groups, and last for all countries, how many were reviewed in each way. */
  readonly counts: readonly (readonly number[])[];
  /** How many published reviews each has, all countries last. */
  readonly totals: readonly number[];
  /** The middle year of these, the lower of two; null of fewer than three. */
  readonly years: readonly (number | null)[];
  /** The groups that nearly coincide with a way: it supplies over two thirds of theirs, and they of all by it; none of over two thirds of all. */
  readonly coinciding: readonly NearCoincidence[];
}

export interface Way {
  readonly of: "method" | "edition";
  readonly id: string;
}

/** A group and a way that nearly coincide. */
export interface NearCoincidence {
  /** The group's place in the portrait, and that of the way. */
  readonly group: number;
  readonly way: number;
  /** How many reviews are of both; of how many of the group, and by the way. */
  readonly n: number;
  readonly ofGroup: number;
  readonly byWay: number;
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
  const yearOf = (own: readonly number[]) => {
    const years = own.map((member) => profiles[member]!.year);
    return isEnough(years.length) ? lowMedian(years)! : null;
  };
  const coinciding = groups.flatMap((_, group) =>
    ways.flatMap((_, way): NearCoincidence[] => {
      const n = counts[group]![way]!;
      const [ofGroup, byWay] = [totals[group]!, counts.at(-1)![way]!];
      const isNear = isEnough(n) && 3 * n > 2 * ofGroup && 3 * n > 2 * byWay;
      return isNear && 3 * ofGroup <= 2 * profiles.length
        ? [{ group, way, n, ofGroup, byWay }]
        : [];
    }),
  );
  return { ways, counts, totals, years: members.map(yearOf), coinciding };
}

/** The counts as records, one for each group and way, with the group's middle year; the names are those that a reader sees. */
export function howReviewedRecords(
  { ways, counts, totals, years }: HowReviewed,
  groupName: (place: number) => string,
  wayName: (way: Way) => string,
): Records {
  return {
    columns: ["group", "way", "n", "published", "year"],
    rows: counts.flatMap((own, group) =>
      own.map((n, way) => [
        groupName(group),
        wayName(ways[way]!),
        n,
        totals[group]!,
        years[group]!,
      ]),
    ),
  };
}
