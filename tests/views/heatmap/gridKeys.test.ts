import fc from "fast-check";
import { expect, it } from "vitest";
import { placeAfter } from "../../../src/views/heatmap/gridKeys";

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

const CTRL = { ctrlKey: true };
const META = { metaKey: true };

type Place = readonly [number, number];

it.each<[string, object, Place, Place]>([
  ["ArrowUp", {}, [5, 5], [4, 5]],
  ["ArrowDown", {}, [5, 5], [6, 5]],
  ["ArrowLeft", {}, [5, 5], [5, 4]],
  ["ArrowRight", {}, [5, 5], [5, 6]],
  ["Home", {}, [5, 5], [5, 0]],
  ["End", {}, [5, 5], [5, 9]],
  ["Home", CTRL, [5, 5], [0, 0]],
  ["End", CTRL, [5, 5], [29, 9]],
  ["Home", META, [5, 5], [0, 0]],
  ["End", META, [5, 5], [29, 9]],
  ["PageDown", {}, [5, 5], [15, 5]],
  ["PageUp", {}, [15, 5], [5, 5]],
])("%s with %o leads from %j to %j", (key, held, from, to) => {
  expect(placeAfter(press(key, held), from, [30, 10])).toEqual(to);
});

it.each<[string, Place, Place]>([
  ["ArrowUp", [-2, 3], [-2, 3]],
  ["ArrowDown", [29, 3], [29, 3]],
  ["ArrowLeft", [3, -1], [3, -1]],
  ["ArrowRight", [3, 9], [3, 9]],
  ["PageUp", [3, 3], [0, 3]],
  ["PageDown", [25, 3], [29, 3]],
])("%s stops at the edge: from %j to %j", (key, from, to) => {
  expect(placeAfter(press(key), from, [30, 10])).toEqual(to);
});

it.each<[string, object, Place, Place]>([
  ["ArrowUp", {}, [0, 3], [-1, 3]],
  ["ArrowUp", {}, [-1, 3], [-2, 3]],
  ["ArrowDown", {}, [-2, 3], [-1, 3]],
  ["ArrowDown", {}, [-1, 3], [0, 3]],
  ["ArrowLeft", {}, [3, 0], [3, -1]],
  ["ArrowRight", {}, [3, -1], [3, 0]],
  ["ArrowRight", {}, [-1, 3], [-1, 4]],
  ["Home", {}, [3, -1], [3, 0]],
  ["Home", {}, [-2, 3], [0, 0]],
  ["End", {}, [-1, 3], [0, 9]],
  ["PageUp", {}, [3, -1], [0, 0]],
  ["PageDown", {}, [-2, 3], [8, 3]],
  ["Home", CTRL, [-2, -1], [0, 0]],
])(
  "%s with %o leads into headings only by arrows, and out of them: from %j to %j",
  (key, held, from, to) => {
    expect(placeAfter(press(key, held), from, [30, 10])).toEqual(to);
  },
);

it.each(["Tab", "Enter", " ", "Escape", "a", "F6", "toString", "constructor", "__proto__"])(
  "%s is not the grid’s",
  (key) => {
    expect(placeAfter(press(key), [0, 0], [30, 10])).toBeUndefined();
  },
);

it.each([{ altKey: true }, META])(
  "leaves %o and an arrow to the browser, which goes back with it",
  (held) => {
    const event = { ...press("ArrowLeft"), ...held };
    expect(placeAfter(event, [5, 5], [30, 10])).toBeUndefined();
  },
);

it("never leads out of the grid and its headings, and by all but arrows only to cells", () => {
  const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp"];
  const size = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.nat(),
      fc.nat(),
      fc.array(fc.constantFrom(...keys, "PageDown")),
      (rows, columns, row, column, pressed) => {
        const from: Place = [row % rows, column % columns];
        const [toRow, toColumn] = pressed.reduce<Place>(
          (place, key) => placeAfter(press(key), place, [rows, columns])!,
          from,
        );
        expect(toRow >= -2 && toRow < rows && toColumn >= -1 && toColumn < columns).toBe(true);
        const isCell = toRow >= 0 && toColumn >= 0;
        expect(isCell || pressed.at(-1)!.startsWith("Arrow")).toBe(true);
      },
    ),
  );
});
