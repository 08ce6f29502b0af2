import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";
import type { Block } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { stampOver } from "../picture/pictureStamp";
import { textWidth } from "../picture/pictureText";
import { columnHeadings, parentHeadings, parentRules } from "./heatmapHeadings";
import { type HeatmapNames, labelsOf } from "./heatmapLabels";
import { facesOf, type PictureRow, type PlacedRow, placedRows } from "./heatmapRows";
import { isSilent } from "./heatmapSilentRows";
import { treeDrawn } from "./heatmapTree";

/** How a grid is to be drawn. */
export interface GridStyle {
  readonly type: number;
  /** The room that it has; null where its columns may be as wide as they like to be. */
  readonly width: number | null;
  /** What is stamped over its cells; empty for nothing. */
  readonly stamp: string;
}

/** How wide a column is at least, as it likes to be, and at most, by type size. */
const COLUMN = {
  groups: { least: 3.4, liked: 4.4, most: 11 },
  countries: { least: 2.7, liked: 3.2, most: 10 },
} as const;

const TREE = 5;

/** The rows of a figure that have cells to show; those that are compared on top. */
function shownRows({ choice, rows, all, compared }: HeatmapFigure): readonly PictureRow[] {
  const shown = rows.filter(({ section }) => !isSilent(section));
  return [
    ...compared.map(({ row, differences }) => ({
      row: { ...row, section: { kind: "compared" as const } },
      differences,
    })),
    ...[...shown, ...(choice.rows === "groups" ? [all] : [])].map((row) => ({
      row,
      differences: [],
    })),
  ];
}

/** The grid of a heatmap, its headings and the names of its rows; undefined where its room is too narrow. */
export function gridBlock(
  figure: HeatmapFigure,
  names: HeatmapNames,
  { type, width, stamp }: GridStyle,
): Block | undefined {
  const { choice, columns, tree } = figure;
  const rows = shownRows(figure);
  const labels = labelsOf(
    figure,
    rows.map(({ row }) => row),
    names.row,
    type,
  );
  const { least, liked, most } = COLUMN[choice.level === "dimension" ? "groups" : choice.rows];
  const besides = labels.width + (tree === null ? 0 : TREE * type);
  const column =
    width === null ? liked * type : Math.min(most * type, (width - besides) / columns.length);
  if (column < least * type) return undefined;
  const parents = parentHeadings(figure, column, type);
  const headings = columnHeadings(figure, column, type);
  const top = parents.height + headings.height;
  const placed = placedRows(figure, rows, labels, type);
  const height = top + Math.max(0, ...placed.map(({ top, height }) => top + height));
  const rules = parentRules(figure, column, height);
  return {
    width: besides + columns.length * column,
    height,
    drawn: (x, y) => {
      const [left, body] = [x + labels.width, y + top];
      const right = left + columns.length * column;
      const faces = placed.flatMap((place) =>
        facesOf(place, column, { x: left, y: body, type, reading: choice }),
      );
      const area = { x: left, y: body, width: right - left, height: height - top };
      const corner = { x, y: body - type * 0.5 };
      return [
        parents.drawn(left, y),
        headings.drawn(left, y + parents.height),
        rules(left, y),
        line(words.heatmap.corner[choice.rows], corner, { size: type * 0.95, fill: COLOURS.quiet }),
        ...faces.map(({ ground }) => ground),
        stamp === "" ? "" : stampOver(stamp, area, Math.max(18, type * 1.4)),
        ...faces.map(({ ink }) => ink),
        ...placed.map((place) => headOf(place, names, { x, right, y: body, type })),
        ...placed.map(({ top, height }, i) => labels.drawn(i, x, body + top, height)),
        tree === null
          ? ""
          : treeDrawn(tree, { x: right + type * 0.5, width: (TREE - 1) * type }, (row) => {
              const { top, height } = placed[figure.compared.length + row]!;
              return body + top + height / 2;
            }),
      ].join("");
    },
  };
}

/** What stands over a row: its section's heading, or a line that sets it apart. */
function headOf(
  { isApart, section, top }: PlacedRow,
  names: HeatmapNames,
  { x, right, y, type }: Record<"x" | "right" | "y" | "type", number>,
): string {
  if (section !== null) {
    const heading = names.section(section);
    const style = { size: type, bold: true };
    const strip = {
      x,
      y: y + top - type * 1.5,
      width: textWidth(heading, style),
      height: type * 1.45,
    };
    const at = { x, y: y + top - type * 0.4 };
    return `${element("rect", { ...strip, fill: COLOURS.ground })}${line(heading, at, { ...style, fill: COLOURS.ink })}`;
  }
  if (!isApart) return "";
  const rule = { x, y: y + top - 2.5, width: right - x, height: 2.5 };
  return element("rect", { ...rule, fill: COLOURS.cellLine });
}
