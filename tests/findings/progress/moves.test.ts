import { expect, it } from "vitest";
import { movesByItem } from "../../../src/analyses/progress/movesByItem";
import type { Pairs } from "../../../src/analyses/progress/pairs";
import { movesFinding } from "../../../src/findings/progress/moves";
import { madePairs } from "../../analyses/progress/madePairs";

const moved = (name: string, from: Record<string, number>, to: Record<string, number>) => ({
  name,
  reviews: [{ at: from }, { at: to }],
});
const said = (pairs: Pairs) => movesFinding(pairs, movesByItem(pairs), "all 4 themes");

it("tells how many of the items looked at have nothing among the ratings counted", () => {
  const every = { H01: 1, H02: 3, H03: 3, H05: 5 };
  expect(said(madePairs([moved("A", every, every)]))).toMatch(/0 rose, 4 stayed and 0 fell$/);
  const { H05: _, ...three } = every;
  expect(said(madePairs([moved("A", every, three)]))).toMatch(
    /3 stayed and 0 fell; 1 of the themes has no such rating$/,
  );
  expect(said(madePairs([moved("A", { H01: 1 }, every)]))).toMatch(
    /; 3 of the themes have no such rating$/,
  );
});

it("says of several items that no rating is shared, not that none places all", () => {
  expect(said(madePairs([moved("A", { H01: 1 }, { H02: 1 })]))).toBe(
    "No country’s first and second review share a rating in all 4 themes that can be compared",
  );
});
