import { describe, expect, it } from "vitest";
import { filterOffer } from "../../src/analyses/filterOffer";
import { filtersSet, leftOutBy, REVIEW_FILTERS } from "../../src/analyses/filtersLeft";
import { EVERY_REVIEW, type ReviewFilter } from "../../src/queries/counted";

describe("what reviews can be filtered by", () => {
  const held = [
    { wave: 1, year: 2015, edition: "2014", method: "remote", reviews: 2 },
    { wave: 1, year: 2018, edition: "2016", method: "in-country", reviews: 3 },
    { wave: 2, year: 2018, edition: "2016", method: "remote", reviews: 1 },
    { wave: 10, year: 2021, edition: "2021", method: "in-country", reviews: 4 },
  ];
  const groups = [{ grouping: "region", group: "North", reviews: 7 }];

  it("is what named reviews have, each value once and in its order, with how many have it", () => {
    const pairs = (offered: readonly { readonly value: unknown; readonly reviews: number }[]) =>
      offered.map(({ value, reviews }) => [value, reviews]);
    const offer = filterOffer(held.toReversed(), groups);
    expect(pairs(offer.waves)).toEqual([
      [1, 5],
      [2, 1],
      [10, 4],
    ]);
    expect(pairs(offer.years)).toEqual([
      [2015, 2],
      [2018, 4],
      [2021, 4],
    ]);
    expect(pairs(offer.editions)).toEqual([
      ["2014", 2],
      ["2016", 4],
      ["2021", 4],
    ]);
    expect(pairs(offer.methods)).toEqual([
      ["in-country", 7],
      ["remote", 3],
    ]);
    expect(offer.groups).toEqual(groups);
  });

  it("is nothing where nothing is named", () => {
    const nothing = { waves: [], years: [], editions: [], methods: [], groups: [] };
    expect(filterOffer([], [])).toEqual(nothing);
  });
});

describe("the filters that are set", () => {
  it.each<[Partial<ReviewFilter>, readonly string[]]>([
    [{}, []],
    [{ wave: 1 }, ["wave"]],
    [{ edition: "2016" }, ["edition"]],
    [{ method: "remote" }, ["method"]],
    [{ from: 2016 }, ["years"]],
    [{ to: 2016 }, ["years"]],
    [{ from: 2016, to: 2018 }, ["years"]],
    [{ within: "region", group: "North" }, ["group"]],
    [
      { within: "region", group: "North", wave: 2, edition: "2021", method: "remote", to: 2020 },
      REVIEW_FILTERS,
    ],
  ])("by %o are %j", (filter, names) => {
    expect(filtersSet({ ...EVERY_REVIEW, ...filter })).toEqual(names);
  });

  it("leave out what does not pass each of them, whatever the others do", () => {
    const passing = {
      reviews: 20,
      passing: 1,
      countries: 1,
      by_wave: 15,
      by_edition: 20,
      by_columns: 3,
      by_method: 2,
      by_years: 0,
      by_group: 19,
    };
    expect(REVIEW_FILTERS.map((name) => [name, leftOutBy(name, passing)])).toEqual([
      ["group", 1],
      ["wave", 5],
      ["edition", 0],
      ["method", 18],
      ["years", 20],
    ]);
  });
});
