import { expect, it } from "vitest";
import { isOfPillar, lensColumns } from "../../../src/analyses/briefing/lens";
import { CMM } from "../../../src/model/cmm";
import { UN_LENS } from "../../../src/model/unLens";
import type { FrameworkItem } from "../../../src/queries/frameworkItems";

const ITEMS: readonly FrameworkItem[] = [
  { edition: "2021", level: "dimension", code: "D1", parent: null, name: "Policy" },
  ...CMM.themes.map(({ code, name, dimension }) => ({
    edition: "2021",
    level: "theme",
    code,
    parent: dimension,
    name,
  })),
];

it("gives each pillar the columns of its themes, in the framework's order, with their reasons", () => {
  const { pillars, outside } = lensColumns(UN_LENS, ITEMS);
  const confidence = pillars.find(({ id }) => id === "confidence")!;
  expect(confidence.columns.map(({ column }) => [column.code, column.dimension])).toEqual([
    ["H01", "D1"],
    ["H02", "D1"],
    ["H16", "D4"],
  ]);
  expect(confidence.columns[0]).toEqual({
    column: { code: "H01", name: "National cybersecurity strategy", dimension: "D1", parent: "D1" },
    reason: "A strategy shows others what a state plans to do.",
  });
  const all = [...pillars.flatMap(({ columns }) => columns), ...outside];
  expect(new Set(all.map(({ column }) => column.code)).size).toBe(22);
});

it("leaves out what the portfolio's framework does not have, and a pillar left without columns", () => {
  const left = ITEMS.filter(({ code }) => !["H01", "H05"].includes(code));
  const { pillars, outside } = lensColumns(UN_LENS, left);
  expect(pillars.map(({ id }) => id)).toEqual(["threats", "norms", "confidence", "capacity"]);
  expect(outside.map(({ column }) => column.code)).toEqual(["H06", "H07", "H09", "H21"]);
  expect(lensColumns(UN_LENS, [])).toEqual({ pillars: [], outside: [] });
});

it("tells of a column whether it is of a pillar", () => {
  const { pillars } = lensColumns(UN_LENS, ITEMS);
  const isLeft = isOfPillar(pillars.find(({ id }) => id === "capacity")!);
  expect(["H01", "H10", "H15", "H21"].map(isLeft)).toEqual([false, true, true, false]);
});
