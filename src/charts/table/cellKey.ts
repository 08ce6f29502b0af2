import { words } from "../../words/words";
import type { BodyOf } from "../picture/figurePicture";
import { flowed, stacked, textBlock } from "../picture/pictureBlock";
import { swatch } from "../picture/swatch";
import type { CellMark } from "./cellMarks";
import type { ChartTable, Drawing } from "./chartTable";
import { dumbbellMarks } from "./dumbbellMarks";
import { markDrawn } from "./markDrawn";

/** What marks of a drawing mean. */
export interface CellKey {
  readonly items: readonly { readonly name: string; readonly marks: readonly CellMark[] }[];
  /** What the numbers over its columns stand for; null where there are none. */
  readonly numbers: string | null;
}

/** What the marks in the cells of tables mean: of how many moved and of reviews, only those that there are. */
export function cellKey(tables: readonly ChartTable[]): CellKey {
  const drawings = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ drawing }) => drawing ?? [])),
  );
  const reviews = reviewItems(drawings);
  return {
    items: [...movedItems(drawings), ...reviews],
    numbers: reviews.length === 0 ? null : words.drawings.dumbbell.stages,
  };
}

/** The same in a picture. */
export function cellKeyBlock(tables: readonly ChartTable[]): BodyOf {
  const { items, numbers } = cellKey(tables);
  return (width, type) => {
    const blocks = items.map(({ name, marks }) =>
      swatch((box) => marks.map((mark) => markDrawn(mark, box, type)).join(""), name, width, type),
    );
    const said = numbers === null ? [] : [textBlock(numbers, width, { size: type * 0.9 })];
    return stacked(
      [flowed(blocks, width, { across: type * 1.2, down: type * 0.45 }), ...said],
      type * 0.5,
    );
  };
}

function movedItems(drawings: readonly Drawing[]): CellKey["items"] {
  const all = drawings.flatMap((drawing) => (drawing.kind === "moved" ? drawing.counts : []));
  if (all.length === 0) return [];
  const { key } = words.drawings.moved;
  const bar = (look: "accent" | "half" | "hollow"): CellMark => ({
    ...{ shape: "rect", look, x: 0, y: 0.15, width: 1, height: 0.7 },
  });
  const hasHalf = all.some(({ fellHalf, roseHalf }) => fellHalf + roseHalf > 0);
  return [
    { name: key.whole, marks: [bar("accent")] },
    ...(hasHalf ? [{ name: key.half, marks: [bar("half")] }] : []),
    { name: key.stayed, marks: [bar("hollow")] },
  ];
}

function reviewItems(drawings: readonly Drawing[]): CellKey["items"] {
  const all = drawings.flatMap((drawing) => (drawing.kind === "dumbbell" ? [drawing.places] : []));
  if (all.length === 0) return [];
  const { key } = words.drawings.dumbbell;
  const item = (name: string, ...of: Of[]) => ({ name, marks: of.map(markOf) });
  const isSame = (places: readonly (number | null)[]) =>
    places.length > 1 && places[0] !== null && places[0] === places.at(-1);
  const isWithin = (places: readonly (number | null)[]) =>
    dumbbellMarks(places).some((mark) => mark.shape === "review" && mark.of === "within");
  return [
    item(key.first, "first"),
    ...(all.some(({ length }) => length > 2) ? [item(key.between, "between")] : []),
    item(key.latest, "latest"),
    ...(all.some(isWithin) ? [item(key.within, "latest", "within")] : []),
    ...(all.some(isSame) ? [item(key.same, "first", "latest")] : []),
  ];
}

type Of = (CellMark & { shape: "review" })["of"];

const markOf = (of: Of): CellMark => ({ shape: "review", of, x: 0.5, y: 0.5 });
