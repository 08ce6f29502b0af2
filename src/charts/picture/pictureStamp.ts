import { type Block, textBlock } from "./pictureBlock";
import { COLOURS } from "./pictureColours";
import { element, escaped } from "./pictureMarkup";
import { textWidth } from "./pictureText";

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ANGLE = (20 * Math.PI) / 180;

/** How far stamps are from one another, downwards and by their size. */
const PITCH = 3.6;

/**
 * What must not be taken for something else, faint and aslant all over an area, often enough that whatever is cut out
 * of it still says so.
 */
export function stampOver(text: string, { x, y, width, height }: Area, size: number): string {
  const length = textWidth(text, { size, bold: true });
  const across = placesIn(
    width,
    length * Math.cos(ANGLE) + size,
    length * Math.cos(ANGLE) + size * 2,
  );
  const down = placesIn(height, length * Math.sin(ANGLE) + size, size * PITCH);
  const places = down.flatMap((top) => across.map((left) => [x + left, y + top] as const));
  const stamps = places.map(([left, top]) => {
    const turn = `translate(${left.toFixed(1)} ${top.toFixed(1)}) rotate(-20)`;
    return element("text", { transform: turn, y: size * 0.36 }, escaped(text));
  });
  const look = {
    class: "stamp",
    "font-size": size,
    "font-weight": 600,
    "text-anchor": "middle",
    fill: COLOURS.ink,
    "fill-opacity": 0.18,
    stroke: "#fff",
    "stroke-opacity": 0.4,
    "stroke-width": 0.8,
    "aria-hidden": "true",
  };
  return element("g", look, stamps.join(""));
}

/** The middles of as many things of a length as a stretch has room for, evenly, a pitch apart at least. */
function placesIn(stretch: number, length: number, pitch: number): number[] {
  const count = 1 + Math.max(0, Math.floor((stretch - length) / pitch));
  const step = count > 1 ? (stretch - length) / (count - 1) : 0;
  const first = count > 1 ? length / 2 : stretch / 2;
  return Array.from({ length: count }, (_, i) => first + i * step);
}

/** The same in words, in a band as wide as there is room. */
export function bandBlock(text: string, width: number, size: number): Block {
  const pad = size * 0.7;
  const words = textBlock(text, width - 2 * pad, { size, bold: true });
  const height = words.height + pad;
  return {
    width,
    height,
    drawn: (x, y) =>
      element("rect", {
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
        fill: COLOURS.warnGround,
        stroke: COLOURS.warnLine,
        "stroke-width": 2,
      }) + words.drawn(x + pad, y + pad / 2),
  };
}
