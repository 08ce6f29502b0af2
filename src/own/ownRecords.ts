import type { Portfolio } from "../model/review";
import { TABLE_NAMES, type TableName, type Tables } from "../model/tables";
import type { Known } from "../records/input";
import { allNamed } from "../tabulation/allNamed";
import { USUAL_POLICY } from "./ownKnown";
import { cellsOfTables, type OwnPortfolio } from "./ownTables";

/** What stands where a release has its id. */
const ID = "own";

/** A portfolio's records as its holder alone may see them: every review by name, published or not. */
export function ownRecords(portfolio: Portfolio, known: Known): OwnPortfolio {
  const tables = allNamed(portfolio, known);
  const reviews = portfolio.reviews.filter(({ consent }) => consent !== "withdrawn");
  return {
    release: {
      release: ID,
      date: null,
      synthetic: portfolio.synthetic,
      own: "records",
      policy: USUAL_POLICY,
      tables: filesOf(tables),
    },
    tables: cellsOfTables(tables),
    counts: {
      kind: "records",
      reviews: reviews.length,
      countries: new Set(reviews.map(({ country }) => country)).size,
      unpublished: reviews.filter(({ consent }) => consent !== "named").length,
      leftOut: portfolio.reviews.length - reviews.length,
    },
  };
}

/** Tables in memory are no files: they have rows, and neither bytes nor sums. */
function filesOf(tables: Tables) {
  const files = TABLE_NAMES.map((name) => [
    name,
    { rows: tables[name].length, bytes: 0, sha256: "" },
  ]);
  return Object.fromEntries(files) as Record<
    TableName,
    { rows: number; bytes: number; sha256: string }
  >;
}
