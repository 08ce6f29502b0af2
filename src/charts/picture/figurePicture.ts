import { type Block, beside, stacked } from "./pictureBlock";
import { COLOURS, FONTS } from "./pictureColours";
import { element, escaped } from "./pictureMarkup";
import { stampOver } from "./pictureStamp";
import { headBlock, notesBlock, originBlock, type PictureTexts } from "./pictureTexts";

/** The size of a slide: what a picture is at least. */
export const SLIDE = { width: 1600, height: 900 } as const;
export const MARGIN = 26;

const GAP = 28;

/** Sizes of type, and of the small print below: the largest with which a figure keeps to a slide. */
const TYPES = [20, 18, 16, 14, 12, 11];
const PRINTS = [15, 14, 13, 12, 12, 12];

/** Makes the body of a figure for a width and a size of type. */
export type BodyOf = (width: number, type: number) => Block;

/**
 * A figure with all that must be known of it, as one self-contained SVG text in the light palette: at the size of a
 * slide with the largest type that fits, or higher or wider where even the smallest does not.
 */
export function figurePicture(bodyOf: BodyOf, texts: PictureTexts): string {
  const room = { width: SLIDE.width - 2 * MARGIN, height: SLIDE.height - 2 * MARGIN };
  const blocks = TYPES.map((type, i) =>
    laidOut(bodyOf, texts, { ...room, type, print: PRINTS[i]! }),
  );
  const fits = ({ width, height }: Block) => width <= room.width && height <= room.height;
  return svgOf(blocks.find(fits) ?? blocks.at(-1)!, texts);
}

function laidOut(
  bodyOf: BodyOf,
  texts: PictureTexts,
  { width, type, print }: { readonly width: number; readonly type: number; readonly print: number },
): Block {
  const body = bodyOf(width, type);
  const whole = Math.max(width, body.width);
  const half = (whole - GAP) / 2;
  const below = beside([
    [0, notesBlock(texts, half, print)],
    [half + GAP, originBlock(texts, half, print)],
  ]);
  return stacked([headBlock(texts, whole, print), stamped(body, texts.stamp), below], 18);
}

/** What must not be taken for something else says so all over. */
function stamped(block: Block, stamp: string): Block {
  if (stamp === "") return block;
  const { width, height } = block;
  return {
    ...block,
    drawn: (x, y) => block.drawn(x, y) + stampOver(stamp, { x, y, width, height }, 22),
  };
}

/** A block as a picture of its own, on the light ground, with its texts for who cannot see it. */
export function svgOf(
  block: Block,
  { title, subtitle, marks, release, link }: PictureTexts,
): string {
  const width = Math.ceil(Math.max(SLIDE.width, block.width + 2 * MARGIN));
  const height = Math.ceil(Math.max(SLIDE.height, block.height + 2 * MARGIN));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": FONTS.sans,
    },
    [
      element("title", {}, escaped(title)),
      element("desc", {}, escaped([subtitle, ...marks, release, link].join(" "))),
      element("rect", { width, height, fill: COLOURS.ground }),
      block.drawn(MARGIN, MARGIN),
    ].join("\n"),
  );
}
