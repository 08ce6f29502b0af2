import { expect, it } from "vitest";
import { scopeOf } from "../../src/analyses/scope";

const row = (edition: string, method: string, reviews: number, years: [number, number]) => ({
  edition,
  method,
  reviews,
  first_year: years[0],
  last_year: years[1],
});

it("adds up reviews over editions and over methods, and spans their years", () => {
  const counted = [
    row("2014", "questionnaire", 4, [2015, 2016]),
    row("2016", "in-country", 3, [2017, 2020]),
    row("2016", "questionnaire", 2, [2018, 2018]),
  ];
  expect(scopeOf(counted, 20, null)).toEqual({
    countries: 20,
    published: 9,
    unpublished: null,
    years: [2015, 2020],
    editions: [
      { name: "2014", n: 4 },
      { name: "2016", n: 5 },
    ],
    methods: [
      { name: "questionnaire", n: 6 },
      { name: "in-country", n: 3 },
    ],
  });
});

it("has no years where nothing was reviewed", () => {
  expect(scopeOf([], 20, null)).toEqual({
    countries: 20,
    published: 0,
    unpublished: null,
    years: null,
    editions: [],
    methods: [],
  });
});

it("tells countries that count in blocks from those that are withheld", () => {
  const facts = { name: "", group: null, year: 2018, edition: "2016", method: "in-country" };
  const unpublished = [
    { country: "XAA", ...facts, status: "block", block_id: "b1" },
    { country: "XAB", ...facts, status: "block", block_id: "b2" },
    { country: "XAC", ...facts, status: "withheld", block_id: null },
  ];
  expect(scopeOf([], 20, unpublished).unpublished).toEqual({ inBlocks: 2, withheld: 1 });
});
