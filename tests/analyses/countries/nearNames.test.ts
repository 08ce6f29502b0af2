import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMeant, nearNames } from "../../../src/analyses/countries/nearNames";
import { registryList } from "../../../src/analyses/countries/registryList";
import { registryOf } from "../../../src/model/registry";
import { tableFromCsv } from "../../tableFromCsv";

const LIST = registryList(
  registryOf(tableFromCsv(readFileSync("data/registry/reviews.csv", "utf8"))),
);
const names = (typed: string) => nearNames(LIST.countries, typed).map(({ name }) => name);
const meant = (typed: string) =>
  LIST.countries.filter((each) => isMeant(each, typed)).map(({ name }) => name);

describe("a country that is looked for", () => {
  it.each([
    ["cote", ["Côte d’Ivoire"]],
    ["CÔTE D'IV", ["Côte d’Ivoire"]],
    ["alb", ["Albania"]],
    ["BTN", ["Bhutan"]],
    ["kosovo", ["Kosovo*"]],
  ])("is found by “%s”, whatever the accents, signs and capitals", (typed, found) => {
    expect(meant(typed)).toEqual(found);
  });

  it("is every country where nothing is typed, and none where nothing fits", () => {
    expect(meant("  ")).toHaveLength(LIST.countries.length);
    expect(meant("zzzz")).toEqual([]);
  });

  it("is found by the whole of its name and of its code, whichever it is", () => {
    for (const country of LIST.countries) {
      expect(isMeant(country, country.name)).toBe(true);
      expect(isMeant(country, country.country)).toBe(true);
    }
  });
});

describe("names that are near to one that is not known", () => {
  it.each([
    ["alb", "Albania"],
    ["ALP", "Albania"],
    ["Jamaika", "Jamaica"],
    ["iceland", "Iceland"],
    ["brasil", "Brazil"],
  ])("of “%s” are such as %s", (typed, name) => {
    expect(names(typed)).toContain(name);
  });

  it("are eight at most, in the order of the list, and none of what is unlike all", () => {
    expect(names("qqqqqqqqqqqq")).toEqual([]);
    expect(names("")).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        const found = nearNames(LIST.countries, typed);
        expect(found.length).toBeLessThanOrEqual(8);
        const places = found.map((each) => (LIST.countries as readonly object[]).indexOf(each));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe("the registry as a list", () => {
  it("has every review under its country, and each source once", () => {
    expect(LIST.countries).toHaveLength(81);
    expect(LIST.countries.flatMap(({ reviews }) => reviews)).toHaveLength(120);
    expect(new Set(LIST.sources).size).toBe(LIST.sources.length);
    const cited = LIST.countries.flatMap(({ reviews }) =>
      reviews.flatMap(({ sources }) => sources),
    );
    expect(new Set(cited)).toEqual(new Set(LIST.sources.map((_, i) => i + 1)));
  });

  it("stands by name, the reviews of a country in their order", () => {
    const listed = LIST.countries.map(({ name }) => name);
    expect(listed).toEqual(listed.toSorted((one, other) => one.localeCompare(other, "en")));
    for (const { reviews } of LIST.countries) {
      expect(reviews.map(({ wave }) => wave)).toEqual(reviews.map((_, i) => i + 1));
    }
  });
});
