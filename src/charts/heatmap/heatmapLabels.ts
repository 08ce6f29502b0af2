import { isFiltered } from "../../analyses/filtersLeft";
import type { HeatmapFigure, HeatmapRow, Section } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";
import { COLOURS } from "../picture/pictureColours";
import { line } from "../picture/pictureMarkup";
import { textWidth, wrapped } from "../picture/pictureText";

const LEADING = 1.18;

/** What rows and their headings are called. */
export interface HeatmapNames {
  readonly row: (row: HeatmapRow) => string;
  readonly section: (section: Section) => string;
}

/** The names of rows with what they rest on: how wide all are, how high each is, and each drawn in its row. */
export interface Labels {
  readonly width: number;
  readonly heights: readonly number[];
  readonly drawn: (row: number, x: number, y: number, height: number) => string;
}

/** How wide names may become, by type size, before they are wrapped. */
const WIDEST = { groups: 17, countries: 22 } as const;

/** Names the rows; of a country the review stands beside its name, of a group its coverage below. */
export function labelsOf(
  { choice }: HeatmapFigure,
  rows: readonly HeatmapRow[],
  nameOf: (row: HeatmapRow) => string,
  type: number,
): Labels {
  const aside = { size: type * 0.9 };
  const asides = rows.map(({ published, unpublished, countries, review }) => {
    if (choice.rows === "groups")
      return words.heatmap.coverage(published, unpublished, countries, isFiltered(choice));
    return review === null ? "" : words.heatmap.reviewOf(review.year, review.edition);
  });
  const styleOf = (row: HeatmapRow) => ({
    size: type,
    bold: row.key === "all" && row.section === null,
  });
  const widest = (widths: readonly number[]) =>
    Math.min(WIDEST[choice.rows] * type, Math.max(...widths));
  const namesWidth = widest(rows.map((row) => textWidth(nameOf(row), styleOf(row))));
  const asidesWidth = widest(asides.map((text) => textWidth(text, aside)));
  const isBelow = choice.rows === "groups";
  const gap = type * 0.8;
  const width = isBelow ? Math.max(namesWidth, asidesWidth) : namesWidth + gap + asidesWidth;
  const lines = rows.map((row, i) => ({
    names: wrapped(nameOf(row), isBelow ? width : namesWidth, styleOf(row)),
    asides: asides[i] === "" ? [] : wrapped(asides[i]!, isBelow ? width : asidesWidth, aside),
  }));
  const heightOf = ({ names, asides }: (typeof lines)[number]) => {
    const [first, second] = [names.length * type, asides.length * aside.size];
    return LEADING * (isBelow ? first + second : Math.max(first, second));
  };
  return {
    width: width + gap,
    heights: lines.map(heightOf),
    drawn: (row, x, y, height) => {
      const { names, asides } = lines[row]!;
      const style = styleOf(rows[row]!);
      const top = y + (height - heightOf(lines[row]!)) / 2;
      const below = isBelow ? top + names.length * type * LEADING : top + (type - aside.size) * 0.6;
      return [
        ...names.map((text, i) =>
          line(text, { x, y: top + type * (0.95 + i * LEADING) }, { ...style, fill: COLOURS.ink }),
        ),
        ...asides.map((text, i) => {
          const at = { x: isBelow ? x : x + width, y: below + aside.size * (0.95 + i * LEADING) };
          const anchor = isBelow ? {} : ({ anchor: "end" } as const);
          return line(text, at, { ...aside, ...anchor, fill: COLOURS.quiet });
        }),
      ].join("");
    },
  };
}
