import { JSDOM } from "jsdom";
import { textWidth } from "../../src/charts/pictureText";

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
