import { xmlSafe } from "../../formats/xmlText";
import { FONTS } from "./pictureColours";
import type { TextStyle } from "./pictureText";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it may stand in XML, in an element and in an attribute; what XML cannot hold is replaced. */
export function escaped(text: string): string {
  return xmlSafe(text.replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter]!));
}

/** An element of a picture; its content is markup already, and numbers are rounded to hundredths. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value!)}"`,
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A line of text whose baseline begins, or has its middle or end, at a point. */
export function line(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: TextStyle & {
    readonly fill: string;
    readonly anchor?: "middle" | "end";
    /** Turned a quarter to the left round the point: read upwards. */
    readonly turned?: boolean;
  },
): string {
  const attributes = {
    x,
    y,
    "font-size": style.size,
    "font-weight": style.bold ? 600 : undefined,
    fill: style.fill,
    "text-anchor": style.anchor,
    "font-family": style.serif ? FONTS.serif : undefined,
    transform: style.turned ? `rotate(-90 ${rounded(x)} ${rounded(y)})` : undefined,
  };
  return element("text", attributes, escaped(text));
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
