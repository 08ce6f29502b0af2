import * as Plot from "@observablehq/plot";

/** A look of a point: its shape tells the cluster, its fill the group in the light. */
export interface PointLook {
  /** The place of its cluster among those that have a name; null for none. */
  readonly cluster: number | null;
  /** Of the group in the light, of the one that it is held against, or of another. */
  readonly group: "lit" | "against" | null;
}

export interface MapPoint extends PointLook {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** What a point is called to the ear, and where the pointer rests on it. */
  readonly spoken: string;
  readonly isLit: boolean;
  /** Where choosing it leads. */
  readonly href: string;
}

/** A map of countries, and what its looks mean. */
export interface MapChart {
  readonly points: readonly MapPoint[];
  readonly keys: readonly (PointLook & { readonly name: string })[];
}

/** A shape a cluster, as many as there can be. */
const SHAPES = ["circle", "square", "triangle", "diamond", "star", "wye"] as const;
const NO_CLUSTER = "cross";

const FILLS = { lit: "var(--accent)", against: "var(--ink)" } as const;

/** A map is at least so high, as a share of its width; and of its length so much is room for marks at either end. */
const LEAST_HIGH = 0.4;
const ROOM = 0.04;

const MARGIN = 16;

const KEY = { first: 12, line: 18 };

/** Points of countries on two axes of one scale, each a link; the one in the light with its name. */
export function countryMapMarks({ points, keys }: MapChart, width: number): Plot.PlotOptions {
  const [across, up] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const span = Math.max(...across) - Math.min(...across);
  const [x, y] = [stretch(across, span), stretch(up, span * LEAST_HIGH)];
  const marginTop = KEY.line * keys.length + MARGIN;
  const lit = points.filter(({ isLit }) => isLit);
  const look = {
    symbol: ({ cluster }: PointLook) => (cluster === null ? NO_CLUSTER : SHAPES[cluster]!),
    fill: ({ group }: PointLook) => (group === null ? "var(--ground)" : FILLS[group]),
    stroke: "var(--ink)",
    strokeWidth: 1.25,
  };
  return {
    width,
    height: marginTop + MARGIN + (width - 2 * MARGIN) * (lengthOf(y) / lengthOf(x)),
    axis: null,
    margin: MARGIN,
    marginTop,
    x: { domain: x },
    y: { domain: y },
    symbol: { type: "identity" },
    color: { type: "identity" },
    marks: [
      Plot.dot(lit, { x: "x", y: "y", r: 11, stroke: "var(--accent)", strokeWidth: 2.5 }),
      Plot.dot(points, { ...look, x: "x", y: "y", r: 5, href: "href", title: "spoken" }),
      ...[-1, 1].map((side) =>
        Plot.text(
          lit.filter(({ x }) => (x > 0 ? -1 : 1) === side),
          {
            x: "x",
            y: "y",
            text: "name",
            dx: 15 * side,
            textAnchor: side < 0 ? "end" : "start",
            fontSize: 13,
            fontWeight: 600,
            fill: "var(--ink)",
            stroke: "var(--ground)",
            strokeWidth: 7,
          },
        ),
      ),
      ...keys.flatMap((key, i) => {
        const place = { frameAnchor: "top-left", dy: KEY.line * (i - keys.length) } as const;
        return [
          Plot.dot([key], { ...look, ...place, r: 5, dx: KEY.first - 6 }),
          Plot.text([key], {
            ...place,
            text: "name",
            textAnchor: "start",
            lineAnchor: "middle",
            dx: KEY.first + 8,
            fontSize: 13,
            fill: "var(--ink)",
          }),
        ];
      }),
    ],
  };
}

const lengthOf = ([from, to]: readonly [number, number]) => to - from;

/** From the least to the largest value, with room for the marks, and at least so long. */
function stretch(values: readonly number[], least: number): [from: number, to: number] {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, least - (to - from)) / 2 + Math.max(to - from, least) * ROOM;
  return [from - more, to + more];
}
