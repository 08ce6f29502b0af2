import { expect, it } from "vitest";
import { filesOf } from "../../scripts/demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "../../scripts/demonstrate/portfolio";
import { readPolicy } from "../../scripts/portfolio/policy";
import { THRESHOLDS } from "../../src/analyses/heatmap";
import { calculateHere } from "../../src/calculations/here";
import type { Tables } from "../../src/model/tables";
import { groupings } from "../../src/queries/groupings";
import { type StagesByGroup, stagesByGroup } from "../../src/queries/stagesByGroup";
import { heatmapAsker } from "../../src/views/heatmapAsker";
import { askedOf } from "../ask";
import { madeOf } from "../portfolio/fixtures/published";
import { releaseFolder } from "../release";

const { signal } = new AbortController();

const files = Object.fromEntries(filesOf(portfolioOf(DEMONSTRATION_SEED)));
const policy = readPolicy("data/disclosure/demonstration.json");

/** As it is published, and as it would be if every government agreed to be named. */
const published = madeOf(files, { policy }).tables;
const { stages } = madeOf({
  ...files,
  "consent.csv": files["consent.csv"]!.replaceAll(",aggregate,", ",named,"),
}).tables;

const naming = (
  tables: Tables,
  isNamed: (review: Tables["reviews"][number]) => boolean,
): Tables => {
  const reviews = tables.reviews.map((review) =>
    isNamed(review) ? { ...review, status: "named" } : review,
  );
  const named = new Set(
    reviews.filter(({ status }) => status === "named").map(({ review_id }) => review_id),
  );
  return { ...tables, reviews, stages: stages.filter(({ review_id }) => named.has(review_id)) };
};

const firstMembers = published.blocks.map(
  ({ block_id }) => published.reviews.find((review) => review.block_id === block_id)!.review_id,
);

it.each<[string, Tables]>([
  ["as it is published", published],
  [
    "with a member of every block named later",
    naming(published, ({ review_id }) => firstMembers.includes(review_id)),
  ],
])("the bounds of every group, theme and threshold hold the truth: %s", async (_, tables) => {
  const { ask } = await askedOf(releaseFolder(files, () => tables));
  const truth = await askedOf(
    releaseFolder(files, () => naming(tables, ({ status }) => status === "block")),
  );
  let checked = 0;
  for (const { grouping } of await ask(groupings, {})) {
    const address = `http://host.invalid/?grouping=${grouping}`;
    const { figure } = await heatmapAsker(ask, calculateHere)(address, signal);
    const rows = await truth.ask(stagesByGroup, { grouping, edition: "", dimension: "" });
    for (const { key, name, bounds } of [...figure.rows, figure.all]) {
      for (const [i, of] of (bounds ?? []).entries()) {
        const own = rows.filter(
          ({ code, group }) =>
            code === figure.columns[i]!.code && (key === "all" || group === name),
        );
        for (const [j, { lo, hi }] of of.entries()) {
          const reached = count(own, THRESHOLDS[j]!);
          expect([lo <= reached, hi >= reached], `${key} ${own[0]?.code}`).toEqual([true, true]);
          checked += 1;
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(500);
});

function count(rows: readonly StagesByGroup[], threshold: number): number {
  return rows
    .filter(({ low }) => low !== null && low >= threshold)
    .reduce((sum, { countries }) => sum + countries, 0);
}
