import { longestWord, textWidth } from "../picture/pictureText";
import type { ChartTable, Drawing } from "./chartTable";

/** What is free beside the words of a column on either side, by type size. */
export const PAD = 0.5;

/** How wide a column of drawings is at least, how much of it the drawing itself, by type size; and beside shades at most, by the whole. */
const DRAWING = { least: 9, own: 5, most: 0.4 } as const;

/** How much the drawing itself takes where that is more, by type size. */
const OWN: Partial<Record<Drawing["kind"], number>> = { moved: 17, dumbbell: 8 };

/** What is free on either side of a drawing for its numbers, by type size. */
const NUMBERS: Partial<Record<Drawing["kind"], number>> = { moved: 2.5 };

/** So wide notes below names may become, by type size, before they take another line. */
const NOTE = 11;

/** How wide names and columns are: the names and what is said take the room that they need, drawings share the rest. */
export function columnWidths(table: ChartTable, width: number, type: number): number[] {
  const { corner, columns, rows } = table;
  const widest = (texts: readonly string[], most: number) =>
    Math.min(most, Math.max(...texts.map((text) => textWidth(text, { size: type })))) +
    type * 2 * PAD;
  const small = { size: type * 0.8 };
  const notes = rows.map(({ note = "" }) =>
    Math.max(longestWord(note, small), Math.min(type * NOTE, textWidth(note, small))),
  );
  const names = Math.max(
    widest([corner, ...rows.map(({ name }) => name)], type * 18),
    Math.max(...notes) + type * PAD,
  );
  const own = columns.map(({ name, of }, i) => {
    const texts = rows.map(({ cells }) => (cells[i]?.over === undefined ? cells[i]!.text : ""));
    if (of === "drawing") return null;
    const heading = Math.max(
      textWidth(name, { size: type }) / 2,
      longestWord(name, { size: type }),
    );
    return Math.max(heading + type * PAD, widest(texts, type * (of === "text" ? 26 : 16)));
  });
  const taken = own.reduce<number>((sum, each) => sum + (each ?? 0), names);
  const drawings = own.filter((each) => each === null).length;
  const room = drawings === 0 ? 0 : (width - taken) / drawings;
  const itself = Math.max(
    DRAWING.own,
    ...rows.flatMap(({ cells }) => cells.map(({ drawing }) => (drawing && OWN[drawing.kind]) ?? 0)),
  );
  const beside = Math.max(...wordsWidths(table, type)) + itself * type;
  const shades = columns.filter(({ of }) => of === "shade").length;
  const most = shades === 0 ? room : Math.min(room, width * DRAWING.most);
  const drawing = Math.max(DRAWING.least * type, beside, most);
  const left = shades === 0 ? 0 : Math.max(0, width - taken - drawings * drawing);
  return [
    names,
    ...own.map((each, i) =>
      each === null ? drawing : columns[i]!.of === "shade" ? each + left / shades : each,
    ),
  ];
}

/** How wide the widest words beside a drawing are, column by column: all drawings of one share a scale. */
export function wordsWidths({ columns, rows }: ChartTable, type: number): number[] {
  return columns.map((_, i) =>
    Math.max(
      0,
      ...rows.map(({ cells }) => {
        const { text, drawing } = cells[i]!;
        return drawing === undefined ? 0 : textWidth(text, { size: type * 0.85 });
      }),
    ),
  );
}

/** The kind of a column's drawings; undefined where it has none. */
export function kindOf({ rows }: ChartTable, column: number): Drawing["kind"] | undefined {
  return rows.find(({ cells }) => cells[column]?.drawing)?.cells[column]?.drawing?.kind;
}

/** Whether words stand beside a column's drawings. */
export function isWorded({ rows }: ChartTable, column: number): boolean {
  return rows.some(({ cells }) => {
    const { text, drawing } = cells[column]!;
    return drawing !== undefined && text !== "";
  });
}

/** From where in a cell and how wide a drawing of a kind is: what the words beside it and its numbers leave. */
export function drawingPlace(
  kind: Drawing["kind"] | undefined,
  { width, words, type }: { readonly width: number; readonly words: number; readonly type: number },
): { readonly from: number; readonly width: number } {
  const free = ((kind && NUMBERS[kind]) ?? 0) * type;
  return { from: free, width: width - (words === 0 ? 0 : words + type * 0.5) - 2 * free };
}

/** Where columns begin, and last where they end. */
export function startsOf(widths: readonly number[]): number[] {
  const starts = [0];
  for (const width of widths) starts.push(starts.at(-1)! + width);
  return starts;
}
