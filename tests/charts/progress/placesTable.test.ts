import { expect, it } from "vitest";
import { countryPlaces } from "../../../src/analyses/progress/countryPlaces";
import type { ProgressChoice } from "../../../src/analyses/progress/progressChoice";
import { placesBlock } from "../../../src/charts/progress/placesBlock";
import { leftTexts, placesTable } from "../../../src/charts/progress/placesTable";
import { type MadeCountry, madePairs, moved } from "../../analyses/progress/madePairs";

const MADE: readonly MadeCountry[] = [
  { name: "Alder", reviews: [{ at: { H01: 1 } }, { at: { H01: 2 } }, { at: { H01: 5 } }] },
  { ...moved("Birch", 1, 1), group: "South" },
  moved("Cedar", 3, 2),
  moved("Dogwood", null, 2),
];

const tableOf = (choice: Partial<ProgressChoice>, made = MADE) => {
  const pairs = madePairs(made, { item: "H01", ...choice });
  const places = countryPlaces(pairs)!;
  return { table: placesTable(pairs, places), left: leftTexts(places) };
};

it("has bands with their n, countries by name, years, and a mark for each review", () => {
  const { table } = tableOf({ span: "ends", group: "South" });
  expect(table.rows.map(({ heading, name, note, isLit }) => [heading, name, note, isLit])).toEqual([
    ["Earlier review: Start-up, 2 countries", "Alder", "2015 → 2019 → 2023", false],
    [undefined, "Birch", "2015 → 2019", true],
    ["Earlier review: Formative, 1 country", "Cedar", "2015 → 2019", false],
  ]);
  const [drawn, said] = table.rows[0]!.cells;
  expect(drawn).toMatchObject({
    drawing: { kind: "dumbbell", places: [1, 1.5, 3] },
    spoken: "2015: Start-up; 2019: between Start-up and Formative; 2023: Established",
  });
  expect(said!.text).toBe("1 → 1–2 → 3");
});

it("has bands of later stages and of changes, with half steps apart", () => {
  const headings = (choice: Partial<ProgressChoice>) =>
    tableOf(choice).table.rows.flatMap(({ heading }) => heading ?? []);
  expect(headings({ bands: "later" })).toEqual([
    "Later review: Start-up, 1 country",
    "Later review: between Start-up and Formative, 2 countries",
  ]);
  expect(headings({ bands: "change" })).toEqual([
    "Rose by half a step, 1 country",
    "Stayed, 1 country",
    "Fell by half a step, 1 country",
  ]);
});

it("says in words which edition or method changed, and how far an item can be compared", () => {
  const changed: MadeCountry = {
    name: "Elder",
    reviews: [
      { at: { H01: 1 }, edition: "2014", method: "questionnaire" },
      { at: { H01: 3 }, edition: "2016" },
    ],
  };
  const pairs = madePairs([changed], { item: "H01" }, [
    { theme: "H01", from_edition: "2014", to_edition: "2016", comparability: "medium" },
  ]);
  expect(placesTable(pairs, countryPlaces(pairs)!).rows[0]!.note).toBe(
    "2015 → 2019 · edition changed · method changed · medium comparability",
  );
});

it("shows an index to two places and over how many parts it is, in bands of whole stages", () => {
  const review = (H01: number) => ({ at: { H01, H02: 1, H03: 9 } });
  const { table } = tableOf({ item: "D1" }, [{ name: "Fir", reviews: [review(1), review(2)] }]);
  expect(table.rows).toMatchObject([
    {
      heading: "Earlier review: index from 2 to under 3, 1 country",
      note: "2015 → 2019 · 3 parts",
      cells: [{ spoken: "2015: index 2.33; 2019: index 2.50" }, { text: "2.33 → 2.50" }],
    },
  ]);
});

it("names who is not placed twice with the reason, in a picture too", () => {
  const { table, left } = tableOf({});
  expect(left).toEqual(["Dogwood: no stage in the review of 2015"]);
  const drawn = placesBlock(table, left)(900, 14).drawn(0, 0);
  expect(drawn).toContain("Not shown: 1 country");
  expect(drawn).toContain("Dogwood: no stage in the review of 2015");
  const nobody = placesBlock({ ...table, rows: [] }, [])(900, 14);
  expect(nobody.height).toBe(0);
});
