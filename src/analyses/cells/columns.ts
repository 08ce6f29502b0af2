import { CURRENT_EDITION } from "../../model/framework";
import type { FrameworkItem } from "../../queries/frameworkItems";

/** What columns are: harmonised themes, or what one edition has of its own. */
export const LEVELS = ["dimension", "theme", "factor", "aspect"] as const;
export type Level = (typeof LEVELS)[number];

/** A theme, a factor, an aspect or a dimension: what cells are of. */
export interface Column {
  readonly code: string;
  readonly name: string;
  readonly dimension: string;
  /** The code of what it stands under: a dimension, or the factor of an aspect; its own of a dimension. */
  readonly parent: string;
}

/** What stands over a stretch of columns: a dimension, or the factor of aspects. */
export interface ColumnParent {
  readonly code: string;
  readonly name: string;
}

/** Columns, and what they stand under, each once; nothing over dimensions. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly parents: readonly ColumnParent[];
}

/** Which columns are asked for. */
export interface ColumnsAsked {
  /** An edition's id for its own factors or aspects; empty for the harmonised themes. */
  readonly edition: string;
  readonly level: Level;
  /** The code of the dimension or factor that all columns stand under; empty for none. */
  readonly under: string;
}

/** The columns of a choice, in the framework's order: all of a level, or those under one dimension or factor. */
export function columnsOf(
  items: readonly FrameworkItem[],
  { edition, level, under }: ColumnsAsked,
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
  columns: Columns["columns"],
  items: readonly FrameworkItem[],
): Columns["parents"] {
  const codes = new Set(columns.map(({ parent }) => parent));
  const isDimensions = columns.some(({ code, parent }) => code === parent);
  return isDimensions
    ? []
    : items
        .filter(({ code, level }) => codes.has(code) && ["dimension", "factor"].includes(level))
        .map(({ code, name }) => ({ code, name }));
}
