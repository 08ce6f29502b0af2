import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOf } from "../../scripts/demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "../../scripts/demonstrate/portfolio";
import { readPolicy } from "../../scripts/portfolio/policy";
import { columnsOf } from "../../src/analyses/cells/columns";
import { THRESHOLDS } from "../../src/analyses/cells/thresholds";
import type { Ask } from "../../src/engine/query";
import type { Tables } from "../../src/model/tables";
import { EVERY_REVIEW, type ReviewFilter } from "../../src/queries/counted";
import { type CountryCounted, countriesCounted } from "../../src/queries/countriesCounted";
import { figureAsked } from "../../src/views/heatmap/heatmapFigureAsked";
import { heldOnce } from "../../src/views/heatmap/heatmapHeld";
import { askedOf } from "../ask";
import { madeOf } from "../portfolio/fixtures/published";
import { releaseFolder } from "../release";
import { CHOICE } from "./answers";

const { signal } = new AbortController();

const files = Object.fromEntries(filesOf(portfolioOf(DEMONSTRATION_SEED)));
const policy = readPolicy("data/disclosure/demonstration.json");

/** As it is published, and all stages there are, as if every government agreed to be named. */
const published = madeOf(files, { policy }).tables;
const reviewIds = files["reviews.csv"]!.split("\n").slice(1).filter(Boolean);
const { stages } = madeOf({
  ...files,
  "consent.csv": [
    files["consent.csv"]!.split("\n")[0],
    ...reviewIds.map((row) => `${row.split(",")[0]},named,https://example.org/,,2025-01-31`),
    "",
  ].join("\n"),
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

const GROUPINGS = [...new Set(published.groups.map(({ grouping }) => grouping))];

/** Filters by what anyone may know of reviews that are not published. */
const UNPUBLISHED = published.reviews.filter(({ status }) => status !== "named");
const filters: fc.Arbitrary<ReviewFilter> = fc
  .tuple(
    fc.constantFrom(...UNPUBLISHED),
    fc.constantFrom(...published.groups),
    fc.subarray(["wave", "edition", "method", "from", "to", "within"], { minLength: 1 }),
  )
  .map(([{ wave, edition, method, year }, { grouping, group }, set]) => {
    const all = { wave, edition, method, from: year - 1, to: year + 1 };
    const asked = Object.entries(all).filter(([name]) => set.includes(name));
    const within = set.includes("within") ? { within: grouping, group } : {};
    return { ...EVERY_REVIEW, ...Object.fromEntries(asked), ...within };
  });

/** How many countries’ reviews, published or not, reached a stage in a theme. */
const lowOf = new Map(stages.map(({ review_id, code, low }) => [`${review_id} ${code}`, low]));
const reachedBy = (countries: readonly CountryCounted[], code: string, stage: number) =>
  countries.filter(({ review_id }) => (lowOf.get(`${review_id} ${code}`) ?? 0) >= stage).length;

interface Asked {
  readonly ask: Ask;
  readonly held: ReturnType<typeof heldOnce>;
}

/** Gives every bound of a heatmap of groups with the truth that it is to hold. */
async function boundsAsked({ ask, held }: Asked, grouping: string, filter: ReviewFilter) {
  const facts = await held();
  const choice = { ...CHOICE, grouping, filter };
  const columns = columnsOf(facts.items, choice);
  const { figure } = await figureAsked(ask, choice, { columns, held: facts, signal });
  const countries = await ask(countriesCounted, choice);
  return [...figure.rows, figure.all].flatMap(({ key, name, bounds }) => {
    const own = countries.filter(({ group }) => key === "all" || group === name);
    return (bounds ?? []).flatMap((of, i) =>
      of.map((range, j) => {
        const { code } = figure.columns[i]!;
        return { at: `${key} ${code}`, ...range, truth: reachedBy(own, code, THRESHOLDS[j]!) };
      }),
    );
  });
}

type Checked = Awaited<ReturnType<typeof boundsAsked>>;
const missed = (checked: Checked) =>
  checked.filter(({ lo, hi, truth }) => truth < lo || truth > hi);

describe.each<[string, Tables]>([
  ["as it is published", published],
  [
    "with a member of every block named later",
    naming(published, ({ review_id }) => firstMembers.includes(review_id)),
  ],
])("the bounds of every group, theme and threshold hold the truth: %s", async (_, tables) => {
  const { ask } = await askedOf(releaseFolder(files, () => tables));
  const asked = { ask, held: heldOnce(ask) };

  it("whatever the countries are grouped by", async () => {
    let checked = 0;
    for (const grouping of GROUPINGS) {
      const bounds = await boundsAsked(asked, grouping, EVERY_REVIEW);
      expect(missed(bounds)).toEqual([]);
      checked += bounds.length;
    }
    expect(checked).toBeGreaterThan(500);
  });

  it("whatever reviews are filtered by", async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...GROUPINGS), filters, async (grouping, filter) => {
        const bounds = await boundsAsked(asked, grouping, filter);
        expect(missed(bounds)).toEqual([]);
        checked += bounds.length;
      }),
      { numRuns: 40 },
    );
    expect(checked).toBeGreaterThan(500);
  });
});

it("the bounds say something where they can, and the truth is known of every review", async () => {
  const { ask } = await askedOf(releaseFolder(files, () => published));
  const bounds = await boundsAsked({ ask, held: heldOnce(ask) }, GROUPINGS[0]!, EVERY_REVIEW);
  expect(bounds.some(({ lo, hi, of }) => hi - lo < of && hi > lo)).toBe(true);
  expect(bounds.some(({ lo, hi, truth }) => lo < truth && truth < hi)).toBe(true);
  expect(bounds.every(({ lo, hi, of }) => 0 <= lo && lo <= hi && hi <= of)).toBe(true);
  const placed = new Set(stages.map(({ review_id }) => review_id));
  expect(published.reviews.filter(({ review_id }) => !placed.has(review_id))).toEqual([]);
});
