import { expect, it } from "vitest";
import { groups } from "../../src/queries/groups";
import { portfolioCounts } from "../../src/queries/portfolioCounts";
import { release } from "../../src/queries/release";
import { reviewsByYear } from "../../src/queries/reviewsByYear";
import { reviewsHeld } from "../../src/queries/reviewsHeld";
import { askedOf } from "../ask";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { compact } from "./choices";

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
      own: null,
      since: null,
      since_date: null,
    },
  ]);
});

it("reviewsHeld counts named reviews by wave, year, edition and method, in that order", async () => {
  expect(compact(await ask(reviewsHeld, {}))).toEqual([
    "1 2015 2014 questionnaire 1",
    "1 2016 2016 questionnaire 1",
    "1 2017 2016 in-country 1",
    "1 2017 2016 questionnaire 1",
    "1 2018 2016 in-country 1",
    "1 2019 2016 in-country 1",
    "2 2022 2021 in-country 1",
  ]);
});

it("groups counts of each group the named reviews of countries that were in it then", async () => {
  expect(compact(await ask(groups, {}))).toEqual([
    "income Band 1 3",
    "income Band 2 1",
    "league League X 2",
    "region North 4",
    "region South 2",
  ]);
});

it("groups has a group of which no review is named, too", async () => {
  const folder = releaseFolder(PORTFOLIO, withUnpublished);
  const rows = compact(await (await askedOf(folder)).ask(groups, {}));
  expect(rows.slice(-3)).toEqual(["region North 4", "region South 2", "region West 0"]);
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
