import { isWhole } from "./cell";
import { error, type Fault, quoted, warning } from "./fault";
import type { Input, InputRow } from "./input";
import { at } from "./place";
import { groupedBy, repeatsOf } from "./repeats";

type ReviewRow = InputRow<"reviews">;

export function* reviewTwice({ reviews = [] }: Input): Generator<Fault> {
  for (const { row, first } of repeatsOf(reviews, ({ cells }) => [cells.review_id])) {
    const advice = "Give each review an id of its own, or delete the row that is too much";
    yield error(
      at(row, "review_id"),
      `is the id of the review in row ${first.row} already`,
      advice,
    );
  }
}

/** A country has one review of a wave. Where the whole review is there twice, its id has told so. */
export function* waveTwice({ reviews = [] }: Input): Generator<Fault> {
  for (const { row, first } of repeatsOf(reviews, ({ cells }) => [cells.country, cells.wave])) {
    if (row.cells.review_id === first.cells.review_id) continue;
    yield error(
      at(row, "wave"),
      `is the wave of ${quoted(row.cells.country)} in row ${first.row} already`,
      "Number a country’s reviews 1, 2, 3 in the order of their years",
    );
  }
}

/** A later wave is not of an earlier year. */
export function* waveOrder({ reviews = [] }: Input): Generator<Fault> {
  for (const rows of groupedBy(reviews.filter(isDated), ({ cells }) => cells.country).values()) {
    const inOrder = rows.toSorted((a, b) => waveOf(a) - waveOf(b));
    for (const [i, row] of inOrder.entries()) {
      const before = inOrder[i - 1];
      if (before === undefined || yearOf(before) <= yearOf(row)) continue;
      yield error(
        at(row, "year"),
        `is before ${before.cells.year}, the year of wave ${before.cells.wave} of ${quoted(row.cells.country)} in row ${before.row}`,
        "Number a country’s reviews 1, 2, 3 in the order of their years",
      );
    }
  }
}

/** The last year in which a review by an edition is no surprise: its successor was out for a year. */
const LAST_YEARS: Readonly<Record<string, number>> = { "2014": 2017, "2016": 2022 };

/** Warns of a review that is older than the edition it is said to follow, or long after that was replaced. */
export function* editionYears({ reviews = [] }: Input): Generator<Fault> {
  for (const row of reviews.filter(isDated)) {
    const { edition } = row.cells;
    const isEarly = yearOf(row) < Number(edition);
    const isLate = yearOf(row) > (LAST_YEARS[edition] ?? Number.POSITIVE_INFINITY);
    if (!isEarly && !isLate) continue;
    yield warning(
      at(row, "year"),
      isEarly
        ? `is before the ${edition} edition existed`
        : `is long after the ${edition} edition was replaced`,
      "See whether the year and the edition are right",
    );
  }
}

/** Warns of a review whose earlier ones are not there: its wave may be miscounted. */
export function* missingWaves({ reviews = [] }: Input): Generator<Fault> {
  for (const rows of groupedBy(reviews.filter(isDated), ({ cells }) => cells.country).values()) {
    const waves = new Set(rows.map(waveOf));
    const first = rows.find((row) => waveOf(row) > 1 && !waves.has(waveOf(row) - 1));
    if (first === undefined) continue;
    yield warning(
      at(first, "wave"),
      `comes after wave ${waveOf(first) - 1} of ${quoted(first.cells.country)}, which is not there`,
      "Add that review, or number the country’s reviews 1, 2, 3 in the order of their years",
    );
  }
}

function isDated({ cells }: ReviewRow): boolean {
  return isWhole(1, 99)(cells.wave) && isWhole(2010, 2100)(cells.year);
}

function waveOf({ cells }: ReviewRow): number {
  return Number(cells.wave);
}

function yearOf({ cells }: ReviewRow): number {
  return Number(cells.year);
}
