import * as Plot from "@observablehq/plot";
import type { ReviewsByYear } from "../queries/reviewsByYear";
import { words } from "../words/words";

/** Bars of the number of reviews in each year, one band per edition, the number on each bar. */
export function reviewsByYearBars(rows: readonly ReviewsByYear[], width: number): Plot.PlotOptions {
  const years = rows.map(({ year }) => year);
  const editions = [...new Set(rows.map(({ edition }) => edition))];
  const narrow = width < 480;
  return {
    width,
    height: 96 * editions.length + 40,
    marginLeft: 12,
    marginRight: narrow ? 12 : 120,
    marginTop: 20,
    marginBottom: 28,
    x: {
      type: "band",
      domain: span(years),
      label: null,
      tickSize: 0,
      tickFormat: (year) => `${year}`.slice(narrow ? -2 : 0),
    },
    y: {
      axis: null,
      domain: [0, Math.max(1, ...rows.map(({ reviews }) => reviews)) * (narrow ? 1.75 : 1.3)],
    },
    fy: { domain: editions, axis: null, padding: 0.15 },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line)" }),
      Plot.barY(rows, { x: "year", y: "reviews", fy: "edition", fill: "var(--accent)" }),
      Plot.text(rows, {
        x: "year",
        y: "reviews",
        fy: "edition",
        text: ({ reviews }: ReviewsByYear) => words.number(reviews),
        dy: -7,
        fill: "var(--ink)",
        fontSize: 12,
      }),
      Plot.text(editions, {
        fy: (edition) => edition,
        frameAnchor: narrow ? "top-left" : "right",
        textAnchor: "start",
        dx: narrow ? 0 : 10,
        dy: narrow ? 2 : 0,
        text: words.edition,
        fill: "var(--ink)",
        fontSize: 13,
      }),
    ],
  };
}

function span(years: readonly number[]): number[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}
