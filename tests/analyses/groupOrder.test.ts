import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { groupOrder } from "../../src/analyses/groupOrder";

const INCOMES = ["Low income", "Lower middle income", "Upper middle income", "High income"];

it.each([
  ["region", ["West", null, "East", "North"], ["East", "North", "West", null]],
  ["wb_income", [null, "High income", "Low income"], ["Low income", "High income", null]],
  ["wb_income", [...INCOMES].reverse(), INCOMES],
  [
    "wb_income",
    ["Not classified", null, "High income", "A class of its own"],
    ["High income", "A class of its own", "Not classified", null],
  ],
  ["region", [...INCOMES].reverse(), ["High income", ...INCOMES.slice(0, 3)]],
])("puts the groups of %s in their usual order: %j", (grouping, groups, ordered) => {
  expect(groups.toSorted(groupOrder(grouping))).toEqual(ordered);
});

it("does not depend on the order that they come in", () => {
  const group = fc.constantFrom(...INCOMES, "Other", "", null);
  fc.assert(
    fc.property(fc.uniqueArray(group), fc.constantFrom("wb_income", "region"), (groups, by) => {
      expect(groups.toReversed().toSorted(groupOrder(by))).toEqual(groups.toSorted(groupOrder(by)));
    }),
  );
});

it("knows the income groups by the names that this project’s data give them", () => {
  const members = readFileSync("data/groupings/members.csv", "utf8").split("\n");
  const incomes = members
    .filter((row) => row.includes(",wb_income,"))
    .map((row) => row.split(",")[2]);
  expect(new Set(incomes)).toEqual(new Set(INCOMES));
});
