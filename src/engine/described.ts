import { RECORDS_TABLE_NAMES } from "../model/agreed";
import { CHANGE_COLUMNS } from "../model/changes";
import type { Columns } from "../model/columns";
import { DICTIONARY, dictionaryRows } from "../model/dictionary";
import { DICTIONARY_COLUMNS } from "../model/dictionary/columns";
import type { PlainEntry } from "../model/dictionary/entry";
import { RECORDS_DICTIONARY, recordsDictionaryRows } from "../model/recordsDictionary";
import { TABLE_NAMES } from "../model/tables";
import type { Release } from "./release";

/** A table that no file holds: made of what a release's description says, and of the dictionary. */
export interface Described {
  readonly name: string;
  readonly columns: Columns;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

const RELEASE = {
  id: "text",
  date: "text?",
  synthetic: "integer",
  preview: "text?",
  own: "text?",
  c: "integer",
  k: "integer",
  k_split: "integer",
  since: "text?",
  since_date: "text?",
} as const satisfies Columns;

const FILES = {
  name: "text",
  row_is: "text",
  key: "text",
  rows: "integer",
  bytes: "integer",
  sha256: "text",
} as const satisfies Columns;

/**
 * Gives the tables that describe a release: `release` with one row, `release_files` with a row for each table's file,
 * `release_changes` with what changed since the release before, and `dictionary`.
 */
export function describedIn(release: Release): readonly Described[] {
  return [
    { name: "release", columns: RELEASE, rows: [releaseRow(release)] },
    { name: "release_files", columns: FILES, rows: fileRows(release) },
    { name: "release_changes", columns: CHANGE_COLUMNS, rows: changeRows(release) },
    {
      name: "dictionary",
      columns: DICTIONARY_COLUMNS,
      rows: (isOfRecords(release) ? recordsDictionaryRows() : dictionaryRows()).map((row) => ({
        ...row,
      })),
    },
  ];
}

function releaseRow({ release, date, synthetic, preview, own, policy, since }: Release) {
  return {
    id: release,
    date,
    synthetic: synthetic ? 1 : 0,
    preview: preview ?? null,
    own: own ?? null,
    c: policy.c,
    k: policy.k,
    k_split: policy.kSplit,
    since: since?.release ?? null,
    since_date: since?.date ?? null,
  };
}

function fileRows(release: Release) {
  const isRecords = isOfRecords(release);
  const entries: Readonly<Record<string, PlainEntry>> = isRecords ? RECORDS_DICTIONARY : DICTIONARY;
  return [...TABLE_NAMES, ...(isRecords ? RECORDS_TABLE_NAMES : [])].map((name) => {
    const { row, key } = entries[name]!;
    const { rows, bytes, sha256 } = release.tables[name]!;
    return { name, row_is: row, key: key.join(", "), rows, bytes, sha256 };
  });
}

function isOfRecords({ own }: Release): boolean {
  return own === "records";
}

function changeRows({ since }: Release) {
  return (since?.changes ?? []).map(({ ids, ...change }) => ({ ...change, ids: ids.join(" ") }));
}
