import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Query } from "../../src/engine/query";
import type { Columns } from "../../src/model/columns";
import type { Tables } from "../../src/model/tables";
import type { ReviewFilter } from "../../src/queries/counted";
import { countriesBehind } from "../../src/queries/countriesBehind";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { countriesReaching } from "../../src/queries/countriesReaching";
import { groups } from "../../src/queries/groups";
import { groupsCounted } from "../../src/queries/groupsCounted";
import { namedLater } from "../../src/queries/namedLater";
import { publishedStages } from "../../src/queries/publishedStages";
import { reviewedAgain } from "../../src/queries/reviewedAgain";
import { reviewsByYear } from "../../src/queries/reviewsByYear";
import { reviewsHeld } from "../../src/queries/reviewsHeld";
import { reviewsPassing } from "../../src/queries/reviewsPassing";
import { stagesAgain } from "../../src/queries/stagesAgain";
import { stagesBehind } from "../../src/queries/stagesBehind";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { stagesOfCountry } from "../../src/queries/stagesOfCountry";
import { askedOf } from "../ask";
import { PORTFOLIO, releaseFolder } from "../release";
import { counting } from "./choices";

/** A block with Ébène’s review, which was named later. */
function onlyNamed(tables: Tables): Tables {
  const named = tables.reviews.filter(({ status }) => status === "named");
  return {
    ...tables,
    reviews: named.map((review) =>
      review.review_id === "XAD-1" ? { ...review, block_id: "b1" } : review,
    ),
    blocks: [{ block_id: "b1", n: 7, release_id: "test-1" }],
  };
}

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
  const stages = registered.flatMap(([review_id, , , , by]) => {
    const model = tables.reviews.find((review) => review.edition === by)!.review_id;
    return tables.stages
      .filter((row) => row.review_id === model)
      .map((row) => ({ ...row, review_id, low: 5, high: 5 }));
  });
  const others = onlyNamed(tables);
  return {
    ...others,
    reviews: [...others.reviews, ...reviews],
    stages: [...tables.stages, ...stages],
  };
}

const named = await askedOf(releaseFolder(PORTFOLIO, onlyNamed));
const all = await askedOf(releaseFolder(PORTFOLIO, withUnnamed));

const FILTERS: readonly Partial<ReviewFilter>[] = [
  {},
  { wave: 1 },
  { wave: 2 },
  { edition: "2014" },
  { edition: "2016" },
  { edition: "2021" },
  { method: "in-country" },
  { method: "questionnaire" },
  { from: 2020 },
  { to: 2015 },
  { from: 2013, to: 2021 },
  { within: "region", group: "North" },
  { within: "region", group: "South" },
  { within: "region", group: "South", wave: 1, edition: "2016", from: 2020, to: 2020 },
];

const EDITIONS = [
  { edition: "", level: "theme", code: "H01" },
  { edition: "2016", level: "factor", code: "D1.2" },
  { edition: "2021", level: "factor", code: "D1.1" },
  { edition: "2021", level: "aspect", code: "D1.1.1" },
];

const CHOICES = FILTERS.flatMap((by) =>
  EDITIONS.map(({ edition, ...place }) => ({ ...counting(by, { edition }), ...place, under: "" })),
);

const COUNTRIES = ["XAA", "XAC", "XAG", "XAH", "XAI"];
const CELLS = COUNTRIES.flatMap((country) =>
  [
    ["", "H01"],
    ["", "D1"],
    ["2014", "D1.1"],
    ["2016", "D1"],
    ["2021", "D1.1.1"],
  ].map(([edition, code]) => ({ country, edition: edition!, code: code! })),
);

type Asked = readonly [Query<never, Columns>, readonly object[]];

/** The questions that see reviews that are named alone, with all that is asked of them. */
const BLIND = [
  [groups, [{}]],
  [reviewsHeld, [{}]],
  [reviewsByYear, [{}]],
  [reviewsPassing, CHOICES],
  [publishedStages, [{}]],
  [namedLater, [{}]],
  [stagesBehind, CELLS],
  [stagesByCountry, CHOICES],
  [stagesByGroup, CHOICES],
  [countriesReaching, [1, 3, 4].map((stage) => ({ theme: "H01", stage }))],
  [reviewedAgain, [{}]],
  [
    stagesOfCountry,
    COUNTRIES.flatMap((country) =>
      ["theme", "factor", "aspect"].map((level) => ({ country, level })),
    ),
  ],
  [stagesAgain, EDITIONS.map(({ edition, level }) => ({ edition, level, under: "" }))],
] as unknown as readonly Asked[];

/** The questions that see that there are others, and nothing of what they found. */
const SEEING = [
  [countriesCounted, CHOICES],
  [groupsCounted, CHOICES],
  [
    countriesBehind,
    CHOICES.flatMap((of) => ["North", "South", ""].map((members) => ({ ...of, members }))),
  ],
] as unknown as readonly Asked[];

const answersOf = async ({ ask }: typeof all, [query, params]: Asked) => {
  const answers = [];
  for (const of of params) answers.push(await ask(query as never, of as never));
  return answers;
};

it.each(BLIND)(
  "$name answers as if there were no review but the named ones, whatever is asked",
  async (query, params) => {
    const answers = await answersOf(all, [query, params]);
    expect(answers).toEqual(await answersOf(named, [query, params]));
    expect(answers.flat()).not.toEqual([]);
    expect(JSON.stringify(answers)).not.toMatch(/"(low|high)":5|XA[GHI]|XAC-2/);
  },
);

describe.each(SEEING)("$name, whatever is asked,", (query, params) => {
  it("shows no stage of a review that is not named", async () => {
    const rows = (await answersOf(all, [query, params])).flat() as Record<string, unknown>[];
    const others = rows.filter(({ status }) => status === "block" || status === "withheld");
    expect(others.length).toBeGreaterThan(10);
    for (const row of others)
      expect([row.low ?? null, row.high ?? null, row.asked ?? 0]).toEqual([null, null, 0]);
    expect(JSON.stringify(rows)).not.toMatch(/"(low|high)":5/);
  });

  it("says the same of reviews that are named", async () => {
    const [seen, blind] = await Promise.all(
      [all, named].map(async (release) =>
        (await answersOf(release, [query, params])).map((rows) =>
          (rows as Record<string, unknown>[]).filter(({ status }) => status === "named"),
        ),
      ),
    );
    expect(seen).toEqual(blind);
  });
});

it("every question that reads stages is among these", async () => {
  const files = readdirSync("src/queries").filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((file) => import(`../../src/queries/${file.replace(".ts", "")}.ts`)),
  );
  const questions = modules.flatMap((module) =>
    Object.values(module as Record<string, Partial<Query<never, Columns>>>).filter(
      (of) => typeof of === "object" && of.sql !== undefined,
    ),
  );
  const reading = questions.filter(({ sql }) => /\b(stages|placement)\b/.test(sql!));
  const asked = [...BLIND, ...SEEING].map(([{ name }]) => name);
  expect(reading.length).toBeGreaterThan(4);
  expect(reading.map(({ name }) => name).filter((name) => !asked.includes(name!))).toEqual([]);
});

it("has reviews that are not named to be blind to, with stages of their own editions", async () => {
  const answer = await all.engine.answer(
    `select count(*)::int as stages, count(distinct review_id)::int as reviews
    from reviews join placement using (review_id) where status <> 'named'`,
    {},
  );
  expect(answer.get("reviews")!.cells[0]).toBe(3);
  expect(answer.get("stages")!.cells[0]).toBeGreaterThan(200);
});
