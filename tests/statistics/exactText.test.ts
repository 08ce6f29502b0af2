import { expect, it } from "vitest";
import { exactText } from "./exactText";

it("differs wherever two values do", () => {
  const values = [
    0,
    -0,
    Number.NaN,
    1 / 3,
    1 / 3 + 2 ** -54,
    "0",
    "undefined",
    null,
    undefined,
    [],
    [0],
    ["0"],
    [[0], 1],
    [0, [1]],
    new Float64Array([0]),
    new Int32Array([0]),
    {},
    { a: 0 },
    { a: undefined },
    new Map([["a", 0]]),
    new Map([[0, "a"]]),
    new Set(["a", 0]),
  ];
  expect(new Set(values.map(exactText)).size).toBe(values.length);
});

it("is the same for equal values", () => {
  const value = () => ({ a: [1 / 3, -0], b: new Float64Array([0.1 + 0.2]), c: undefined });
  expect(exactText(value())).toBe(exactText(value()));
});
