import { boundsAt } from "../../analyses/cells/groupBounds";
import type {
  ComparedRow,
  HeatmapFigure,
  HeatmapRow,
  Section,
} from "../../analyses/heatmap/heatmap";
import { differenceFace, differenceHeight } from "./heatmapDifference";
import { type Face, faceOf, groupHeight, type Reading } from "./heatmapFace";
import type { Labels } from "./heatmapLabels";

/** A row of a picture: of all rows, or one that is compared. */
export interface PictureRow {
  readonly row: HeatmapRow;
  readonly differences: ComparedRow["differences"];
}

/** A row where it stands below the headings; the heading of its section stands over it. */
export interface PlacedRow extends PictureRow {
  /** Where the heading of a section begins with it. */
  readonly section: Section | null;
  /** Whether a line sets it apart from what is above it. */
  readonly isApart: boolean;
  readonly top: number;
  readonly height: number;
}

/** Places rows one below the other, each as high as its cells and its name need. */
export function placedRows(
  { choice }: HeatmapFigure,
  rows: readonly PictureRow[],
  labels: Labels,
  type: number,
): PlacedRow[] {
  const isBounded = rows.some(({ row }) => row.bounds !== null);
  const isSummed = choice.rows === "groups" || choice.level === "dimension";
  const face = isSummed ? groupHeight(type, isBounded) : type * 1.22;
  let top = 0;
  return rows.map(({ row, differences }, i) => {
    const before = rows[i - 1]?.row.section ?? null;
    const isNew = JSON.stringify(row.section) !== JSON.stringify(before);
    const section = isNew ? row.section : null;
    const isCompared = row.section?.kind === "compared";
    const isApart = !isCompared && (row.key === "all" || before?.kind === "compared");
    const compared = differences.some((difference) => difference !== null);
    const height = Math.max(face + (compared ? differenceHeight(type) : 0), labels.heights[i]!);
    const placed = {
      row,
      differences,
      section,
      isApart,
      top: top + (section === null ? (isApart ? type * 0.4 : 0) : type * 1.75),
      height,
    };
    top = placed.top + height + gapOf(type);
    return placed;
  });
}

/** The faces of a row's cells, in columns of a width. */
export function facesOf(
  { row, differences, top, height }: PlacedRow,
  column: number,
  {
    x,
    y,
    type,
    reading,
  }: {
    readonly x: number;
    readonly y: number;
    readonly type: number;
    readonly reading: Reading;
  },
): Face[] {
  const gap = gapOf(type);
  const foot = differences.some((difference) => difference !== null) ? differenceHeight(type) : 0;
  return row.cells.map((cell, i) => {
    const box = { x: x + i * column + gap / 2 + 1, y: y + top, width: column - gap - 1.5, type };
    const bounds = boundsAt(row, i, reading.threshold);
    const { ground, ink } = faceOf(cell, bounds, { ...box, height: height - foot }, reading);
    const difference = differences[i];
    const below = { ...box, y: box.y + height - foot, height: foot };
    return { ground, ink: difference ? ink + differenceFace(difference, below) : ink };
  });
}

function gapOf(type: number): number {
  return Math.max(1, type * 0.13);
}
