import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CsvRow, rowsOfCsv } from "./csv";

/** A review as its record has it. */
export interface TrueReview {
  /** The id that a release gives it. */
  readonly id: string;
  readonly inputId: string;
  readonly edition: string;
  readonly isNamed: boolean;
  /** What was reported, by code, as whole stages and ranges: `2`, `2-3`. */
  readonly stages: ReadonlyMap<string, string>;
}

/** The records that a release was made of. */
export interface Truth {
  readonly reviews: ReadonlyMap<string, TrueReview>;
  /** Rows of the records, for what is secret in them and what is public. */
  readonly records: Readonly<Record<"reviews" | "consent" | "groups", readonly CsvRow[]>>;
}

/** Reads a portfolio's folder of CSV files; throws where the files that it must have are missing. */
export function readTruth(folder: string): Truth {
  const read = (name: string) => rowsOfCsv(readFileSync(join(folder, name), "utf8"));
  const records = {
    reviews: read("reviews.csv"),
    consent: read("consent.csv"),
    groups: existsSync(join(folder, "groups.csv")) ? read("groups.csv") : [],
  };
  const stages = byReview(read("stages.csv"));
  const named = new Set(
    records.consent.filter((row) => row.status === "named").map((row) => row.review_id),
  );
  const reviews = records.reviews.map((row): TrueReview => {
    const inputId = row.review_id ?? "";
    return {
      id: publicId(row),
      inputId,
      edition: row.edition ?? "",
      isNamed: named.has(inputId),
      stages: reported(stages.get(inputId) ?? []),
    };
  });
  return { reviews: new Map(reviews.map((review) => [review.id, review])), records };
}

/** The id that a release makes of public facts. */
export function publicId(row: CsvRow): string {
  return `${row.country ?? ""}-${row.wave ?? ""}`;
}

function byReview(rows: readonly CsvRow[]): ReadonlyMap<string, readonly CsvRow[]> {
  const found = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const id = row.review_id ?? "";
    const own = found.get(id);
    if (own === undefined) found.set(id, [row]);
    else own.push(row);
  }
  return found;
}

function reported(rows: readonly CsvRow[]): ReadonlyMap<string, string> {
  const assessed = rows.filter((row) => row.stage !== "");
  return new Map(assessed.map((row) => [row.code ?? "", row.stage ?? ""]));
}
