import { expect, it } from "vitest";
import { CMM } from "../../src/model/cmm";
import { type EditionId, editionOf, factorsOf, itemsOf } from "../../src/model/framework";

const codesOf = (id: EditionId, level: string) =>
  [...itemsOf(editionOf(CMM, id)).values()].filter((item) => item.level === level);

it.each([
  ["2014", 21, 49],
  ["2016", 24, 53],
  ["2021", 23, 62],
] as const)("the %s edition has %i factors and %i aspects", (id, factors, aspects) => {
  expect(codesOf(id, "factor")).toHaveLength(factors);
  expect(codesOf(id, "aspect")).toHaveLength(aspects);
});

it("2021 counts its aspects by dimension as its text does", () => {
  const counts = editionOf(CMM, "2021").dimensions.map(({ factors }) =>
    factors.flatMap(({ aspects }) => aspects),
  );
  expect(counts.map(({ length }) => length)).toEqual([13, 11, 9, 15, 14]);
});

it("there are 22 themes, 21 of them in 2016 and 16 in the pilot", () => {
  const themesOf = (id: EditionId) => new Set(codesOf(id, "aspect").map(({ theme }) => theme));
  expect(CMM.themes).toHaveLength(22);
  expect(themesOf("2021").size).toBe(22);
  expect(themesOf("2016").size).toBe(21);
  expect(themesOf("2014").size).toBe(16);
});

it("one factor alone is in no theme: the pilot's, whose two aspects are in two", () => {
  const none = CMM.editions.flatMap((edition) =>
    factorsOf(edition)
      .filter(({ theme }) => theme === null)
      .map(({ code, aspects }) => [edition.edition, code, ...aspects.map(({ theme }) => theme)]),
  );
  expect(none).toEqual([["2014", "D3.1", "H11", "H12"]]);
});

it("every aspect is in a theme", () => {
  const items = CMM.editions.flatMap((edition) => [...itemsOf(edition).values()]);
  expect(items.filter(({ level, theme }) => level === "aspect" && theme === null)).toEqual([]);
});

it("the crosswalk links aspects as it was counted: 36 alike, 10 in part, 9 recut, 2 merged, 8 new", () => {
  const relations = CMM.crosswalk.aspects.map(({ relation }) => relation);
  const count = (...starts: string[]) =>
    relations.filter((relation) => starts.some((start) => relation.startsWith(start))).length;
  expect([count("1:1"), count("partial"), count("split", "recut")]).toEqual([36, 10, 9]);
  expect([count("merged"), count("new"), relations.length]).toEqual([2, 8, 65]);
});

it.each([
  [
    "2014",
    "2016",
    [
      "D1.2 H04 H02",
      "D2.2 H10 H06",
      "D2.3 H06 H07",
      "D2.4 H07 H08",
      "D3.1 null H10",
      "D4.3 H22 H16",
      "D5.2 H02 H18",
      "D5.3 H02 H19",
      "D5.4 H18 H20",
      "D5.5 H03 H20",
      "D5.6 H02 H21",
      "D5.7 H18 H22",
    ],
  ],
  [
    "2014",
    "2021",
    [
      "D1.2 H04 H02",
      "D2.2 H10 H06",
      "D2.3 H06 H07",
      "D2.4 H07 H08",
      "D3.1 null H10",
      "D3.4 H10 H13",
      "D4.2 H15 H14",
      "D4.3 H22 H15",
      "D5.2 H02 H20",
      "D5.3 H02 H19",
      "D5.5 H03 H21",
      "D5.6 H02 H22",
    ],
  ],
  [
    "2016",
    "2021",
    [
      "D1.4 H02 H04",
      "D4.2 H15 H14",
      "D4.3 H16 H15",
      "D5.2 H18 H20",
      "D5.4 H20 H18",
      "D5.5 H20 H21",
      "D5.6 H21 H22",
    ],
  ],
] as const)(
  "codes collide between %s and %s: these factors differ in theme",
  (from, to, expected) => {
    const later = itemsOf(editionOf(CMM, to));
    const collisions = codesOf(from, "factor")
      .filter(({ code, theme }) => later.has(code) && later.get(code)!.theme !== theme)
      .map(({ code, theme }) => `${code} ${theme} ${later.get(code)!.theme}`);
    expect(collisions).toEqual(expected);
  },
);
