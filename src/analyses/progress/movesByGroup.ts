import { isLookedAt } from "../cells/items";
import { groupOrder } from "../groupOrder";
import type { Records } from "../records";
import { countMoves, type MoveCounts } from "./moveCounts";
import { type CountryPair, movesIn, type Pairs } from "./pairs";

/** What moved in a group. */
export interface GroupMoves {
  /** Null for all countries outside of the only group there is. */
  readonly name: string | null;
  /** Pairs that are shown, and those of them with at least one rating in what is looked at. */
  readonly pairs: number;
  readonly countries: number;
  readonly counts: MoveCounts;
}

/** What moved in what is looked at, group by group. */
export interface MovesByGroup {
  /** In the grouping's own order. */
  readonly groups: readonly GroupMoves[];
  readonly all: GroupMoves;
  /** Pairs of countries in no group, which make up none where there are several groups. */
  readonly ungrouped: number;
  /** Whether one item is looked at, in which each country has one rating. */
  readonly isOne: boolean;
}

/** Counts what moved by the group that each country was in when it was reviewed last. */
export function movesByGroup(all: Pairs): MovesByGroup {
  const { choice, items, pairs } = all;
  const looked = items.flatMap((item, place) => (isLookedAt(choice, item) ? [place] : []));
  const movesOf = (name: string | null, own: readonly CountryPair[]): GroupMoves => {
    const moves = movesIn(all, looked, own);
    return {
      name,
      pairs: own.length,
      countries: new Set(moves.map(({ pair }) => pair)).size,
      counts: countMoves(moves),
    };
  };
  const names = [...new Set(pairs.map(({ group }) => group))];
  const isAlone = names.filter((name) => name !== null).length === 1;
  const groups = names
    .filter((name) => name !== null || isAlone)
    .toSorted(groupOrder(choice.grouping))
    .map((name) =>
      movesOf(
        name,
        pairs.filter(({ group }) => group === name),
      ),
    );
  return {
    groups,
    all: movesOf(null, pairs),
    ungrouped: pairs.length - groups.reduce((sum, group) => sum + group.pairs, 0),
    isOne: looked.length === 1,
  };
}

/** The counts as records, all together last; the names are those that a reader sees. */
export function groupsRecords(
  { groups, all }: MovesByGroup,
  nameOf: (name: string | null) => string,
  everyone: string,
): Records {
  const row = (name: string, { pairs, countries, counts: of }: GroupMoves) => [
    ...[name, pairs, countries, of.n, of.rose, of.roseHalf, of.stayed, of.fell, of.fellHalf],
    ...[of.net, of.able],
  ];
  return {
    columns: [
      ...["group", "pairs", "countries", "n", "rose", "rose_half", "stayed", "fell", "fell_half"],
      ...["net", "able"],
    ],
    rows: [...groups.map((group) => row(nameOf(group.name), group)), row(everyone, all)],
  };
}
