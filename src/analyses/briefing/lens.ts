import type { Lens, ThemeRead } from "../../model/lens";
import type { FrameworkItem } from "../../queries/frameworkItems";
import { type Column, columnsOf } from "../cells/columns";

/** A theme as a column of the portfolio, with the reason why it stands where it does. */
export interface ColumnRead {
  readonly column: Column;
  readonly reason: string;
}

/** A part of an agenda with the columns of its themes, in the order of the framework. */
export interface PillarColumns {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly gap: string;
  readonly columns: readonly ColumnRead[];
}

/** An agenda as the portfolio can be looked at by it. */
export interface LensColumns {
  readonly pillars: readonly PillarColumns[];
  /** The columns that no pillar is about. */
  readonly outside: readonly ColumnRead[];
}

/**
 * Puts the columns of the harmonised themes under the pillars of a lens. A theme that the portfolio's framework does not
 * have is left out; so is a pillar that is left without any.
 */
export function lensColumns(lens: Lens, items: readonly FrameworkItem[]): LensColumns {
  const { columns } = columnsOf(items, { edition: "", level: "theme", under: "" });
  const read = (themes: readonly ThemeRead[]) =>
    columns.flatMap((column) =>
      themes
        .filter(({ theme }) => theme === column.code)
        .map(({ reason }): ColumnRead => ({ column, reason })),
    );
  const pillars = lens.pillars.map(({ id, name, description, gap, themes }) => ({
    id,
    name,
    description,
    gap,
    columns: read(themes),
  }));
  return {
    pillars: pillars.filter((pillar) => pillar.columns.length > 0),
    outside: read(lens.outside),
  };
}

/** Whether a column is of a theme of a pillar, to leave columns by (`columnsLeft`). */
export function isOfPillar({ columns }: PillarColumns): (code: string) => boolean {
  const codes = new Set(columns.map(({ column }) => column.code));
  return (code) => codes.has(code);
}
