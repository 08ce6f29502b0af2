import type { GroupCounted } from "../../queries/groupsCounted";
import type { Columns } from "../cells/columns";
import { type BoundsOfMembers, type CellsOf, type Members, reviewedIn } from "../cells/members";
import { groupOrder } from "../groupOrder";
import { countriesIn, scopeOf } from "../scope";
import type { HeatmapFigure, HeatmapRow } from "./heatmap";
import type { HeatmapChoice } from "./heatmapChoice";

/** The heatmap whose rows are the groups of a grouping, and last the countries in none. */
export function heatmapOfGroups(
  choice: HeatmapChoice,
  answers: {
    readonly columns: Columns;
    readonly counted: readonly GroupCounted[];
    readonly cellsOf: CellsOf;
    /** Null where blocks say nothing of the columns. */
    readonly boundsOf: BoundsOfMembers | null;
  },
): HeatmapFigure {
  const { columns, counted } = answers;
  const names = [...new Set(counted.map(({ group }) => group))];
  const rowOf = (named: Pick<HeatmapRow, "key" | "name">, members: Members): HeatmapRow => {
    const reviewed = reviewedIn(members);
    return {
      ...named,
      ...reviewed,
      section: null,
      group: null,
      countries: countriesIn(members.counted),
      review: null,
      cells: answers.cellsOf(members),
      bounds: answers.boundsOf && reviewed.unpublished > 0 ? answers.boundsOf(members) : null,
    };
  };
  return {
    choice,
    ...columns,
    tree: null,
    compared: [],
    rows: names.toSorted(groupOrder(choice.grouping)).map((name) =>
      rowOf(
        { key: name === null ? "none" : `group ${name}`, name },
        {
          counted: counted.filter(({ group }) => group === name),
          isIn: (group) => group === name,
        },
      ),
    ),
    all: rowOf({ key: "all", name: null }, { counted, isIn: () => true }),
    scope: scopeOf(counted),
  };
}
