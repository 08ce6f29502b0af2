import type PptxGenJS from "pptxgenjs";
import type { Block } from "../charts/picture/pictureBlock";
import { oneLine } from "../formats/xmlText";
import { standingAlone } from "./figureAlone";
import type { Handout, Paint } from "./handout";
import { inches } from "./slideMeasures";

/** So many pixels of a painted figure for each of the slide's. */
const CRISP = 3;

/** Puts the figure of a handout on a slide, with words for who cannot see it. */
export async function addFigure(
  slide: ReturnType<PptxGenJS["addSlide"]>,
  placed: {
    readonly handout: Handout;
    readonly paint: Paint;
    readonly x: number;
    readonly y: number;
    readonly block: Block;
  },
): Promise<void> {
  const { handout, paint, x, y, block } = placed;
  const data = base64(await paint(standingAlone(block, handout), CRISP));
  slide.addImage({
    data: `image/png;base64,${data}`,
    ...{ x: inches(x), y: inches(y), w: inches(block.width), h: inches(block.height) },
    altText: oneLine(handout.figure.alt),
    objectName: "figure",
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
