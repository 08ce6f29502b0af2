import { words } from "../../words/words";
import type { CellMark } from "./cellMarks";
import type { ChartCell, MovedCounts, MovedScale, RulerMark } from "./chartTable";

/** What is free for a number between those that rose and those that stayed, as a share of the width. */
const GAP = 0.2;

/** Each side has at least this share of all room: for its name and its number. */
const LEAST = 0.2;

/**
 * The scale on which all rows of a table have room, so that a country is as wide in each: for every row how many
 * fell, stayed and rose. Of no rows it is a scale too.
 */
export function movedScale(rows: readonly MovedCounts[]): MovedScale {
  const most = (of: (counts: MovedCounts) => number) => Math.max(1, ...rows.map(of));
  const need = {
    fell: most(({ fell, fellHalf }) => fell + fellHalf),
    rose: most(({ rose, roseHalf }) => rose + roseHalf),
    stayed: most(({ stayed }) => stayed),
  };
  const least = LEAST * (need.fell + need.rose + need.stayed);
  return {
    fell: Math.max(need.fell, least),
    rose: Math.max(need.rose, least),
    stayed: Math.max(need.stayed, least),
  };
}

/** A cell of how many moved; who they are is in words, with how many: "30 countries". */
export function movedCell(counts: MovedCounts, scale: MovedScale, who: string): ChartCell {
  const { fell, fellHalf, stayed, rose, roseHalf } = counts;
  const spoken = words.drawings.moved.spoken(who, {
    rose: { all: rose + roseHalf, half: roseHalf },
    stayed,
    fell: { all: fell + fellHalf, half: fellHalf },
  });
  return { text: "", spoken, drawing: { kind: "moved", counts, scale } };
}

/** The names of the three sides over a column of such cells. */
export function movedRuler(scale: MovedScale): readonly RulerMark[] {
  const { fell, rose, stayed } = words.drawings.moved.sides;
  const { zero, apart } = placesOf(scale);
  return [
    { at: zero, anchor: "end", name: fell, short: fell },
    { at: zero, anchor: "start", name: rose, short: rose },
    { at: apart, anchor: "start", name: stayed, short: stayed },
  ];
}

/**
 * The marks of how many moved: whole stages at the line, half stages outside them, and beside each side how many
 * it has. Refused: more than there is room for.
 */
export function movedMarks(counts: MovedCounts, scale: MovedScale): CellMark[] {
  const { fell, fellHalf, stayed, rose, roseHalf } = counts;
  const { zero, apart, unit } = placesOf(scale);
  for (const [side, has] of [
    ["fell", fell + fellHalf],
    ["rose", rose + roseHalf],
    ["stayed", stayed],
  ] as const) {
    if (has > scale[side]) throw new RangeError(`more ${side} than there is room for: ${has}`);
  }
  const part = (look: "accent" | "half" | "hollow", from: number, count: number): CellMark[] =>
    count === 0
      ? []
      : [{ shape: "rect", look, x: from, width: count * unit, y: 0.15, height: 0.7 }];
  const left = zero - fell * unit;
  const right = zero + rose * unit;
  const ends = { fell: left - fellHalf * unit, rose: right + roseHalf * unit };
  return [
    ...part("half", ends.fell, fellHalf),
    ...part("accent", left, fell),
    ...part("accent", zero, rose),
    ...part("half", right, roseHalf),
    ...part("hollow", apart, stayed),
    { shape: "line", look: "zero", from: [zero, 0], to: [zero, 1] },
    { shape: "number", value: fell + fellHalf, x: ends.fell, anchor: "end" },
    { shape: "number", value: rose + roseHalf, x: ends.rose, anchor: "start" },
    { shape: "number", value: stayed, x: apart + stayed * unit, anchor: "start" },
  ];
}

/** Where the common line is, where those that stayed begin, and how wide a country is, as shares of the width. */
function placesOf({ fell, rose, stayed }: MovedScale) {
  const unit = (1 - GAP) / (fell + rose + stayed);
  return { unit, zero: fell * unit, apart: 1 - stayed * unit };
}
