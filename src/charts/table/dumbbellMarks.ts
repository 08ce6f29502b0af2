import { STAGES, stageAt } from "../../model/stage";
import { words } from "../../words/words";
import type { CellMark } from "./cellMarks";
import type { ChartCell, RulerMark } from "./chartTable";

/** How large the marks of reviews are, by type size: their radius. */
export const MARK_SIZES = { first: 0.4, between: 0.2, latest: 0.25, within: 0.1 } as const;

/** A review of a country, and where it placed something from 1 to 5, or why that is not shown. */
export type Placed =
  | { readonly when: string; readonly place: number }
  | { readonly when: string; readonly why: string };

/**
 * A cell of where reviews, in order of time, placed one thing: a stage or between two of a factor or an aspect, or the
 * index of a dimension, which is said to be one.
 */
export function dumbbellCell(reviews: readonly Placed[], of: "stage" | "index"): ChartCell {
  const say = words.drawings.dumbbell;
  const said = reviews.map((review) =>
    say.review(
      review.when,
      "why" in review
        ? review.why
        : of === "index"
          ? say.index(review.place)
          : words.stage(stageAt(2 * review.place - 1)),
    ),
  );
  return {
    text: "",
    spoken: say.spoken(said),
    drawing: {
      kind: "dumbbell",
      places: reviews.map((review) => ("why" in review ? null : review.place)),
    },
  };
}

/** The five stages over a column of such cells. */
export function stageRuler(): readonly RulerMark[] {
  return STAGES.map(({ value, name }) => ({
    at: acrossOf(value),
    anchor: "middle",
    name,
    short: String(value),
  }));
}

/**
 * The marks of reviews: an open circle of the first, a filled one of the latest, which stands inside the open one
 * where it is at the same place, and small rings of those between. Refused: a place outside 1 to 5.
 */
export function dumbbellMarks(places: readonly (number | null)[]): CellMark[] {
  const known = places.filter((place) => place !== null);
  const wrong = known.find((place) => !(place >= 1 && place <= STAGES.length));
  if (wrong !== undefined) throw new RangeError(`no place from 1 to ${STAGES.length}: ${wrong}`);
  const latest = places.length > 1 ? places.at(-1)! : null;
  const mark = (of: keyof typeof MARK_SIZES, place: number | null): CellMark[] =>
    place === null ? [] : [{ shape: "review", of, x: acrossOf(place), y: 0.5 }];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return [
    ...STAGES.map(
      ({ value }): CellMark => ({
        shape: "line",
        look: "guide",
        from: [acrossOf(value), 0],
        to: [acrossOf(value), 1],
      }),
    ),
    ...(low < high
      ? [
          {
            shape: "line",
            look: "way",
            from: [acrossOf(low), 0.5],
            to: [acrossOf(high), 0.5],
          } as const,
        ]
      : []),
    ...mark("first", places[0] ?? null),
    ...mark("latest", latest),
    ...places.slice(1, -1).flatMap((place) => mark(place === latest ? "within" : "between", place)),
  ];
}

/** Where a place from 1 to 5 stands, as a share of the width: each stage has a fifth of it, and stands in the middle. */
function acrossOf(place: number): number {
  return (place - 0.5) / STAGES.length;
}
