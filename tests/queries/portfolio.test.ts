import { expect, it } from "vitest";
import { editionsHeld } from "../../src/queries/editionsHeld";
import { groupings } from "../../src/queries/groupings";
import { portfolioCounts } from "../../src/queries/portfolioCounts";
import { release } from "../../src/queries/release";
import { reviewsByYear } from "../../src/queries/reviewsByYear";
import { askedOf } from "../ask";

const { engine, ask } = await askedOf();

it("release says which data these are, of when, and that they are not real", async () => {
  expect(await ask(release, {})).toEqual([
    {
      id: "test-1",
      date: "2026-01-31",
      synthetic: 1,
      c: 2,
      k: 7,
      k_split: 9,
      preview: null,
      preview_name: null,
    },
  ]);
});

it("editionsHeld counts named reviews and their countries, the oldest edition first", async () => {
  expect(await ask(editionsHeld, {})).toEqual([
    { edition: "2014", reviews: 1, countries: 1, first_year: 2015, last_year: 2015 },
    { edition: "2016", reviews: 5, countries: 5, first_year: 2016, last_year: 2019 },
    { edition: "2021", reviews: 1, countries: 1, first_year: 2022, last_year: 2022 },
  ]);
});

it("groupings counts groups and countries of each grouping, by its id", async () => {
  expect(await ask(groupings, {})).toEqual([
    { grouping: "income", groups: 2, countries: 3 },
    { grouping: "league", groups: 1, countries: 2 },
    { grouping: "region", groups: 2, countries: 9 },
  ]);
});

it("portfolioCounts counts every country and who was reviewed, but only named reviews", async () => {
  expect(await ask(portfolioCounts, {})).toEqual([
    {
      countries: 10,
      reviewed: 9,
      published: 6,
      in_blocks: 0,
      withheld: 3,
      reviews: 7,
      repeated: 1,
      first_year: 2015,
      last_year: 2022,
    },
  ]);
});

it("reviewsByYear counts each year’s named reviews by edition, in the order of the years", async () => {
  expect(await ask(reviewsByYear, {})).toEqual([
    { year: 2015, edition: "2014", reviews: 1 },
    { year: 2016, edition: "2016", reviews: 1 },
    { year: 2017, edition: "2016", reviews: 2 },
    { year: 2018, edition: "2016", reviews: 1 },
    { year: 2019, edition: "2016", reviews: 1 },
    { year: 2022, edition: "2021", reviews: 1 },
  ]);
});

it("holds nothing of a review that is not named, but that it took place", async () => {
  const unnamed = "('XAG', 'XAH', 'XAI', 'XAJ')";
  const held = await engine.answer(
    `select
      (select count(*) from stages where low = 5 or high = 5 or review_id = 'XAC-2')::int as stages,
      (select count(*) from context where country in ${unnamed})::int as context,
      (select count(*) from reviews where status <> 'named')::int as reviews`,
    {},
  );
  expect([...held].map(([table, { cells }]) => [table, cells])).toEqual([
    ["stages", [0]],
    ["context", [0]],
    ["reviews", [4]],
  ]);
});
