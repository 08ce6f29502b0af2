import { wrapped } from "../charts/picture/pictureText";
import { oneLine } from "../formats/xmlText";
import { handoutWords } from "../words/handoutWords";
import { type FittedText, fittedText, LEADING } from "./fittedText";
import type { Handout, HandoutTable } from "./handout";
import { SIDE, WHOLE } from "./slideLayout";
import { widthsOf } from "./tableWidths";

/** A heading and its text in the small print of the second slide. */
export interface SmallPrint {
  readonly heading: string;
  readonly text: FittedText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A table in the type and columns in which it fits its slide. */
export interface SetTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly size: number;
  readonly y: number;
}

export const TABLE_TOP = 130;

const GAP = 40;
const PRINT = { size: 16, top: 620, heading: 24, height: 170 } as const;
const SIZES = [24, 22, 20, 18, 16, 15, 14];

/** Around the words of a cell, on both sides together. */
export const PAD = { across: 20, down: 10 } as const;

/** The small print of a slide, side by side. */
export function smallPrint({ method, disclaimer, citation }: Handout): readonly SmallPrint[] {
  const say = handoutWords();
  const texts = [
    [say.method, method],
    [say.disclaimer, disclaimer],
    [say.citation, citation],
  ] as const;
  const width = (WHOLE - GAP * (texts.length - 1)) / texts.length;
  const room = { width, height: PRINT.height, sizes: [PRINT.size, 15, 14, 13, 12] };
  return texts.map(([heading, text], i) => ({
    heading,
    text: fittedText(text, room),
    x: SIDE + i * (width + GAP),
    y: PRINT.top,
    width,
  }));
}

/** Undefined where a slide has no room for a table. */
export function tableSet({ columns, rows }: HandoutTable): SetTable | undefined {
  const texts = rows.map((row) => row.map((cell) => oneLine(cell === null ? "" : String(cell))));
  const lines = [columns.map(oneLine), ...texts];
  for (const size of SIZES) {
    const widths = widthsOf(lines, { whole: WHOLE, pad: PAD.across, size });
    if (widths === undefined) continue;
    const height = lines.reduce((sum, row) => sum + heightOf(row, widths, size), 0);
    if (TABLE_TOP + height <= PRINT.top - GAP)
      return { columns: lines[0]!, rows: texts, widths, size, y: TABLE_TOP };
  }
  return undefined;
}

function heightOf(row: readonly string[], widths: readonly number[], size: number): number {
  const most = row.map(
    (text, i) => wrapped(text, widths[i]! - PAD.across + 1, { size, bold: true }).length,
  );
  return Math.max(...most) * size * LEADING + PAD.down;
}
