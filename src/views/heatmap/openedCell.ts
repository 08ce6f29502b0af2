import type { AgreedByReview } from "../../analyses/heatmap/agreed";
import { type CellStory, storyOfCountry, storyOfGroup } from "../../analyses/heatmap/cellStory";
import type { HeatmapFigure, HeatmapRow } from "../../analyses/heatmap/heatmap";
import type { Ask } from "../../engine/query";
import { countriesBehind } from "../../queries/countriesBehind";
import { stagesBehind } from "../../queries/stagesBehind";

/** A cell that is opened: its row, and the number of its column. */
export interface Opened {
  readonly row: HeatmapRow;
  readonly column: number;
}

/** The cell that a heatmap's choice opens; null where it opens none, or one that is not shown. */
export function openedIn({ choice, rows, all, columns }: HeatmapFigure): Opened | null {
  const row = [...rows, ...(choice.rows === "groups" ? [all] : [])].find(
    ({ key }) => key === choice.row,
  );
  const column = columns.findIndex(({ code }) => code === choice.column);
  return row === undefined || column < 0 ? null : { row, column };
}

/** Asks what stands behind an opened cell. */
export async function storyAsked(
  ask: Ask,
  { choice, columns }: HeatmapFigure,
  {
    row,
    column,
    signal,
    agreed,
  }: Opened & { readonly signal: AbortSignal; readonly agreed: AgreedByReview | null },
): Promise<CellStory> {
  const { edition, level } = choice;
  const { code } = columns[column]!;
  if (choice.rows === "countries") {
    const cell = { country: row.key, edition, code };
    return storyOfCountry(await ask(stagesBehind, cell, signal), code, agreed);
  }
  const grouping = row.key === "all" ? "" : choice.grouping;
  const cell = { ...choice, grouping, members: row.name ?? "", level, code };
  return storyOfGroup(await ask(countriesBehind, cell, signal), level === "dimension");
}
