import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeatmap, writeHeatmap } from "../../../src/views/heatmap/heatmapAddress";
import {
  FILTER_PARAMS,
  filteredBy,
  filterParams,
  filtersIn,
  filterValues,
  LEAST_COMPARABILITIES,
  UNFILTERED,
} from "../../../src/views/scope/filterAddress";
import { choicesOf, filtersOf, OFFER, STANDARD } from "../offers";

const filtered = fc.record({
  filter: filtersOf(OFFER),
  comparability: fc.constantFrom("" as const, ...LEAST_COMPARABILITIES),
});

describe("filters in an address", () => {
  it("are what they were written from", () => {
    fc.assert(
      fc.property(filtered, (of) => {
        expect(filteredBy(filterValues(of), OFFER)).toEqual(of);
      }),
    );
  });

  it("are the defaults where nothing is filtered", () => {
    const params = filterParams(OFFER);
    const fallbacks = FILTER_PARAMS.map((name) => [name, params[name].fallback]);
    expect(filterValues(UNFILTERED)).toEqual(Object.fromEntries(fallbacks));
  });

  it("know only what some published review has", () => {
    const { wave, from, within, method, edition } = filterParams(OFFER);
    expect([1, 2, 3, 4].map((each) => wave.read(`${each}`))).toEqual(["1", "2", "3", undefined]);
    expect([2015, 2017].map((each) => from.read(`${each}`))).toEqual(["2015", undefined]);
    expect(within.read("wb_income:Low: income*")).toBe("wb_income:Low: income*");
    expect(within.read("m49_region:Low: income*")).toBeUndefined();
    expect(method.read("pigeon")).toBeUndefined();
    expect(edition.read("themes")).toBeUndefined();
  });

  it("ask for no comparability that asks for nothing", () => {
    expect(LEAST_COMPARABILITIES).toEqual(["high", "medium", "low"]);
  });
});

describe("the filters of an address, as another page’s", () => {
  it("are the filters and nothing else, in one order", () => {
    expect(filtersIn("?to=2019&rows=countries&wave=1&row=x&compare=a*b&utm_source=x")).toBe(
      "?wave=1&to=2019",
    );
    expect(filtersIn("?rows=countries")).toBe("");
    expect(filtersIn("")).toBe("");
  });

  it("keep what a heatmap filters by, and none of its other choices", () => {
    fc.assert(
      fc.property(choicesOf(OFFER), (choice) => {
        const kept = filtersIn(writeHeatmap(choice, OFFER));
        const { filter, comparability } = choice;
        expect(readHeatmap(kept, OFFER)).toEqual({
          choice: { ...STANDARD, filter, comparability },
          unknown: [],
        });
      }),
    );
  });

  it("are taken from any text, and stay as they are when they are taken again", () => {
    const query = fc.dictionary(
      fc.oneof(fc.constantFrom(...FILTER_PARAMS), fc.string()),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          query.map((said) => `?${new URLSearchParams(said)}`),
          fc.string(),
        ),
        (search) => {
          const kept = filtersIn(search);
          expect(filtersIn(kept)).toBe(kept);
          const names = [...new URLSearchParams(kept).keys()];
          expect(FILTER_PARAMS.filter((name) => names.includes(name))).toEqual(names);
        },
      ),
    );
  });
});
