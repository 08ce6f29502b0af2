import type { StageRange } from "../../model/stage";
import type { StagesByGroup } from "../../queries/stagesByGroup";
import { countriesIn } from "../scope";
import { groupCell, placedAt, type Tally } from "./cells";
import type { Columns } from "./columns";
import { type BlockWords, boundsOver } from "./groupBounds";
import {
  type BoundsOfMembers,
  type CellsOf,
  type Members,
  reviewedIn,
  unpublishedIn,
} from "./members";

/** The cells of groups, from how many of their countries stand where in each column. */
export function groupCells({ columns }: Columns, stages: readonly StagesByGroup[]): CellsOf {
  const placedIn = placements(stages);
  return (members) =>
    columns.map(({ code }) => groupCell({ ...reviewedIn(members), ...placedIn(code, members) }));
}

/** The bounds of groups' counts in columns that are themes, from what blocks of unpublished reviews say besides. */
export function themeBounds(
  { columns }: Columns,
  stages: readonly StagesByGroup[],
  words: BlockWords,
): BoundsOfMembers {
  const placedIn = placements(stages);
  const boundsOf = boundsOver(words);
  return (members) =>
    columns.map(({ code }) =>
      boundsOf(code, placedIn(code, members).placed, unpublishedIn(members)),
    );
}

/** Finds, in a column, who of a row's countries stands where. */
function placements(
  stages: readonly StagesByGroup[],
): (code: string, members: Members) => Pick<Tally, "placed" | "notAssessed"> {
  const byCode = new Map<string, StagesByGroup[]>();
  for (const stage of stages) {
    const own = byCode.get(stage.code);
    if (own === undefined) byCode.set(stage.code, [stage]);
    else own.push(stage);
  }
  return (code, { isIn }) => {
    const rows = (byCode.get(code) ?? []).filter(({ group }) => isIn(group));
    return {
      placed: rows.flatMap(placesOf),
      notAssessed: countriesIn(rows.filter(({ low }) => low === null)),
    };
  };
}

function placesOf({ countries, ...row }: StagesByGroup): StageRange[] {
  const stage = placedAt(row);
  return stage === null ? [] : Array.from({ length: countries }, () => stage);
}
