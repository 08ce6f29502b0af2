import { expect, it } from "vitest";
import { countriesIn, scopeOf } from "../../src/analyses/scope";
import type { GroupCounted } from "../../src/queries/groupsCounted";

const row = (
  [edition, method]: readonly [string, string],
  countries: number,
  [first_year, last_year]: readonly [number, number],
  status = "named",
): GroupCounted => ({
  group: null,
  status,
  edition,
  method,
  block_id: status === "block" ? "b1" : null,
  countries,
  first_year,
  last_year,
});

const NOT_REVIEWED: GroupCounted = {
  group: "East",
  status: null,
  edition: null,
  method: null,
  block_id: null,
  countries: 11,
  first_year: null,
  last_year: null,
};

const NAMED = [
  row(["2014", "questionnaire"], 4, [2015, 2016]),
  row(["2016", "in-country"], 3, [2017, 2020]),
  row(["2016", "questionnaire"], 2, [2018, 2018]),
];

it("adds up countries over editions and over methods, in their order, and spans their years", () => {
  expect(scopeOf([...NAMED, NOT_REVIEWED])).toEqual({
    countries: 20,
    published: 9,
    unpublished: { inBlocks: 0, withheld: 0 },
    years: [2015, 2020],
    editions: [
      { name: "2014", n: 4 },
      { name: "2016", n: 5 },
    ],
    methods: [
      { name: "in-country", n: 3 },
      { name: "questionnaire", n: 6 },
    ],
  });
});

it("has no years where nothing was reviewed", () => {
  expect(scopeOf([NOT_REVIEWED])).toEqual({
    countries: 11,
    published: 0,
    unpublished: { inBlocks: 0, withheld: 0 },
    years: null,
    editions: [],
    methods: [],
  });
});

it("tells countries that count in blocks from those that are withheld, neither in years, editions or methods", () => {
  const unpublished = [
    row(["2014", "remote"], 2, [2001, 2002], "block"),
    row(["2021", "remote"], 3, [2024, 2025], "block"),
    row(["2021", "remote"], 1, [2025, 2025], "withheld"),
  ];
  const { countries, ...scope } = scopeOf([...NAMED, ...unpublished]);
  const { countries: named, ...before } = scopeOf(NAMED);
  expect(scope).toEqual({ ...before, unpublished: { inBlocks: 5, withheld: 1 } });
  expect([named, countries]).toEqual([9, 15]);
});

it("counts countries however they are put together, none of no rows", () => {
  expect(countriesIn(NAMED)).toBe(9);
  expect(countriesIn([])).toBe(0);
});
