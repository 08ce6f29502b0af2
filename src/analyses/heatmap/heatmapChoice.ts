import type { Comparability } from "../../model/framework";
import type { ReviewFilter } from "../../queries/counted";
import type { Level } from "../cells/columns";
import type { Reachable } from "../cells/thresholds";

/** What a heatmap's rows are. */
export const ROW_KINDS = ["groups", "countries"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** In which order its rows stand; countries never by stage but in bands of one stage. */
export const ORDERS = ["name", "group", "coverage", "likeness", "column"] as const;
export type Order = (typeof ORDERS)[number];

/** What cells of several stages show: their middle, how many stand where, or an index. */
export const SHOWN = ["median", "distribution", "index"] as const;
export type Shown = (typeof SHOWN)[number];

/** So many rows can be compared. */
export const MOST_COMPARED = 4;

/** What is asked of a heatmap. */
export interface HeatmapChoice {
  readonly rows: RowKind;
  readonly grouping: string;
  /** An edition's id for its own factors or aspects; empty for the harmonised themes. */
  readonly edition: string;
  readonly level: Level;
  /** The code of the dimension or factor that all columns stand under; empty for none. */
  readonly under: string;
  readonly filter: ReviewFilter;
  /** The least comparability that themes must have over the editions that count; empty for any. */
  readonly comparability: Comparability | "";
  readonly shown: Shown;
  /** The stage of which is said how many have reached it. */
  readonly threshold: Reachable;
  readonly order: Order;
  /** The code of the column that rows stand by, where they stand by one; empty for the first. */
  readonly by: string;
  /** Whether the order is turned round. */
  readonly reversed: boolean;
  /** The keys of rows that are compared, the one that they are compared with first. */
  readonly compared: readonly string[];
  /** The key of a row and the code of a column whose cell is opened; both empty where none is. */
  readonly row: string;
  readonly column: string;
}

/** The orders that rows can stand in; the first is the one they stand in unasked. In a dimension no country has a stage. */
export function ordersOf({ rows, level }: Pick<HeatmapChoice, "rows" | "level">): readonly Order[] {
  if (rows === "groups") return ["name", "coverage", "likeness", "column"];
  return ["name", "group", "likeness", ...(level === "dimension" ? [] : (["column"] as const))];
}

/** The levels that columns can be of, across editions or within one, upper ones first. */
export function levelsOf(edition: string): readonly Level[] {
  return edition === "" ? ["dimension", "theme"] : ["dimension", "factor", "aspect"];
}

/** The level that is shown unasked. */
export function usualLevel(edition: string): Level {
  return levelsOf(edition)[1]!;
}

/** The level that a column opens into; undefined where there is none below. */
export function levelBelow({ edition, level }: Pick<HeatmapChoice, "edition" | "level">) {
  const levels = levelsOf(edition);
  return levels[levels.indexOf(level) + 1];
}

/** The level of what is placed on stages in a column: dimensions have no stage, what stands under them has. */
export function placedLevel({ edition, level }: Pick<HeatmapChoice, "edition" | "level">): Level {
  return level === "dimension" ? usualLevel(edition) : level;
}
