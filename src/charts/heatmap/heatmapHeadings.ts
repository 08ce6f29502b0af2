import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { COLOURS } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import { longestWord, type TextStyle, textWidth, wrapped } from "../picture/pictureText";

const LEADING = 1.15;

/** Headings over columns, or over several of them each; how high they are, and drawn where they begin. */
export interface Headings {
  readonly height: number;
  readonly drawn: (x: number, y: number) => string;
}

/** What stands over a stretch of columns. */
interface Heading {
  readonly text: string;
  readonly from: number;
  readonly width: number;
}

/** The names of the columns, all upright if every one has room to be, else all read upwards. */
export function columnHeadings(figure: HeatmapFigure, column: number, type: number): Headings {
  const style = { size: type * 0.95 };
  const headings = figure.columns.map(({ code, name }, i) => ({
    text: figure.choice.level === "theme" ? name : `${code} ${name}`,
    from: i * column,
    width: column,
  }));
  const inset = headings.map((heading) => ({
    ...heading,
    from: heading.from + type * 0.3,
    width: column - type * 0.6,
  }));
  const isUpright = inset.every((heading) => hasRoom(heading, style));
  return laid(isUpright ? inset : headings, style, () => isUpright);
}

/** The names of what columns stand under, over the columns. */
export function parentHeadings(figure: HeatmapFigure, column: number, type: number): Headings {
  const style = { size: type * 0.95, bold: true };
  const headings = figure.parents.map(({ code, name }) => ({
    text: `${code} ${name}`,
    from: figure.columns.findIndex(({ parent }) => parent === code) * column + type * 0.3,
    width: figure.columns.filter(({ parent }) => parent === code).length * column - type * 0.6,
  }));
  return laid(headings, style, (heading) => hasRoom(heading, style));
}

/** Lines where what columns stand under begins, over the height of the grid. */
export function parentRules(figure: HeatmapFigure, column: number, height: number) {
  const starts = figure.parents.map(
    ({ code }) => figure.columns.findIndex(({ parent }) => parent === code) * column,
  );
  return (x: number, y: number) =>
    starts
      .map((from) =>
        element("rect", { x: x + from - 1.5, y, width: 1.5, height, fill: COLOURS.cellLine }),
      )
      .join("");
}

function laid(
  headings: readonly Heading[],
  style: TextStyle,
  isUpright: (heading: Heading) => boolean,
): Headings {
  const leading = style.size * LEADING;
  const upright = headings.filter(isUpright);
  const turned = headings.filter((heading) => !isUpright(heading));
  const long = Math.max(0, ...turned.map((heading) => turnedHeight(heading, style)));
  const lines = upright.map(({ text, width }) => wrapped(text, width, style).length);
  const height = Math.max(long, ...lines.map((count) => count * leading)) + leading * 0.4;
  return {
    height,
    drawn: (x, y) => {
      const foot = y + height - leading * 0.35;
      return [
        ...upright.map((heading) => uprightLines(heading, style, { x, y: foot })),
        ...turned.map((heading) => turnedLines(heading, style, { x, y: foot, long })),
      ].join("");
    },
  };
}

function hasRoom({ text, width }: Heading, style: TextStyle): boolean {
  return longestWord(text, style) <= width && wrapped(text, width, style).length <= 4;
}

function room({ width }: Heading, { size }: TextStyle): number {
  return Math.max(1, Math.floor(width / (size * LEADING)));
}

/** The least length in which a heading that is read upwards keeps to the lines that it has room for. */
function turnedHeight(heading: Heading, style: TextStyle): number {
  const whole = textWidth(heading.text, style);
  const lines = room(heading, style);
  let long = Math.max(longestWord(heading.text, style), whole / lines);
  while (wrapped(heading.text, long, style).length > lines) long += style.size / 2;
  return long;
}

type Foot = { readonly x: number; readonly y: number };

function uprightLines({ text, from, width }: Heading, style: TextStyle, { x, y }: Foot): string {
  const lines = wrapped(text, width, style);
  const leading = style.size * LEADING;
  return lines
    .map((words, i) => {
      const at = { x: x + from, y: y - (lines.length - 1 - i) * leading - style.size * 0.2 };
      return line(words, at, { ...style, fill: COLOURS.ink });
    })
    .join("");
}

function turnedLines(
  { text, from, width }: Heading,
  style: TextStyle,
  { x, y, long }: Foot & { readonly long: number },
): string {
  const lines = wrapped(text, long, style);
  const leading = style.size * LEADING;
  const first = from + (width - lines.length * leading) / 2 + style.size * 0.92;
  return lines
    .map((words, i) =>
      line(words, { x: x + first + i * leading, y }, { ...style, fill: COLOURS.ink, turned: true }),
    )
    .join("");
}
