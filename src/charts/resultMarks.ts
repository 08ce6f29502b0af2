import * as Plot from "@observablehq/plot";
import type { ResultChart } from "../analyses/resultChart";
import { words } from "../words/words";

/** A quick chart of a result, and what it is stamped with so that it cannot be taken for something else. */
export interface StampedChart {
  readonly chart: ResultChart;
  readonly stamp: string;
}

/** A result’s numbers as bars, line or dots, its stamp below them. */
export function resultMarks({ chart, stamp }: StampedChart, width: number): Plot.PlotOptions {
  const isNarrow = width < 480;
  const { marks, ...options } = chart.form === "bars" ? bars(chart, isNarrow) : places(chart);
  return {
    width,
    marginTop: 28,
    marginBottom: 74,
    marginRight: 28,
    ariaLabel: words.sql.chart.says(chart.y, chart.x),
    ...options,
    marks: [...marks!, footOf(stamp, options.marginLeft!)],
  };
}

function bars({ y, points }: ResultChart, isNarrow: boolean): Plot.PlotOptions {
  return {
    height: 24 * points.length + 102,
    marginLeft: isNarrow ? 130 : 230,
    x: { label: y, grid: true, ticks: isNarrow ? 3 : 6 },
    y: {
      type: "band",
      domain: points.map(({ x }) => x),
      label: null,
      tickSize: 0,
      tickFormat: cutTo(isNarrow ? 18 : 34),
    },
    marks: [
      Plot.barX(points, { x: "y", y: "x", fill: "var(--accent)" }),
      Plot.ruleX([0], { stroke: "var(--cell-line)" }),
    ],
  };
}

function places({ form, scale, x, y, points }: ResultChart): Plot.PlotOptions {
  const placed = points.map((point) =>
    scale === "day" ? { ...point, x: new Date(point.x) } : point,
  );
  const isLine = form === "line";
  return {
    height: 320,
    marginLeft: 64,
    x: {
      label: x,
      ...(scale === "day" && { type: "utc" as const }),
      ...(scale === "year" && { tickFormat: (year: number) => (year % 1 === 0 ? `${year}` : "") }),
    },
    y: { label: y, grid: true },
    marks: [
      ...(isLine ? [Plot.line(placed, { x: "x", y: "y", stroke: "var(--accent)" })] : []),
      Plot.dot(placed, { x: "x", y: "y", fill: "var(--accent)", r: 3 }),
    ],
  };
}

function footOf(stamp: string, marginLeft: number) {
  return Plot.text([stamp], {
    text: (line: string) => line,
    frameAnchor: "bottom-left",
    lineAnchor: "top",
    dx: 4 - marginLeft,
    dy: 36,
    fill: "var(--ink)",
    fontWeight: 600,
  });
}

const cutTo = (most: number) => (text: string) =>
  [...text].length > most ? `${[...text].slice(0, most).join("")}…` : text;
