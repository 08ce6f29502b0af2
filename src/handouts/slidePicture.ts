import { SLIDE } from "../charts/picture/figurePicture";
import { COLOURS } from "../charts/picture/pictureColours";
import { element, line } from "../charts/picture/pictureMarkup";
import { standingAlone } from "./figureAlone";
import { LEADING } from "./fittedText";
import type { Handout } from "./handout";
import { BAND, type SlideText, slideLayout } from "./slideLayout";

/** A slide as one self-contained SVG text of 1600 × 900, to be painted as a PNG. */
export function slidePicture(handout: Handout): string {
  const { texts, figure } = slideLayout(handout);
  const drawn = () => texts.map(textDrawn).join("\n") + figure.block.drawn(figure.x, figure.y);
  return standingAlone({ ...SLIDE, drawn }, handout, SLIDE);
}

function textDrawn(text: SlideText): string {
  const { lines, x, y, size, bold, serif, fill } = text;
  const style = { size, fill, ...(bold && { bold }), ...(serif && { serif }) };
  const said = lines.map((words, i) => line(words, { x, y: y + size + i * size * LEADING }, style));
  return (text.role === "mark" ? band(text) : "") + said.join("");
}

function band({ x, y, width, height }: SlideText): string {
  return element("rect", {
    x: x - BAND.x,
    y: y - BAND.y,
    width: width + 2 * BAND.x,
    height: height + 2 * BAND.y,
    fill: COLOURS.warnGround,
    stroke: COLOURS.warnLine,
    "stroke-width": 2,
  });
}
