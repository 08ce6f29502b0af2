import * as Plot from "@observablehq/plot";
import type { Measure } from "../../analyses/regions/contextPoints";
import { STAGES } from "../../model/stage";
import { words } from "../../words/words";

/** Countries by one of their circumstances and their index. */
export interface ContextDots {
  readonly measure: Measure;
  readonly dots: readonly ContextDot[];
}

export interface ContextDot {
  readonly name: string;
  readonly value: number;
  readonly index: number;
  /** Whether it is of the group that is lit: filled. */
  readonly isLit: boolean;
  /** Whether it is the country that is lit: called by its name. */
  readonly isNamed: boolean;
}

/** A dot for each country, population on a logarithmic scale; no line is fitted. */
export function contextDots({ measure, dots }: ContextDots, width: number): Plot.PlotOptions {
  const say = words.regionsIncome.context;
  const isNarrow = width < 480;
  const place = { x: "value", y: "index" } as const;
  const named = dots.filter(({ isNamed }) => isNamed);
  return {
    width,
    height: isNarrow ? 260 : 340,
    marginLeft: 36,
    marginRight: 20,
    marginTop: 28,
    marginBottom: 40,
    x: measure === "population" ? { type: "log" } : { domain: [0, 100] },
    y: { domain: [1, STAGES.length] },
    marks: [
      Plot.gridY({ ticks: STAGES.length }),
      Plot.axisX({
        label: say.measure[measure],
        ticks: isNarrow ? 3 : 6,
        fontSize: 12,
        ...(measure === "population" && { tickFormat: "~s" }),
      }),
      Plot.axisY({ label: say.index, ticks: STAGES.length, fontSize: 12 }),
      Plot.dot(
        dots.filter(({ isLit }) => !isLit),
        { ...place, r: 4, stroke: "var(--quiet)", fill: "none", title: "name" },
      ),
      Plot.dot(
        dots.filter(({ isLit }) => isLit),
        { ...place, r: 4, stroke: "var(--accent)", fill: "var(--accent)", title: "name" },
      ),
      Plot.dot(named, { ...place, r: 7, stroke: "var(--ink)", strokeWidth: 2, fill: "none" }),
      Plot.text(named, {
        ...place,
        text: "name",
        dy: -14,
        fill: "var(--ink)",
        stroke: "var(--ground)",
        strokeWidth: 4,
        fontSize: 13,
        fontWeight: 600,
      }),
    ],
  };
}
