import { EDITION_IDS, type EditionId, editionOf, type Item, itemsOf } from "../model/framework";
import { error, type Fault, quoted, warning } from "./fault";
import { fileOf, type Input, type Known } from "./input";
import { at } from "./place";
import { repeatsOf } from "./repeats";
import { reviewed } from "./reviewed";
import { type ReviewStages, stagesByReview } from "./stagesByReview";

type Items = ReadonlyMap<string, Item>;

/** As many codes as a warning names; it gives the number of all. */
const CODES_NAMED = 3;

/** Told once for each review that is not there, at its first row. */
export function* stagesOfUnknown({ stages = [], reviews }: Input): Generator<Fault> {
  if (reviews === undefined) return;
  const ids = new Set(["", ...reviews.map(({ cells }) => cells.review_id)]);
  for (const [id, { rows }] of stagesByReview(stages)) {
    if (ids.has(id)) continue;
    const more = rows.length === 1 ? "" : `; ${rows.length} rows have it`;
    const advice = "Add the review to reviews.csv, or mend or delete its stages";
    yield error(
      at(rows[0]!, "review_id"),
      `is not the id of a review in reviews.csv${more}`,
      advice,
    );
  }
}

/** A code means nothing without its edition. */
export function* codes(input: Input, { framework }: Known): Generator<Fault> {
  const items = itemsByEdition(framework);
  for (const { edition, stages } of reviewed(input)) {
    const known = items.get(edition)!;
    for (const [i, code] of stages.codes.entries()) {
      if (code === "" || known.has(code)) continue;
      const row = stages.rows[i]!;
      const others = EDITION_IDS.filter((other) => items.get(other)!.has(code));
      const elsewhere = others.length === 0 ? "" : `; it is one of ${others.join(" and ")}`;
      yield error(
        at(row, "code"),
        `is not a code of edition ${edition}, which review ${quoted(row.cells.review_id)} follows${elsewhere}`,
        `Write a factor’s or an aspect’s code of edition ${edition}, D1.1 or D1.1.1, or mend the review’s edition`,
      );
    }
  }
}

export function* stageTwice(input: Input): Generator<Fault> {
  for (const { stages } of reviewed(input)) {
    if (stages.byCode.size === stages.codes.length) continue;
    for (const { row, first } of repeatsOf(stages.rows, ({ cells }) => [cells.code])) {
      const fault = `has a stage for review ${quoted(row.cells.review_id)} in row ${first.row} already`;
      yield error(at(row, "code"), fault, "Keep one of the two rows");
    }
  }
}

/** Warns of a review without any stage. */
export function* withoutStages(input: Input): Generator<Fault> {
  for (const { review, stages } of reviewed(input)) {
    if (stages.texts.some((text) => text !== "")) continue;
    const advice = "Add its stages, if it has any: without them all of it is not assessed";
    yield warning(at(review, "review_id"), "has no stage in stages.csv", advice);
  }
}

/** Warns of codes without a row. A factor can do without one where its aspects have theirs: it is computed. */
export function* missingCodes(input: Input, { framework }: Known): Generator<Fault> {
  const items = itemsByEdition(framework);
  for (const { review, edition, stages } of reviewed(input)) {
    const known = items.get(edition)!;
    if (stages.byCode.size === known.size || isAmiss(stages, known)) continue;
    const lacking = lackingCodes(known, stages.byCode);
    if (lacking.length === 0) continue;
    const file = fileOf("stages");
    yield warning(
      { file, column: "review_id", value: review.cells.review_id },
      `has no row for ${named(lacking)} of edition ${edition}`,
      "Add the rows, with an empty stage where something was not assessed: without a row it counts as that",
    );
  }
}

/** True where another fault has been told: no stage at all, or a code that stands in for the one that lacks. */
function isAmiss({ codes, texts, byCode }: ReviewStages, items: Items): boolean {
  const isEmpty = texts.every((text) => text === "");
  return isEmpty || byCode.size < codes.length || codes.some((code) => !items.has(code));
}

function lackingCodes(items: Items, given: ReviewStages["byCode"]): string[] {
  const computed = new Set([...given.keys()].map((code) => items.get(code)?.parent));
  return [...items.keys()].filter((code) => !given.has(code) && !computed.has(code));
}

function named(lacking: readonly string[]): string {
  const first = lacking.slice(0, CODES_NAMED).join(", ");
  const more = lacking.length - CODES_NAMED;
  return `${lacking.length === 1 ? "1 code" : `${lacking.length} codes`} (${first}${more > 0 ? ` and ${more} more` : ""})`;
}

function itemsByEdition(framework: Known["framework"]): ReadonlyMap<EditionId, Items> {
  return new Map(EDITION_IDS.map((id) => [id, itemsOf(editionOf(framework, id))]));
}
