import { COMPARABILITIES, EDITION_IDS, LEVELS } from "../model/framework";
import { METHODS, SOURCES, STAGED_LEVELS, STATUSES } from "../model/review";
import { STAGES } from "../model/stage";
import { TABLE_NAMES, TABLES, type TableName } from "../model/tables";
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

/** Columns in which, together, no two rows of a table may say the same. */
const UNIQUE: readonly (readonly [TableName, ...string[]])[] = [
  ["countries", "country"],
  ["reviews", "review_id"],
  ["reviews", "country", "wave"],
];

/**
 * Refuses tables that are of no release of ours: a cell that is empty and may not be, a country or review that is there
 * twice, a word or stage that is none, a row that points nowhere.
 */
export function refuseUnlessSound(tables: Tables): void {
  for (const table of TABLE_NAMES) refuseGaps(tables, table);
  for (const [table, ...columns] of UNIQUE) refuseTwice(tables, table, columns);
  for (const [column, allowed] of Object.entries(ALLOWED)) {
    refuseOthers(tables, column, new Set(allowed));
  }
  for (const [column, target] of Object.entries(POINTING)) {
    refuseOthers(tables, column, new Set(cellsIn(tables, target)));
  }
}

function refuseGaps(tables: Tables, table: TableName): void {
  for (const [column, type] of Object.entries(TABLES[table])) {
    if (!type.endsWith("?") && tables[table][column]!.includes(null)) {
      throw new Error(`${table}.${column} has an empty cell`);
    }
  }
}

function refuseTwice(tables: Tables, table: TableName, columns: readonly string[]): void {
  const cells = columns.map((column) => tables[table][column]!);
  const seen = new Set<string>();
  for (let row = 0; row < cells[0]!.length; row += 1) {
    const key = JSON.stringify(cells.map((column) => column[row]));
    if (seen.has(key)) throw new Error(`${table} has ${columns.join(" and ")} ${key} twice`);
    seen.add(key);
  }
}

function refuseOthers(tables: Tables, column: string, allowed: ReadonlySet<unknown>): void {
  const stray = cellsIn(tables, column).find((cell) => !allowed.has(cell));
  if (stray !== undefined) throw new Error(`${column} has ${JSON.stringify(stray)}`);
}

function cellsIn(tables: Tables, column: string) {
  const [table, name] = column.split(".") as [TableName, string];
  return tables[table][name]!;
}
