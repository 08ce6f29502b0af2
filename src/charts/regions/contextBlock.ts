import { STAGES } from "../../model/stage";
import { words } from "../../words/words";
import type { BodyOf } from "../picture/figurePicture";
import { type Block, flowed } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { element, line } from "../picture/pictureMarkup";
import type { ContextDot, ContextDots } from "./contextDots";

const GAP = 40;

/** Draws scatters side by side. */
export function contextBlock(charts: readonly ContextDots[]): BodyOf {
  return (width, type) => {
    const each = Math.min(type * 42, (width - GAP * (charts.length - 1)) / charts.length);
    return flowed(
      charts.map((chart) => scatter(chart, each, type)),
      width,
      { across: GAP, down: GAP },
    );
  };
}

/** The plane that dots are placed on: a share of its width, and of its height from above. */
interface Scales {
  readonly x: (value: number) => number;
  readonly y: (index: number) => number;
}

function scalesOf({ measure, dots }: ContextDots): Scales {
  const values = dots.map(({ value }) => Math.log10(value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  return {
    x: (value) => (measure === "internet" ? value / 100 : (Math.log10(value) - least) / span),
    y: (index) => 1 - (index - 1) / (STAGES.length - 1),
  };
}

function scatter(chart: ContextDots, width: number, type: number): Block {
  const say = words.regionsIncome.context;
  const scales = scalesOf(chart);
  const height = width * 0.6;
  const [left, top] = [type * 2, type * 2];
  const room = { width: width - left - type, height: height - top - type * 3 };
  return {
    width,
    height,
    drawn: (x, y) => {
      const at = (value: number, index: number) => ({
        x: x + left + scales.x(value) * room.width,
        y: y + top + scales.y(index) * room.height,
      });
      const words = { size: type * 0.85, fill: COLOURS.ink };
      return [
        line(say.index, { x, y: y + type }, { ...words, bold: true }),
        ...STAGES.map(({ value }) => grid(value, { x, y: at(1, value).y }, { left, room, type })),
        ...ends(chart).map(([value, text], i) =>
          line(
            text,
            { x: at(value, 1).x, y: y + top + room.height + type * 1.3 },
            { ...words, ...(i > 0 && { anchor: "end" as const }) },
          ),
        ),
        line(
          say.measure[chart.measure],
          { x: x + left + room.width / 2, y: y + height - type * 0.3 },
          { ...words, bold: true, anchor: "middle" },
        ),
        ...chart.dots.map((dot) => dotDrawn(dot, at(dot.value, dot.index), type)),
      ].join("");
    },
  };
}

function grid(
  stage: number,
  { x, y }: { readonly x: number; readonly y: number },
  of: { readonly left: number; readonly room: { readonly width: number }; readonly type: number },
): string {
  const rule = { x1: x + of.left, x2: x + of.left + of.room.width, y1: y, y2: y };
  return (
    element("line", { ...rule, stroke: COLOURS.cellLine, "stroke-width": 0.5 }) +
    line(String(stage), { x, y: y + of.type * 0.3 }, { size: of.type * 0.85, fill: COLOURS.ink })
  );
}

/** The least and the largest value of the scale below. */
function ends({ measure, dots }: ContextDots): readonly (readonly [number, string])[] {
  const values = dots.map(({ value }) => value);
  const [least, most] =
    measure === "internet" ? [0, 100] : [Math.min(...values), Math.max(...values)];
  return [least, most].map((value) => [value, words.number(value)] as const);
}

function dotDrawn(
  { name, isLit, isNamed }: ContextDot,
  { x, y }: { readonly x: number; readonly y: number },
  type: number,
): string {
  const dot = element("circle", {
    cx: x,
    cy: y,
    r: type * 0.3,
    fill: isLit ? COLOURS.accent : "none",
    stroke: isLit ? COLOURS.accent : COLOURS.quiet,
    "stroke-width": 1.2,
  });
  if (!isNamed) return dot;
  const ring = {
    cx: x,
    cy: y,
    r: type * 0.55,
    fill: "none",
    stroke: COLOURS.ink,
    "stroke-width": 2,
  };
  return (
    dot +
    element("circle", ring) +
    line(
      name,
      { x, y: y - type * 0.8 },
      { size: type, bold: true, fill: COLOURS.ink, anchor: "middle" },
    )
  );
}
