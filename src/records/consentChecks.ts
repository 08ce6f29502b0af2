import { error, type Fault } from "./fault";
import type { Input } from "./input";
import { at } from "./place";
import { repeatsOf } from "./repeats";

export function* consentOfUnknown({ consent = [], reviews }: Input): Generator<Fault> {
  if (reviews === undefined) return;
  const ids = new Set(["", ...reviews.map(({ cells }) => cells.review_id)]);
  for (const row of consent.filter(({ cells }) => !ids.has(cells.review_id))) {
    const advice = "Write the review_id that reviews.csv has for it, or delete the row";
    yield error(at(row, "review_id"), "is not the id of a review in reviews.csv", advice);
  }
}

export function* consentTwice({ consent = [] }: Input): Generator<Fault> {
  for (const { row, first } of repeatsOf(consent, ({ cells }) => [cells.review_id])) {
    const fault = `has a consent in row ${first.row} already`;
    yield error(at(row, "review_id"), fault, "Keep the row that holds today");
  }
}

/** A review is named only on evidence, and from a day on. */
export function* consentEvidence({ consent = [] }: Input): Generator<Fault> {
  for (const row of consent.filter(({ cells }) => cells.status === "named")) {
    for (const column of ["evidence_url", "date"] as const) {
      if (row.cells[column] !== "") continue;
      const advice =
        "Write where the agreement can be seen and its day, or leave the review unnamed";
      yield error(at(row, column), "is not enough for the consent “named”", advice);
    }
  }
}
