import * as Plot from "@observablehq/plot";
import type { ResultChart, ResultPoint } from "../analyses/resultChart";
import { sqlWords } from "../words/sqlWords";
import { words } from "../words/words";
import { wholeTicks } from "./wholeTicks";

/** A quick chart of a result, and what it is stamped with so that it cannot be taken for something else. */
export interface StampedChart {
  readonly chart: ResultChart;
  readonly stamp: string;
}

/** How far below the axis its label stands, and the stamp below that. */
const LABEL = 36;
const STAMP = 54;

/** A result’s numbers as bars, line or dots, its stamp below them. */
export function resultMarks({ chart, stamp }: StampedChart, width: number): Plot.PlotOptions {
  const isNarrow = width < 480;
  const { marks, x, ...options } =
    chart.form === "bars" ? bars(chart, isNarrow) : places(chart, isNarrow);
  return {
    width,
    marginTop: 28,
    marginBottom: 74,
    marginRight: 28,
    ariaLabel: sqlWords().chart.says(chart.y, chart.x),
    ...options,
    x: { ...x, labelOffset: LABEL },
    marks: [...marks!, footOf(stamp, options.marginLeft!)],
  };
}

function bars({ y, points }: ResultChart, isNarrow: boolean): Plot.PlotOptions {
  return {
    height: 24 * points.length + 102,
    marginLeft: isNarrow ? 130 : 230,
    x: { label: y, grid: true, ticks: isNarrow ? 3 : 6, ...counted(points, isNarrow ? 3 : 6) },
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

function places({ form, scale, x, y, points }: ResultChart, isNarrow: boolean): Plot.PlotOptions {
  const placed = points.map((point) =>
    scale === "day" ? { ...point, x: new Date(point.x) } : point,
  );
  const isLine = form === "line";
  const line = scale === "year" ? withGaps(points) : placed;
  return {
    height: 320,
    marginLeft: 64,
    x: {
      label: x,
      ...(scale === "day" && { type: "utc" as const }),
      ...(scale === "year" && yearsOf(points, isNarrow)),
    },
    y: { label: y, grid: true, ...counted(points, 6) },
    marks: [
      ...(isLine ? [Plot.line(line, { x: "x", y: "y", stroke: "var(--accent)" })] : []),
      Plot.dot(placed, { x: "x", y: "y", fill: "var(--accent)", r: 3 }),
    ],
  };
}

/** An axis of counts begins at nothing, and its ticks are whole; of other numbers nothing is said. */
function counted(points: readonly ResultPoint[], most: number): Plot.ScaleOptions {
  const values = points.map(({ y }) => y);
  if (!values.every(Number.isInteger)) return {};
  const ticks = wholeTicks(Math.min(0, ...values), Math.max(0, ...values), most);
  return { zero: true, ticks, tickFormat: (count: number) => words.number(count) };
}

function yearsOf(points: readonly ResultPoint[], isNarrow: boolean): Plot.ScaleOptions {
  const years = points.map(({ x }) => Number(x));
  const ticks = wholeTicks(Math.min(...years), Math.max(...years), isNarrow ? 4 : 8);
  return { ticks, tickFormat: (year: number) => `${year}` };
}

/** Points by year, with a place without a number in the first of years that are missing, where a line breaks off. */
function withGaps(points: readonly ResultPoint[]): readonly { x: number; y: number }[] {
  return points.flatMap(({ x, y }, i) => {
    const year = Number(x);
    const former = i === 0 ? year : Number(points[i - 1]!.x) + 1;
    const here = { x: year, y };
    return former < year ? [{ x: former, y: Number.NaN }, here] : [here];
  });
}

function footOf(stamp: string, marginLeft: number) {
  return Plot.text([stamp], {
    text: (line: string) => line,
    frameAnchor: "bottom-left",
    lineAnchor: "top",
    dx: 4 - marginLeft,
    dy: STAMP,
    fill: "var(--ink)",
    fontWeight: 600,
  });
}

const cutTo = (most: number) => (text: string) =>
  [...text].length > most ? `${[...text].slice(0, most).join("")}…` : text;
