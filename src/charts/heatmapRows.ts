import { boundsOfEstablished } from "../analyses/groupBounds";
import type { HeatmapFigure, HeatmapRow, Section } from "../analyses/heatmap";
import { type Face, faceOf, groupHeight } from "./heatmapFace";
import type { Labels } from "./heatmapLabels";

/** A row where it stands below the headings; the heading of its section stands over it. */
export interface PlacedRow {
  readonly row: HeatmapRow;
  /** Where the heading of a section begins with it. */
  readonly section: Section | null;
  readonly top: number;
  readonly height: number;
}

/** Places rows one below the other, each as high as its cells and its name need. */
export function placedRows(
  { choice }: HeatmapFigure,
  rows: readonly HeatmapRow[],
  labels: Labels,
  type: number,
): PlacedRow[] {
  const isBounded = rows.some(({ bounds }) => bounds !== null);
  const face = choice.rows === "groups" ? groupHeight(type, isBounded) : type * 1.22;
  let top = 0;
  return rows.map((row, i) => {
    const isNew = JSON.stringify(row.section) !== JSON.stringify(rows[i - 1]?.section ?? null);
    const section = isNew ? row.section : null;
    const height = Math.max(face, labels.heights[i]!);
    const placed = { row, section, top: top + (section === null ? 0 : type * 1.75), height };
    top = placed.top + height + gapOf(type);
    return placed;
  });
}

/** The faces of a row's cells, in columns of a width. */
export function facesOf(
  { row, top, height }: PlacedRow,
  column: number,
  { x, y, type }: { readonly x: number; readonly y: number; readonly type: number },
): Face[] {
  const gap = gapOf(type);
  return row.cells.map((cell, i) =>
    faceOf(cell, boundsOfEstablished(row, i), {
      x: x + i * column + gap / 2 + 1,
      y: y + top,
      width: column - gap - 1.5,
      height,
      type,
    }),
  );
}

function gapOf(type: number): number {
  return Math.max(1, type * 0.13);
}
