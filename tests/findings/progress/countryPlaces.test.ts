import { expect, it } from "vitest";
import { countryPlaces } from "../../../src/analyses/progress/countryPlaces";
import type { ProgressChoice } from "../../../src/analyses/progress/progressChoice";
import { placesFinding } from "../../../src/findings/progress/countryPlaces";
import { type MadeCountry, madePairs, moved } from "../../analyses/progress/madePairs";

function said(made: readonly MadeCountry[], choice: Partial<ProgressChoice>): string {
  const pairs = madePairs(made, choice);
  const places = countryPlaces(pairs)!;
  return placesFinding(pairs, places, places.name);
}

const MADE = [moved("A", 1, 3), moved("B", 1, 2), moved("C", 4, 3), moved("D", 4, 4)];

it("counts who rose, stayed and fell, and says where they stood or stand most often", () => {
  expect(said([...MADE, moved("E", 1, 1)], { item: "H01" })).toBe(
    "In “Strategy”, of 5 countries 2 rose, 2 stayed and 1 fell; at the earlier review Start-up was most frequent (3)",
  );
  expect(said(MADE, { item: "H01" })).toMatch(
    /; at the earlier review Start-up and between Formative and Established were most frequent \(2 each\)$/,
  );
  expect(said(MADE, { item: "H01", bands: "later" })).toMatch(
    /; at the later review Formative was most frequent \(2\)$/,
  );
  const scattered = [moved("A", 1, 1), moved("B", 3, 3), moved("C", 5, 5), moved("D", 7, 7)];
  expect(said(scattered, { item: "H01" })).toMatch(/; at the earlier review no stage stood out$/);
});

it("tells half steps apart where bands go by change", () => {
  expect(said(MADE, { item: "H01", bands: "change" })).toBe(
    "In “Strategy”, of 4 countries 2 rose, 1 stayed and 1 fell; by half a step only: 1 of the risen and 1 of the fallen",
  );
});

it("calls what is said of a dimension an index", () => {
  const three = (name: string, H01: number, later: number): MadeCountry => ({
    name,
    reviews: [{ at: { H01, H02: 1, H03: 1 } }, { at: { H01: later, H02: 1, H03: 1 } }],
  });
  expect(said([three("A", 1, 2), three("B", 2, 2)], { item: "D1" })).toBe(
    "In the index of “Policy” (equal steps assumed), of 2 countries 1 rose, 1 stayed and 0 fell",
  );
});

it("says so where nobody is placed twice", () => {
  expect(said([moved("A", null, 1)], { item: "H01" })).toBe(
    "No country’s first and second review both place “Strategy”, and can be compared",
  );
  expect(said([], { item: "" })).toBe(
    "No country’s first and second review both place the index of “Policy”, and can be compared",
  );
});
