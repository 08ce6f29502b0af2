import type { HeatmapFigure, HeatmapRow, Section } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";
import { type Block, textBlock } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { line } from "../picture/pictureMarkup";
import { faceOf, type Reading } from "./heatmapFace";
import type { HeatmapNames } from "./heatmapLabels";

const NO_BREAK = "\u00A0";

/** Whether rows under a heading say one and the same nothing in every cell, so that a list of them says it all. */
export function isSilent(section: Section | null): boolean {
  return section?.kind === "unpublished";
}

/** The rows that have nothing to show but why, listed by name, each kind under its heading with its look beside it. */
export function silentBlocks(
  { rows, choice }: HeatmapFigure,
  names: HeatmapNames,
  width: number,
  type: number,
): readonly Block[] {
  const silent = rows.filter(({ section }) => isSilent(section));
  const kinds = [...new Set(silent.map(({ section }) => section!.kind))];
  return kinds.map((kind) => {
    const listed = silent.filter(({ section }) => section!.kind === kind);
    return listBlock(listed, names, { width, type, reading: choice });
  });
}

function listBlock(
  rows: readonly HeatmapRow[],
  names: HeatmapNames,
  {
    width,
    type,
    reading,
  }: { readonly width: number; readonly type: number; readonly reading: Reading },
): Block {
  const items = rows.map((row) => names.row(row).replaceAll(" ", NO_BREAK));
  const text = items.join(`${NO_BREAK}· `);
  const list = textBlock(text, width, { size: type, fill: COLOURS.quiet });
  const face = { width: type * 2.6, height: type * 1.6, type };
  const heading = words.take.listed(names.section(rows[0]!.section!), rows.length);
  return {
    width,
    height: face.height + list.height + type * 0.3,
    drawn: (x, y) => {
      const cell = rows[0]!.cells[0];
      const look = cell && faceOf(cell, null, { ...face, x, y }, reading);
      const at = { x: x + face.width + type * 0.5, y: y + type * 1.15 };
      return [
        look ? look.ground + look.ink : "",
        line(heading, at, { size: type, bold: true, fill: COLOURS.ink }),
        list.drawn(x, y + face.height + type * 0.3),
      ].join("");
    },
  };
}
