import { type Bounds, saysTooLittle } from "../../disclosure/bounds";
import { stageAt } from "../../model/stage";
import type { RankCounts } from "../../statistics/description/ordinal";
import type { Drawing } from "./chartTable";
import { dumbbellMarks, type MARK_SIZES } from "./dumbbellMarks";
import { movedMarks } from "./movedMarks";

/** The look of a mark: a stage's colour, the accent whole or lighter, no colour, lines, and of what is not certain. */
export type Look =
  | (1 | 2 | 3 | 4 | 5)
  | ("accent" | "half" | "hollow")
  | ("line" | "zero" | "guide" | "way")
  | ("certain" | "open");

/** A mark of a cell's drawing, measured in shares of the cell's width and height. */
export type CellMark =
  | {
      readonly shape: "rect";
      readonly look: Look;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly shape: "line";
      readonly look: Look;
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
    }
  /** A dot: its look, and for between two stages that of the upper, which surrounds it. */
  | {
      readonly shape: "dot";
      readonly look: Look;
      readonly around: Look | null;
      readonly x: number;
      readonly y: number;
    }
  /** A review: of which it is says its look and size. */
  | {
      readonly shape: "review";
      readonly of: keyof typeof MARK_SIZES;
      readonly x: number;
      readonly y: number;
    }
  /** A number in the middle of the height, that ends before a place or starts after it. */
  | {
      readonly shape: "number";
      readonly value: number;
      readonly x: number;
      readonly anchor: "start" | "end";
    };

/** So many dots have room in a cell. */
const DOTS = 8;

/** The marks of a cell's drawing, those below first; a shade has none. */
export function cellMarks(drawing: Drawing): readonly CellMark[] {
  switch (drawing.kind) {
    case "shares":
      return shareMarks(drawing.counts);
    case "dots":
      return dotMarks(drawing.counts);
    case "reached":
      return reachedMarks(drawing);
    case "bar":
      return barMarks(drawing);
    case "moved":
      return movedMarks(drawing.counts, drawing.scale);
    case "dumbbell":
      return dumbbellMarks(drawing.places);
    case "shade":
      return [];
  }
}

/** The share at each place, lowest at the left; between two stages, the upper over the lower. */
function shareMarks(counts: RankCounts): CellMark[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  return counts.flatMap((count, i): CellMark[] => {
    if (count === 0) return [];
    const { low, high } = stageAt(i + 1);
    const place = { shape: "rect", x: passed / total, width: count / total } as const;
    passed += count;
    return low === high
      ? [{ ...place, look: low as Look, y: 0, height: 1 }]
      : [
          { ...place, look: high as Look, y: 0, height: 0.5 },
          { ...place, look: low as Look, y: 0.5, height: 0.5 },
        ];
  });
}

function dotMarks(counts: RankCounts): CellMark[] {
  const places = counts.flatMap((count, i) => Array.from({ length: count }, () => stageAt(i + 1)));
  return places.map(({ low, high }, i) => ({
    shape: "dot",
    look: low as Look,
    around: low === high ? null : (high as Look),
    x: (i + 0.5) / DOTS,
    y: 0.5,
  }));
}

/** Above, of those with a published review; below, of all reviewed: for certain, and at most. */
function reachedMarks({ reached, placed, bounds }: Drawing & { kind: "reached" }): CellMark[] {
  const share = placed === 0 ? 0 : reached / placed;
  return [
    { shape: "rect", look: "accent", x: 0, y: 0.1, width: share, height: 0.45 },
    { shape: "line", look: "line", from: [0, 0.55], to: [1, 0.55] },
    ...(bounds === null || saysTooLittle(bounds) ? [] : boundMarks(bounds)),
  ];
}

function boundMarks({ lo, hi, of }: Bounds): CellMark[] {
  const line = (look: Look, from: number, to: number): CellMark[] =>
    from < to ? [{ shape: "line", look, from: [from / of, 0.8], to: [to / of, 0.8] }] : [];
  return [...line("certain", 0, lo), ...line("open", lo, hi)];
}

function barMarks({ from, to, scale: [least, most] }: Drawing & { kind: "bar" }): CellMark[] {
  const at = (value: number) => (value - least) / (most - least);
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const zero = at(0);
  return [
    { shape: "rect", look: "accent", x: left, y: 0.2, width: right - left, height: 0.6 },
    ...(least <= 0 && most >= 0
      ? [{ shape: "line", look: "line", from: [zero, 0], to: [zero, 1] } as const]
      : []),
  ];
}
