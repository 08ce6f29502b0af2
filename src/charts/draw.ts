import * as Plot from "@observablehq/plot";
import type { ReviewsByYear } from "../queries/reviewsByYear";
import { countryMapMarks, type MapChart } from "./countryMapMarks";
import { type ContextDots, contextDots } from "./regions/contextDots";
import { resultMarks, type StampedChart } from "./resultMarks";
import { reviewsByYearBars } from "./reviewsByYearBars";

/** What each chart is drawn from, by name. */
interface Rows {
  readonly reviewsByYear: readonly ReviewsByYear[];
  readonly result: StampedChart;
  readonly countryMap: MapChart;
  readonly context: ContextDots;
}

export type ChartName = keyof Rows;
export type ChartRows<Name extends ChartName> = Rows[Name];

/** The charts by name, each from its rows and a width in pixels. */
const CHARTS: {
  readonly [Name in ChartName]: (rows: Rows[Name], width: number) => Plot.PlotOptions;
} = {
  reviewsByYear: reviewsByYearBars,
  result: resultMarks,
  countryMap: countryMapMarks,
  context: contextDots,
};

/**
 * Draws a chart as SVG text with the page's document, or one lent by the prerender; hidden from those who hear the page,
 * who get its label and its table, unless it holds links.
 */
export function draw<Name extends ChartName>(
  name: Name,
  rows: ChartRows<Name>,
  width: number,
  document: Document,
): string {
  const svg = drawn(name, rows, width, document);
  const links = svg.querySelectorAll("a");
  if (links.length === 0) svg.setAttribute("aria-hidden", "true");
  else readable(svg, links);
  return svg.outerHTML;
}

const XLINK = "http://www.w3.org/1999/xlink";

/**
 * Gives links the address that pages know, leaves the first alone to be reached by the tab key, as the others are by arrow
 * keys, and takes the names of groups away, which have no role that could have one. */
function readable(svg: Element, links: Iterable<Element>): void {
  for (const [place, link] of [...links].entries()) {
    const to = link.getAttributeNS(XLINK, "href")!;
    link.removeAttributeNS(XLINK, "href");
    link.setAttribute("href", to);
    link.setAttribute("tabindex", place === 0 ? "0" : "-1");
  }
  for (const group of svg.querySelectorAll("g")) group.removeAttribute("aria-label");
}

/** Draws a chart as an element of a document. */
export function drawn<Name extends ChartName>(
  name: Name,
  rows: ChartRows<Name>,
  width: number,
  document: Document,
): Element {
  return Plot.plot({ ...CHARTS[name](rows, width), document });
}
