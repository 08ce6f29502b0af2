import * as Plot from "@observablehq/plot";
import type { ReviewsByYear } from "../queries/reviewsByYear";
import { type ContextDots, contextDots } from "./regions/contextDots";
import { resultMarks, type StampedChart } from "./resultMarks";
import { reviewsByYearBars } from "./reviewsByYearBars";

/** What each chart is drawn from, by name. */
interface Rows {
  readonly reviewsByYear: readonly ReviewsByYear[];
  readonly result: StampedChart;
  readonly context: ContextDots;
}

export type ChartName = keyof Rows;
export type ChartRows<Name extends ChartName> = Rows[Name];

/** The charts by name, each from its rows and a width in pixels. */
const CHARTS: {
  readonly [Name in ChartName]: (rows: Rows[Name], width: number) => Plot.PlotOptions;
} = { reviewsByYear: reviewsByYearBars, result: resultMarks, context: contextDots };

/** Draws a chart as SVG text with the page's document, or one lent by the prerender. */
export function draw<Name extends ChartName>(
  name: Name,
  rows: ChartRows<Name>,
  width: number,
  document: Document,
): string {
  const svg = Plot.plot({ ...CHARTS[name](rows, width), document });
  svg.setAttribute("aria-hidden", "true");
  return svg.outerHTML;
}
