import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointAfter } from "../../../src/views/figure/pointKeys";

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 30,
});

describe("the keys of a chart’s points", () => {
  it.each([
    ["ArrowRight", 0],
    ["ArrowDown", 1],
  ] as const)(
    "lead by %s through every point once, never back, and stay at the last",
    (key, axis) => {
      fc.assert(
        fc.property(places, (points) => {
          let at = points.reduce(
            (first, point, i) => (point[axis] < points[first]![axis] ? i : first),
            0,
          );
          const passed = [at];
          for (;;) {
            const next = pointAfter(press(key), at, points)!;
            if (next === at) break;
            expect(points[next]![axis]).toBeGreaterThanOrEqual(points[at]![axis]);
            passed.push(next);
            at = next;
          }
          expect(new Set(passed).size).toBe(points.length);
          expect(passed).toHaveLength(points.length);
        }),
      );
    },
  );

  it("lead back by the arrow that points back", () => {
    fc.assert(
      fc.property(places, fc.nat(), (points, seed) => {
        const from = seed % points.length;
        for (const [key, back] of [
          ["ArrowRight", "ArrowLeft"],
          ["ArrowDown", "ArrowUp"],
        ] as const) {
          const next = pointAfter(press(key), from, points)!;
          if (next !== from) expect(pointAfter(press(back), next, points)).toBe(from);
        }
      }),
    );
  });

  it("lead to the first and the last from the left, and leave all other keys alone", () => {
    const points = [
      [5, 0],
      [1, 9],
      [8, 3],
    ] as const;
    expect(pointAfter(press("Home"), 0, points)).toBe(1);
    expect(pointAfter(press("End"), 0, points)).toBe(2);
    for (const key of ["Enter", "Tab", " ", "a", "constructor"]) {
      expect(pointAfter(press(key), 0, points)).toBeUndefined();
    }
    for (const held of ["ctrlKey", "metaKey", "altKey", "shiftKey"]) {
      expect(pointAfter(press("ArrowLeft", { [held]: true }), 0, points)).toBeUndefined();
    }
  });
});
