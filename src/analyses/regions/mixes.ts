import { PLACES } from "../../model/stage";
import {
  type Cell,
  type Standardised,
  standardised,
} from "../../statistics/comparison/standardised";
import { stageIndex } from "../../statistics/description/stageIndex";
import { isEnough } from "../cells/cells";
import type { Records } from "../records";
import type { Portrait } from "./portrait";
import { type ReachedBy, ranksLookedAt, reachedBy } from "./reachedBy";

/** How far groups have come as they are, and as they would had each the mix of incomes of all together. */
export interface Mixes {
  /** In the portrait's order. */
  readonly groups: readonly GroupMixes[];
  /** Countries with a stage that are in no income group: they are left out. */
  readonly placeless: number;
}

/** A group by its own mix of incomes and by that of all. */
export interface GroupMixes {
  /** Countries with a stage and an income group. */
  readonly n: number;
  /** Null where these are fewer than three. */
  readonly told: ToldMixes | null;
}

export interface ToldMixes {
  /** Of the group as it is. */
  readonly reached: ReachedBy;
  /** The share that had reached the stage asked for, and the index (equal steps assumed). */
  readonly share: Mixed;
  readonly index: Mixed;
  /** The income groups of which it has fewer than three countries: it is not told at the mix of all. */
  readonly lacking: readonly string[];
}

/** A figure by the group's own mix, and by that of all; null where income groups are lacking. */
export interface Mixed {
  readonly own: number;
  readonly pooled: number | null;
}

/** Sets groups as they are beside groups at the pooled mix of incomes, by direct standardisation (`standardised`). */
export function mixesOf(portrait: Portrait): Mixes {
  const { groups, profiles } = portrait;
  const placed = (member: number) => ranksLookedAt(portrait, [member]).length > 0;
  const isPlaceless = (member: number) => profiles[member]!.income === null;
  const everyone = groups.flatMap(({ members }) => members.filter(placed));
  const held = groups.map(({ members }) =>
    members.filter((member) => placed(member) && !isPlaceless(member)),
  );
  const byGroup = (meanOf: (members: readonly number[]) => number) =>
    new Map(
      standardised(
        held.flatMap((members, group) => cellsOf(portrait, { group, members, meanOf })),
      ).map((row) => [row.group, row]),
    );
  const shares = byGroup((members) => {
    const { reached, given } = reachedBy(portrait, members);
    return reached / given;
  });
  const indices = byGroup(
    (members) => stageIndex(ranksLookedAt(portrait, members).map((rank) => PLACES[rank - 1]!))!,
  );
  return {
    groups: held.map((members, group): GroupMixes => {
      const [share, index] = [shares, indices].map((rows) => rows.get(String(group)));
      if (!isEnough(members.length)) return { n: members.length, told: null };
      return {
        n: members.length,
        told: {
          reached: reachedBy(portrait, members),
          share: mixed(share!),
          index: mixed(index!),
          lacking: share!.lacking,
        },
      };
    }),
    placeless: everyone.filter(isPlaceless).length,
  };
}

function mixed({ crude, standardised: pooled }: Standardised): Mixed {
  return { own: crude, pooled: pooled ?? null };
}

/** A cell for each income group of a group's countries; what is given to them is what it weighs by. */
function cellsOf(
  portrait: Portrait,
  of: {
    readonly group: number;
    readonly members: readonly number[];
    readonly meanOf: (members: readonly number[]) => number;
  },
): Cell[] {
  const incomeOf = (member: number) => portrait.profiles[member]!.income!;
  const incomes = [...new Set(of.members.map(incomeOf))];
  return incomes.map((stratum) => {
    const own = of.members.filter((member) => incomeOf(member) === stratum);
    return {
      group: String(of.group),
      stratum,
      n: own.length,
      mean: of.meanOf(own),
      weight: ranksLookedAt(portrait, own).length,
    };
  });
}

/** The mixes as records, one a group; every group has the name that a reader sees. */
export function mixesRecords({ groups }: Mixes, nameOf: (place: number) => string): Records {
  return {
    columns: [
      "group",
      "n",
      "placed",
      "reached",
      "share",
      "share_pooled",
      "index",
      "index_pooled",
      "lacking",
    ],
    rows: groups.map(({ n, told }, place) => [
      nameOf(place),
      n,
      told?.reached.given ?? null,
      told?.reached.reached ?? null,
      told?.share.own ?? null,
      told?.share.pooled ?? null,
      told?.index.own ?? null,
      told?.index.pooled ?? null,
      told?.lacking.join("; ") ?? null,
    ]),
  };
}
