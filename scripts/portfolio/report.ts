import type { Portfolio } from "../../src/model/review";
import { type Fault, lineOf } from "../../src/records/fault";
import type { Made } from "./make";

/** Every fault on a line of its own, in the order in which they are given. */
export function faultLines(faults: readonly Fault[]): string {
  return faults.map((fault) => `${lineOf(fault)}\n`).join("");
}

/** How much is wrong: `3 errors, 1 warning in 2 files`. */
export function sumOf(faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const files = new Set(faults.map(({ file }) => file)).size;
  const warnings = faults.length - errors;
  const kinds = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return faults.length === 0 ? "No faults" : `${kinds.join(", ")} in ${counted(files, "file")}`;
}

/** How much a portfolio holds, by what was agreed on each review. */
export function countsOf({ reviews }: Pick<Portfolio, "reviews">) {
  const agreed = (wanted: string | null) =>
    reviews.filter(({ consent }) => consent === wanted).length;
  return {
    reviews: reviews.length,
    countries: new Set(reviews.map(({ country }) => country)).size,
    stages: reviews.flatMap(({ stages }) => [...stages.values()].filter((stage) => stage !== null))
      .length,
    consent: {
      named: agreed("named"),
      aggregate: agreed("aggregate"),
      withdrawn: agreed("withdrawn"),
      none: agreed(null),
    },
  };
}

/** The same in a sentence for whoever ran the command. */
export function countsLine(portfolio: Portfolio): string {
  const { reviews, countries, stages, consent } = countsOf(portfolio);
  const kind = portfolio.synthetic ? "synthetic" : "real";
  const sizes = `${counted(reviews, "review")} of ${counted(countries, "country")}, ${counted(stages, "stage")}`;
  return `${sizes} (${kind}); ${consent.named} named, ${othersIn(consent)}`;
}

function othersIn({
  aggregate,
  withdrawn,
  none,
}: Omit<ReturnType<typeof countsOf>["consent"], "named">) {
  return `${aggregate} for group statements only, ${withdrawn} withdrawn, ${none} without consent`;
}

/** A number and its noun: `1 country`, `2 countries`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`.replace(/ys$/, "ies")}`;
}

/** What a run of `publish` wrote, and what must be kept. */
export function publishedLines(written: {
  readonly portfolio: Portfolio;
  readonly made: Pick<Made, "release" | "tables" | "disclosure">;
  readonly out: string;
  readonly ledger: string;
  readonly reportFile: string;
}): string {
  const { portfolio, made, out, ledger, reportFile } = written;
  const of = (status: string) => made.tables.reviews.filter((review) => review.status === status);
  const countries = new Set(of("named").map(({ country }) => country)).size;
  const { blocks, added } = made.disclosure;
  return [
    `Release ${made.release.id}${portfolio.synthetic ? " (synthetic)" : ""} is in ${out}`,
    `Named: ${counted(of("named").length, "review")} of ${counted(countries, "country")}, ${counted(made.tables.stages.length, "row")} of stages, those worked out among them`,
    `In ${counted(blocks.length, "block")}: ${counted(of("block").length, "review")}, ${counted(made.tables.statements.length, "statement")}`,
    `Withheld: ${counted(of("withheld").length, "review")}`,
    `Ledger: ${ledger} (${counted(added.length, "new entry")}); keep it with the records, for ever`,
    `For sign-off, not for publication: ${reportFile}`,
    "",
  ].join("\n");
}
