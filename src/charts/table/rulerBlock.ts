import type { Block } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { line } from "../picture/pictureMarkup";
import { textWidth } from "../picture/pictureText";
import type { RulerMark } from "./chartTable";

const SIZE = 0.8;

/** What stands over a column's drawings in a picture: the names where all have room, else their abbreviations. */
export function rulerBlock(
  ruler: readonly RulerMark[],
  { from, width }: { readonly from: number; readonly width: number },
  type: number,
): Block {
  const size = type * SIZE;
  const texts = haveRoom(ruler, width, type)
    ? ruler.map(({ name }) => name)
    : ruler.map(({ short }) => short);
  return {
    width: from + width,
    height: size * 1.3,
    drawn: (x, y) =>
      ruler
        .map(({ at, anchor }, i) =>
          line(
            texts[i]!,
            { x: x + from + at * width + shiftOf(anchor, type), y: y + size },
            { size, fill: COLOURS.quiet, ...(anchor !== "start" && { anchor }) },
          ),
        )
        .join(""),
  };
}

function shiftOf(anchor: RulerMark["anchor"], type: number): number {
  return anchor === "middle" ? 0 : anchor === "end" ? -type * 0.25 : type * 0.25;
}

/** Whether no name reaches the next. */
function haveRoom(ruler: readonly RulerMark[], width: number, type: number): boolean {
  const ends = ruler.map(({ at, anchor, name }) => {
    const long = textWidth(name, { size: type * SIZE });
    const before = anchor === "middle" ? long / 2 : anchor === "end" ? long : 0;
    const from = at * width + shiftOf(anchor, type) - before;
    return { from, to: from + long };
  });
  return ends.every(
    ({ to }, i) => to + type * 0.4 <= (ends[i + 1]?.from ?? Number.POSITIVE_INFINITY),
  );
}
