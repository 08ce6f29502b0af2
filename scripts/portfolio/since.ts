import type { Change, ChangeKind, Since } from "../../src/model/changes";
import { DICTIONARY } from "../../src/model/dictionary";
import { TABLE_NAMES, TABLES, type TableName, type Tables } from "../../src/model/tables";
import { reviewMoves } from "./changes";
import type { Former } from "./former";

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * What a release says of the one whose place it takes: how many rows of each table were added, changed and removed.
 * Published again over itself, it goes on saying what it said; nothing is said of what cannot be read.
 */
export function sinceOf(
  former: Former | string | undefined,
  now: { readonly release: string; readonly tables: Tables },
): Since | null {
  if (former === undefined || typeof former === "string") return null;
  const { described } = former;
  if (described.release === now.release) return described.since ?? null;
  const [before, after] = [
    comparable(former.tables, now.tables),
    comparable(now.tables, former.tables),
  ];
  return {
    release: described.release,
    date: described.date,
    changes: TABLE_NAMES.flatMap((table) =>
      table === "reviews"
        ? changedReviews(before, after)
        : changedRows(table, before[table], after[table]),
    ),
  };
}

/**
 * Reviews by what they were and are. Only those that are new or named now are told by their id: who withdrew is to be read
 * off no list of ours.
 */
function changedReviews(former: Tables, now: Tables): readonly Change[] {
  const moves = reviewMoves(former, now).map(({ from, to, ids }): Change => {
    const change = from === null ? "added" : to === null ? "removed" : "changed";
    const isTold = from === null || to === "named";
    return { table: "reviews", change, from, to, n: ids.length, ids: isTold ? ids : [] };
  });
  const standing = new Map(former.reviews.map(({ review_id, status }) => [review_id, status]));
  const stayed = (row: AnyRow) => standing.get(String(row.review_id)) === row.status;
  const facts = changedRows("reviews", former.reviews, now.reviews.filter(stayed)).filter(
    ({ change }) => change === "changed",
  );
  return [...moves, ...facts];
}

/** The tables, of stages only those of reviews that both releases name. */
function comparable(own: Tables, other: Tables): Tables {
  const names = [own, other].map(
    ({ reviews }) =>
      new Set(reviews.filter(({ status }) => status === "named").map((row) => row.review_id)),
  );
  const inBoth = (id: string) => names.every((named) => named.has(id));
  return { ...own, stages: own.stages.filter(({ review_id }) => inBoth(review_id)) };
}

function changedRows(
  table: TableName,
  former: readonly AnyRow[],
  now: readonly AnyRow[],
): readonly Change[] {
  const before = byKey(table, former);
  const after = byKey(table, now);
  const keys = (rows: ReadonlyMap<string, string>, isMeant: (key: string) => boolean) =>
    [...rows.keys()].filter(isMeant);
  const found: Readonly<Record<ChangeKind, readonly string[]>> = {
    added: keys(after, (key) => !before.has(key)),
    changed: keys(after, (key) => before.has(key) && before.get(key) !== after.get(key)),
    removed: keys(before, (key) => !after.has(key)),
  };
  return (Object.keys(found) as ChangeKind[])
    .filter((change) => found[change].length > 0)
    .map((change) => ({
      table,
      change,
      from: null,
      to: null,
      n: found[change].length,
      ids: table === "blocks" ? found[change].map((key) => JSON.parse(key)[0]) : [],
    }));
}

/** A table's rows by the columns that a row is known by. */
function byKey(table: TableName, rows: readonly AnyRow[]): ReadonlyMap<string, string> {
  const key: readonly string[] = DICTIONARY[table].key;
  const columns = Object.keys(TABLES[table]);
  const text = (row: AnyRow, columns: readonly string[]) =>
    JSON.stringify(columns.map((column) => row[column] ?? null));
  return new Map(rows.map((row) => [text(row, key), text(row, columns)]));
}
