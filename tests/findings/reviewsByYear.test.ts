import { expect, it } from "vitest";
import { reviewsByYearFinding } from "../../src/findings/reviewsByYear";

const row = (year: number, reviews: number, edition = "2016") => ({ year, edition, reviews });

it.each([
  [
    "the year with the most",
    [row(2016, 2), row(2017, 5)],
    "More of the published reviews were made in 2017 than in any other year: 5 of 7",
  ],
  [
    "a year’s reviews of all editions together",
    [row(2016, 4), row(2017, 3), row(2017, 2, "2021")],
    "More of the published reviews were made in 2017 than in any other year: 5 of 9",
  ],
  [
    "both where two years are alike",
    [row(2016, 5), row(2017, 5), row(2018, 1)],
    "More of the published reviews were made in 2016 and 2017 than in any other year: 5 each, of 11",
  ],
  [
    "the only year there is",
    [row(2019, 1)],
    "More of the published reviews were made in 2019 than in any other year: 1 of 1",
  ],
])("names %s", (_, rows, sentence) => {
  expect(reviewsByYearFinding(rows)).toBe(sentence);
});
