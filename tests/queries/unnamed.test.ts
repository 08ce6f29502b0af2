import { expect, it } from "vitest";
import type { Tables } from "../../src/model/tables";
import { editionsHeld } from "../../src/queries/editionsHeld";
import { groupCoverage } from "../../src/queries/groupCoverage";
import { methodsOfGroups } from "../../src/queries/methodsOfGroups";
import { publishedCountries } from "../../src/queries/publishedCountries";
import { reviewsByYear } from "../../src/queries/reviewsByYear";
import { reviewsCounted } from "../../src/queries/reviewsCounted";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { askedOf } from "../ask";
import { PORTFOLIO, releaseFolder } from "../release";

/** The registry's rows of reviews that are not named, and stages that no release should have of them. */
function withUnnamed(tables: Tables): Tables {
  const registered = [
    ["XAC-2", "XAC", 2, 2021, "2021", "block"],
    ["XAG-1", "XAG", 1, 2020, "2016", "block"],
    ["XAH-1", "XAH", 1, 2013, "2014", "withheld"],
  ] as const;
  const reviews = registered.map(([review_id, country, wave, year, edition, status]) => ({
    ...tables.reviews[0]!,
    ...{ review_id, country, wave, year, edition, status },
    block_id: status === "block" ? "b1" : null,
  }));
  const stages = tables.stages
    .filter(({ review_id }) => review_id === "XAA-2")
    .flatMap((row) => registered.map(([review_id]) => ({ ...row, review_id, low: 5, high: 5 })));
  return {
    ...tables,
    reviews: [...onlyNamed(tables).reviews, ...reviews],
    stages: [...tables.stages, ...stages],
  };
}

function onlyNamed(tables: Tables): Tables {
  return { ...tables, reviews: tables.reviews.filter(({ status }) => status === "named") };
}

const named = await askedOf(releaseFolder(PORTFOLIO, onlyNamed));
const all = await askedOf(releaseFolder(PORTFOLIO, withUnnamed));

const EVERY = { grouping: "region", edition: "", dimension: "" };

it.each([
  [editionsHeld, {}],
  [reviewsByYear, {}],
  [reviewsCounted, EVERY],
  [reviewsCounted, { edition: "2021" }],
  [groupCoverage, EVERY],
  [groupCoverage, { grouping: "region", edition: "2021" }],
  [methodsOfGroups, EVERY],
  [methodsOfGroups, { grouping: "region", edition: "2021" }],
  [publishedCountries, EVERY],
  [publishedCountries, { grouping: "region", edition: "2021" }],
  [stagesByCountry, EVERY],
  [stagesByCountry, { edition: "2021", dimension: "" }],
  [stagesByGroup, EVERY],
  [stagesByGroup, { ...EVERY, edition: "2021" }],
] as const)(
  "$0.name answers $1 as if there were no review but the named ones",
  async (query, of) => {
    const answers = await Promise.all([
      all.ask(query as never, of as never),
      named.ask(query as never, of as never),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).not.toHaveLength(0);
  },
);

it("has reviews that are not named to be blind to", async () => {
  const answer = await all.engine.answer(
    "select count(*)::int as n from reviews join stages using (review_id) where status <> 'named'",
    {},
  );
  expect(answer.get("n")!.cells[0]).toBeGreaterThan(0);
});
