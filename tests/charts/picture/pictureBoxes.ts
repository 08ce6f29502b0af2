import { JSDOM } from "jsdom";
import { textWidth } from "../../../src/charts/picture/pictureText";

/** A text of a picture and the room that it takes. */
export interface TextBox {
  readonly said: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads a picture as XML; one that is not well-formed is refused. */
export function parsed(svg: string): Document {
  const { DOMParser } = new JSDOM().window;
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent);
  return document;
}

/** The texts of a picture where they stand, the stamp over it left out. */
export function textBoxes(picture: Document): TextBox[] {
  return [...picture.querySelectorAll("text")].filter((text) => !text.closest(".stamp")).map(boxOf);
}

/** The texts that stand over one another. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < sorted.length && sorted[j]!.top < a.bottom - 0.01; j += 1) {
      const b = sorted[j]!;
      if (a.left < b.right - 0.01 && b.left < a.right - 0.01) found.push(`${a.said} | ${b.said}`);
    }
    return found;
  });
}

/** The room that a mark of a picture takes, with its colours. */
export interface MarkBox {
  readonly name: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** All that a picture draws beside its texts and the stamp over it. */
export function markBoxes(picture: Document): MarkBox[] {
  const marks = [...picture.querySelectorAll("rect, line, path")];
  return marks
    .filter((mark) => mark.closest(".stamp") === null)
    .map((mark) => {
      const points = pointsOf(mark);
      const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return {
        name: mark.tagName,
        fill: mark.getAttribute("fill"),
        stroke: mark.getAttribute("stroke"),
        left: Math.min(...across),
        right: Math.max(...across),
        top: Math.min(...down),
        bottom: Math.max(...down),
      };
    });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export function meet(a: Box, b: Box): boolean {
  const slack = 0.05;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** What of a picture does not lie within its edges. */
export function outside<T extends Box>(
  boxes: readonly T[],
  [width, height]: readonly number[],
): T[] {
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= width! && bottom <= height!;
  return boxes.filter((box) => !isInside(box));
}

function pointsOf(mark: Element): [number, number][] {
  const number = (name: string) => Number(mark.getAttribute(name));
  if (mark.tagName === "path") return pathPoints(mark.getAttribute("d")!);
  if (mark.tagName === "line") {
    return [
      [number("x1"), number("y1")],
      [number("x2"), number("y2")],
    ];
  }
  const [x, y] = [number("x"), number("y")];
  return [
    [x, y],
    [x + number("width"), y + number("height")],
  ];
}

/** The points of a path of the commands that our pictures use. */
function pathPoints(d: string): [number, number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  for (const [, command, written] of d.matchAll(/([MLHVhz])([^MLHVhz]*)/g)) {
    const [first = 0, second = 0] = written!.trim().split(/[ ,]+/).map(Number);
    if (command === "M" || command === "L") at = [first, second];
    if (command === "H") at = [first, at[1]];
    if (command === "V") at = [at[0], first];
    if (command === "h") at = [at[0] + first, at[1]];
    points.push(at);
  }
  return points;
}

function boxOf(text: Element): TextBox {
  const number = (name: string) => Number(text.getAttribute(name));
  const [x, y, size] = [number("x"), number("y"), number("font-size")];
  const said = text.textContent;
  const bold = text.getAttribute("font-weight") === "600";
  const length = textWidth(said, { size, bold, serif: text.hasAttribute("font-family") });
  const anchor = text.getAttribute("text-anchor");
  const before = anchor === "middle" ? length / 2 : anchor === "end" ? length : 0;
  const [above, below] = [size * 0.75, size * 0.2];
  return text.getAttribute("transform")?.startsWith("rotate(-90")
    ? { said, size, left: x - above, right: x + below, top: y - length, bottom: y }
    : {
        said,
        size,
        left: x - before,
        right: x - before + length,
        top: y - above,
        bottom: y + below,
      };
}
