import type { KeyboardEvent } from "react";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** The rows of a grid's headings are numbered upwards from −1, and so is the column of its rows' names. */
const HEADINGS = { rows: -2, columns: -1 } as const;

/**
 * Where a key leads from a place in a grid; undefined for keys that are not the grid's. Arrows lead into the headings
 * too, all other keys from cell to cell.
 */
export function placeAfter(
  { key, ctrlKey, metaKey, altKey }: Press,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): readonly [number, number] | undefined {
  const whole = ctrlKey || metaKey;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [whole ? 0 : row, 0],
    End: [whole ? rows - 1 : row, columns - 1],
    PageUp: [row - 10, column],
    PageDown: [row + 10, column],
  };
  const browsers = altKey || (metaKey && key.startsWith("Arrow"));
  if (browsers || !Object.hasOwn(moves, key)) return undefined;
  const [toRow, toColumn] = moves[key]!;
  const isArrow = key.startsWith("Arrow");
  const within = (place: number, size: number, heading: number) =>
    Math.min(Math.max(place, isArrow ? heading : 0), size - 1);
  return [within(toRow, rows, HEADINGS.rows), within(toColumn, columns, HEADINGS.columns)];
}
