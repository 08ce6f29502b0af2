import { isEnough } from "../../analyses/cells/cells";
import type { GroupMoves, MovesByGroup } from "../../analyses/progress/movesByGroup";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { ChartRow, ChartTable } from "../table/chartTable";
import { movedCell } from "../table/movedMarks";
import { movedColumns, movedOf, movedRow, scaleOf } from "./movesTable";

/** What moved, group by group, and in all pairs last; groups of fewer than three pairs have no row. */
export function groupMovesTable({ choice }: Pairs, moves: MovesByGroup): ChartTable {
  const say = progressWords().scope.groups;
  const drawn = moves.groups.filter(({ countries }) => isEnough(countries));
  const scale = scaleOf([...drawn, moves.all].map(({ counts }) => counts));
  const rowOf = (key: string, name: string, group: GroupMoves): ChartRow => {
    const { countries, counts } = group;
    const isLit = group.name !== null && group.name === choice.group;
    const row = movedRow(key, name, isLit, counts, scale);
    const who = moves.isOne ? words.countries(counts.n) : say.ofRatings(counts.n);
    const [first, ...others] = row.cells;
    return {
      ...row,
      note: say.note(countries, counts.n, moves.isOne),
      cells: [first?.drawing ? movedCell(movedOf(counts), scale, who) : first!, ...others],
    };
  };
  return {
    corner: say.corner,
    columns: movedColumns(scale),
    rows: [
      ...drawn.map((group) => rowOf(group.name ?? "", pairsGroupName(moves, group.name), group)),
      rowOf(EVERYONE, say.everyone, moves.all),
    ],
  };
}

/** What a group is called; all others by the only group that there is. */
export function pairsGroupName({ groups }: MovesByGroup, name: string | null): string {
  if (name !== null) return name;
  const only = groups.find((group) => group.name !== null);
  return only === undefined ? words.heatmap.none : regionsWords().page.outside(only.name!);
}

/** What all pairs go by: a name that no group has, for groups have no blank at the end. */
export const EVERYONE = "all ";
