import { CURRENT_EDITION } from "../../model/framework";
import type { FrameworkItem } from "../../queries/frameworkItems";
import type { HeatmapFigure } from "./heatmap";
import type { HeatmapChoice } from "./heatmapChoice";

/** What a heatmap's columns are, and what they stand under. */
export type Columns = Pick<HeatmapFigure, "columns" | "parents">;

/** The columns of a choice, in the framework's order: all of a level, or those under one dimension or factor. */
export function columnsOf(
  items: readonly FrameworkItem[],
  { edition, level, under }: Pick<HeatmapChoice, "edition" | "level" | "under">,
): Columns {
  const own = items.filter((item) => item.edition === (edition || CURRENT_EDITION));
  const byCode = new Map(own.map((item) => [`${item.level} ${item.code}`, item]));
  const columns = own
    .filter((item) => item.level === level)
    .map(({ code, name, parent }) => ({
      code,
      name,
      parent: parent ?? code,
      dimension: byCode.get(`factor ${parent}`)?.parent ?? parent ?? code,
    }))
    .filter(({ parent, dimension }) => ["", parent, dimension].includes(under));
  return { columns, parents: parentsOf(columns, own) };
}

/** The name of a dimension or factor, of the themes' dimensions where no edition is given; undefined where there is none. */
export function nameOfParent(
  items: readonly FrameworkItem[],
  { edition, code }: { readonly edition: string; readonly code: string },
): string | undefined {
  return items.find(
    (item) =>
      item.edition === (edition || CURRENT_EDITION) &&
      item.code === code &&
      ["dimension", "factor"].includes(item.level),
  )?.name;
}

function parentsOf(
  columns: HeatmapFigure["columns"],
  items: readonly FrameworkItem[],
): HeatmapFigure["parents"] {
  const codes = new Set(columns.map(({ parent }) => parent));
  const isDimensions = columns.some(({ code, parent }) => code === parent);
  return isDimensions
    ? []
    : items
        .filter(({ code, level }) => codes.has(code) && ["dimension", "factor"].includes(level))
        .map(({ code, name }) => ({ code, name }));
}
