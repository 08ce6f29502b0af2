import { COLOURS } from "./pictureColours";
import { line } from "./pictureMarkup";
import { type TextStyle, textWidth, wrapped } from "./pictureText";

/** A part of a picture: how much room it takes, and its markup once its upper left corner is known. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly drawn: (x: number, y: number) => string;
}

const LEADING = 1.3;

/** By so little, widths that are summed up in another order can differ. */
const HAIR = 1e-6;

/** A text in lines of a width. */
export function textBlock(
  text: string,
  width: number,
  style: TextStyle & { readonly fill?: string },
): Block {
  const lines = wrapped(text, width, style);
  const leading = style.size * LEADING;
  return {
    width: Math.max(...lines.map((words) => textWidth(words, style))),
    height: lines.length * leading,
    drawn: (x, y) =>
      lines
        .map((words, i) =>
          line(words, { x, y: y + i * leading + style.size }, { fill: COLOURS.ink, ...style }),
        )
        .join(""),
  };
}

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const tops = startsOf(
    blocks.map(({ height }) => height),
    gap,
  );
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: tops.at(-1)! - gap,
    drawn: (x, y) => blocks.map((block, i) => block.drawn(x, y + tops[i]!)).join(""),
  };
}

/** Blocks side by side, each from a place of its own. */
export function beside(placed: readonly (readonly [from: number, block: Block])[]): Block {
  return {
    width: Math.max(...placed.map(([from, { width }]) => from + width)),
    height: Math.max(...placed.map(([, { height }]) => height)),
    drawn: (x, y) => placed.map(([from, block]) => block.drawn(x + from, y)).join(""),
  };
}

/** Blocks in rows, as many side by side as a width has room for. */
export function flowed(
  blocks: readonly Block[],
  width: number,
  gap: { readonly across: number; readonly down: number },
): Block {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && rowWidth([...row, block], gap.across) <= width + HAIR) row.push(block);
    else rows.push([block]);
  }
  return stacked(
    rows.map((row) => {
      const starts = startsOf(
        row.map(({ width }) => width),
        gap.across,
      );
      return beside(row.map((block, i) => [starts[i]!, block]));
    }),
    gap.down,
  );
}

function rowWidth(blocks: readonly Block[], gap: number): number {
  return blocks.reduce((sum, { width }) => sum + width + gap, -gap);
}

/** Where parts begin that follow one another, and last where one more would. */
function startsOf(lengths: readonly number[], gap: number): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length + gap);
  return starts;
}
