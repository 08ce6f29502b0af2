import { publicIdOf } from "../disclosure/registry";
import type { Described } from "../engine/described";
import { type Agreed, RECORDS_TABLES } from "../model/agreed";
import type { Consent, Portfolio, Review } from "../model/review";
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
      tables: { ...filesOf(tables), consent: fileOf(reviews.length) },
    },
    tables: cellsOfTables(tables),
    further: [consentTable(reviews)],
    counts: {
      kind: "records",
      reviews: reviews.length,
      countries: new Set(reviews.map(({ country }) => country)).size,
      unpublished: reviews.filter(({ consent }) => consent !== "named").length,
      leftOut: portfolio.reviews.length - reviews.length,
    },
  };
}

/** What was agreed of each review: told to whoever holds the records alone. */
function consentTable(reviews: readonly Review[]): Described {
  const rows = reviews
    .map((review) => ({ review_id: publicIdOf(review), agreed: agreedBy(review.consent) }))
    .toSorted((a, b) => (a.review_id < b.review_id ? -1 : 1));
  return { name: "consent", columns: RECORDS_TABLES.consent, rows };
}

function agreedBy(consent: Consent | null): Agreed {
  return consent === "named" || consent === "aggregate" ? consent : "none";
}

function filesOf(tables: Tables) {
  const files = TABLE_NAMES.map((name) => [name, fileOf(tables[name].length)] as const);
  return Object.fromEntries(files) as Record<TableName, ReturnType<typeof fileOf>>;
}

/** Tables in memory are no files: they have rows, and neither bytes nor sums. */
function fileOf(rows: number) {
  return { rows, bytes: 0, sha256: "" };
}
