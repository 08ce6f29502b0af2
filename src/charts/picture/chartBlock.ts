import { type ChartName, type ChartRows, drawn } from "../draw";
import type { BodyOf } from "./figurePicture";
import { COLOURS } from "./pictureColours";
import { element } from "./pictureMarkup";

/** The size that a chart sets its words in, in its own units. */
const TYPE = 13;

/** How a chart is drawn for a picture: in whose document, and how wide at most, in sizes of type. */
export interface ChartDrawing {
  readonly document: Document;
  readonly widest: number;
}

/** Draws a chart for a picture that stands alone: in the light colours, without links and without anything of the page. */
export function chartBlock<Name extends ChartName>(
  name: Name,
  rows: ChartRows<Name>,
  { document, widest }: ChartDrawing,
): BodyOf {
  return (width, type) => {
    const scale = type / TYPE;
    const svg = drawn(name, rows, Math.floor(Math.min(width, widest * type) / scale), document);
    const [own, high] = ["width", "height"].map((side) => Number(svg.getAttribute(side)));
    const size = { width: own! * scale, height: high! * scale };
    const marks = standalone(svg);
    return {
      ...size,
      drawn: (x, y) =>
        element("svg", { ...size, x, y, viewBox: `0 0 ${own} ${high}`, ...fontOf(svg) }, marks),
    };
  };
}

function fontOf(svg: Element) {
  return {
    "font-size": svg.getAttribute("font-size")!,
    "text-anchor": svg.getAttribute("text-anchor")!,
    fill: COLOURS.ink,
  };
}

/** What is drawn in it as XML, its colours written out. */
function standalone(svg: Element): string {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const link of svg.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const mark of svg.querySelectorAll("*")) {
    for (const { name, value } of mark.attributes) {
      mark.setAttribute(
        name,
        value.replaceAll(/var\(--([a-z-]+)\)/g, (_, named) => lightOf(named)),
      );
    }
  }
  const { XMLSerializer } = svg.ownerDocument.defaultView!;
  return [...svg.children].map((child) => new XMLSerializer().serializeToString(child)).join("");
}

function lightOf(named: string): string {
  const colours: Readonly<Record<string, unknown>> = { ...COLOURS, "cell-line": COLOURS.cellLine };
  const colour = colours[named];
  if (typeof colour !== "string") throw new RangeError(`chartBlock: no such colour: ${named}`);
  return colour;
}
