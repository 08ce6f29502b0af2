import { longestWord, textWidth } from "../charts/picture/pictureText";

/** How wide columns may be together, and what each cell has around its words and their type; all in one unit. */
interface TableRoom {
  readonly whole: number;
  readonly pad: number;
  readonly size: number;
}

/**
 * The widths of columns: of the longest cell, where that is not too much together, or less but of the longest word;
 * undefined where even words would be broken. The first line holds the columns' names.
 */
export function widthsOf(
  lines: readonly (readonly string[])[],
  { whole, pad, size }: TableRoom,
): number[] | undefined {
  const style = { size, bold: true };
  const wide = (measured: (text: string) => number) =>
    lines[0]!.map((_, i) => Math.max(...lines.map((row) => measured(row[i]!))) + pad);
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const full = wide((text) => textWidth(text, style));
  if (sum(full) <= whole) return full;
  const least = wide((text) => longestWord(text, style));
  const [spare, wanted] = [whole - sum(least), sum(full) - sum(least)];
  if (spare < 0) return undefined;
  return full.map((width, i) => least[i]! + ((width - least[i]!) * spare) / wanted);
}
