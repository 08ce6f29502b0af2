import * as Plot from "@observablehq/plot";
import type { Measure } from "../../analyses/regions/contextPoints";
import { STAGES } from "../../model/stage";
import { regionsWords } from "../../words/regionsWords";

/** Countries by one of their circumstances and their index. */
export interface ContextDots {
  readonly measure: Measure;
  readonly dots: readonly ContextDot[];
}

export interface ContextDot {
  readonly name: string;
  readonly value: number;
  readonly index: number;
  /** What a dot is called to the ear, and where the pointer rests on it. */
  readonly spoken: string;
  /** Of the group in the light, of the one that it is held against, or of another. */
  readonly group: "lit" | "against" | null;
  /** Whether it is the country in the light: called by its name. */
  readonly isLit: boolean;
}

const FILLS = { lit: "var(--accent)", against: "var(--ink)" } as const;

/** A dot for each country; population on a logarithmic scale. No line is fitted. */
export function contextDots({ measure, dots }: ContextDots, width: number): Plot.PlotOptions {
  const say = regionsWords().income.context;
  const isNarrow = width < 480;
  const place = { x: "value", y: "index" } as const;
  const lit = dots.filter(({ isLit }) => isLit);
  const isLog = measure === "population";
  const values = dots.map(({ value }) => value);
  const middle = isLog ? Math.sqrt(Math.min(...values) * Math.max(...values)) : 50;
  const isRight = (value: number) => value > middle;
  return {
    width,
    height: isNarrow ? 260 : 340,
    marginLeft: 36,
    marginRight: 20,
    marginTop: 28,
    marginBottom: 40,
    x: isLog ? { type: "log" } : { domain: [0, 100] },
    y: { domain: [1, STAGES.length] },
    marks: [
      Plot.gridY({ ticks: STAGES.length }),
      Plot.axisX({
        label: say.measure[measure],
        ticks: isNarrow ? 3 : 6,
        fontSize: 12,
        ...(isLog && { tickFormat: "~s" }),
      }),
      Plot.axisY({ label: say.index, ticks: STAGES.length, fontSize: 12 }),
      Plot.dot(lit, { ...place, r: 10, stroke: "var(--accent)", strokeWidth: 2.5 }),
      Plot.dot(dots, {
        ...place,
        r: 4.5,
        fill: ({ group }: ContextDot) => (group === null ? "var(--ground)" : FILLS[group]),
        fillOpacity: 0.85,
        stroke: "var(--ink)",
        title: "spoken",
      }),
      // A name runs towards the middle, where there is room for it.
      ...(["start", "end"] as const).map((textAnchor) =>
        Plot.text(
          lit.filter(({ value }) => isRight(value) === (textAnchor === "end")),
          {
            ...place,
            text: "name",
            textAnchor,
            dy: -18,
            fill: "var(--ink)",
            stroke: "var(--ground)",
            strokeWidth: 5,
            fontSize: 13,
            fontWeight: 600,
          },
        ),
      ),
    ],
    color: { type: "identity" },
  };
}
