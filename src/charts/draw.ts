import * as Plot from "@observablehq/plot";
import type { ReviewsByYear } from "../queries/reviewsByYear";
import { reviewsByYearBars } from "./reviewsByYearBars";

/** The charts by name, each from its rows and a width in pixels. */
const CHARTS = { reviewsByYear: reviewsByYearBars } as const satisfies Record<
  string,
  (rows: readonly ReviewsByYear[], width: number) => Plot.PlotOptions
>;

export type ChartName = keyof typeof CHARTS;
export type ChartRows<Name extends ChartName> = Parameters<(typeof CHARTS)[Name]>[0];

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
