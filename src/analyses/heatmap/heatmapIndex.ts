import { PLACES } from "../../model/stage";
import { stageIndex } from "../../statistics/description/stageIndex";
import type { Cell } from "../cells/cell";

/** The index of a cell of several stages, in stages; null where it has none. One stage of one country is no index. */
export function indexOfCell(cell: Cell): number | null {
  if (cell.kind === "dimension") return cell.index;
  if (cell.kind !== "group") return null;
  const values = cell.counts.flatMap((count, i) => new Array<number>(count).fill(PLACES[i]!));
  return stageIndex(values) ?? null;
}
