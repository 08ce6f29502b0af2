import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { groupingOrder } from "../../src/analyses/groupingOrder";

/** A grouping as a row per group of it. */
const grouping = (id: string, groups = 1) =>
  Array.from({ length: groups }, (_, i) => ({ grouping: id, group: `Group ${i}` }));

it("puts the familiar groupings first, in their own order", () => {
  const ids = ["eu", "sids", "zone", "wb_income", "m49_region"].flatMap((id) => grouping(id, 9));
  expect(groupingOrder(ids)).toEqual(["m49_region", "wb_income", "sids", "eu", "zone"]);
});

it("puts the others by how finely they divide, then by their ids", () => {
  const ids = [
    ...grouping("coast", 1),
    ...grouping("zone", 7),
    ...grouping("band", 4),
    ...grouping("area", 4),
  ];
  expect(groupingOrder(ids)).toEqual(["zone", "area", "band", "coast"]);
});

it("does not depend on the order that they come in, and loses none", () => {
  const ids = [
    ...grouping("ldc"),
    ...grouping("area", 4),
    ...grouping("band", 4),
    ...grouping("oas"),
    ...grouping("zone", 7),
    ...grouping("m49_subregion", 22),
  ];
  const order = ["m49_subregion", "ldc", "oas", "zone", "area", "band"];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
      expect(groupingOrder(shuffled)).toEqual(order);
    }),
  );
});

it("of none is none", () => {
  expect(groupingOrder([])).toEqual([]);
});

it("knows every grouping of this project as familiar", () => {
  const known: { id: string }[] = JSON.parse(readFileSync("data/groupings/groupings.json", "utf8"));
  const ids = known.map(({ id }) => id);
  const order = groupingOrder([...grouping("zone", 1000), ...ids.flatMap((id) => grouping(id))]);
  expect(order.at(-1)).toBe("zone");
  expect(new Set(order)).toEqual(new Set([...ids, "zone"]));
});
