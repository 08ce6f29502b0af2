import { COMPARABILITIES, EDITION_IDS, LEVELS } from "../model/framework";
import { METHODS, SOURCES, STAGED_LEVELS, STATUSES } from "../model/review";
import { STAGES } from "../model/stage";
import type { OwnPortfolio } from "./ownTables";

type Tables = OwnPortfolio["tables"];

const STAGE_OR_NONE = [...STAGES.map(({ value }) => value), null];

/** What columns may say by which views draw. */
const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
  "reviews.edition": EDITION_IDS,
  "reviews.method": METHODS,
  "reviews.status": STATUSES,
  "stages.level": STAGED_LEVELS,
  "stages.source": SOURCES,
  "stages.low": STAGE_OR_NONE,
  "stages.high": STAGE_OR_NONE,
  "framework.edition": EDITION_IDS,
  "framework.level": LEVELS,
  "comparability.comparability": COMPARABILITIES,
};

/** Columns that must point to a row of another table. */
const POINTING: Readonly<Record<string, string>> = {
  "reviews.country": "countries.country",
  "groups.country": "countries.country",
  "context.country": "countries.country",
  "stages.review_id": "reviews.review_id",
  "statements.block_id": "blocks.block_id",
};

/** Refuses tables that are of no release of ours: a word or stage that is none, or a row that points nowhere. */
export function refuseUnlessSound(tables: Tables): void {
  for (const [column, allowed] of Object.entries(ALLOWED)) {
    refuseOthers(tables, column, new Set(allowed));
  }
  for (const [column, target] of Object.entries(POINTING)) {
    refuseOthers(tables, column, new Set(cellsIn(tables, target)));
  }
}

function refuseOthers(tables: Tables, column: string, allowed: ReadonlySet<unknown>): void {
  const stray = cellsIn(tables, column).find((cell) => !allowed.has(cell));
  if (stray !== undefined) throw new Error(`${column} has ${JSON.stringify(stray)}`);
}

function cellsIn(tables: Tables, column: string) {
  const [table, name] = column.split(".") as [keyof Tables, string];
  return tables[table][name]!;
}
