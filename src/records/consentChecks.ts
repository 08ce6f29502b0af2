import { CONSENTS } from "../model/review";
import { error, type Fault, warning } from "./fault";
import { fileOf, type Input } from "./input";
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

/** Warns of an agreement to group statements that shows no evidence. */
export function* aggregateEvidence({ consent = [] }: Input): Generator<Fault> {
  for (const row of consent) {
    const { status, evidence_url: evidence, date } = row.cells;
    if (status !== "aggregate" || (evidence !== "" && date !== "")) continue;
    const column = evidence === "" ? "evidence_url" : "date";
    const advice = "Write where the agreement can be seen and its day";
    yield warning(at(row, column), "leaves the consent “aggregate” without evidence", advice);
  }
}

/** Warns of a consent to be named that does not say who gave it. */
export function* agreedByNobody({ consent = [] }: Input): Generator<Fault> {
  for (const row of consent) {
    if (row.cells.status !== "named" || row.cells.agreed_by !== "") continue;
    const advice = "Write who agreed, so that it can be asked about later";
    yield warning(at(row, "agreed_by"), "does not say who agreed to be named", advice);
  }
}

/** Warns of a portfolio without a named review. Where a status is no word of ours, that may be the one. */
export function* noneNamed({ consent }: Input): Generator<Fault> {
  const statuses: readonly string[] | undefined = consent?.map(({ cells }) => cells.status);
  const known: readonly string[] = CONSENTS;
  if (statuses?.every((status) => status !== "named" && known.includes(status)) !== true) return;
  const advice = "Give a review the status named once its government has agreed";
  yield warning({ file: fileOf("consent") }, "no review is agreed as named", advice);
}
