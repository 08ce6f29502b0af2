import { createHash } from "node:crypto";
import type { Policy } from "../../src/disclosure/policy";
import { parquetOf } from "../../src/formats/parquetWriting";
import type { Since } from "../../src/model/changes";
import { dictionaryText } from "../../src/model/dictionary";
import { EDITION_IDS } from "../../src/model/framework";
import { METHODS } from "../../src/model/review";
import { TABLE_NAMES, TABLES, type TableName, type Tables } from "../../src/model/tables";

/** A release as it will be written: every file's bytes by its name. */
export interface Release {
  readonly id: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export const MANIFEST = "release.json";

/** True of the name of a file that releases are made of. */
export function isOfRelease(file: string): boolean {
  return file === MANIFEST || TABLE_NAMES.some((name) => file === `${name}.parquet`);
}

export interface ReleaseFacts {
  readonly release: string;
  readonly date: string | null;
  readonly synthetic: boolean;
  /** The rules under which unpublished reviews are spoken of. */
  readonly policy: Policy;
  /** The country whose naming is only tried out; null in a release. */
  readonly preview: string | null;
  /** What changed since the release before it; null in a first one. */
  readonly since: Since | null;
}

/** Makes a release's files of its tables: the Parquet files and `release.json`. No clock has a say in it. */
export function releaseOf(
  tables: Tables,
  { release, date, synthetic, policy, preview, since }: ReleaseFacts,
): Release {
  const written = TABLE_NAMES.map((name) => {
    const facts = {
      release,
      synthetic: String(synthetic),
      table: name,
      dictionary: dictionaryText(name),
    };
    return { name, rows: tables[name].length, bytes: bytesOf(name, tables, facts) };
  });
  const manifest = {
    release,
    date,
    synthetic,
    preview,
    since,
    counts: countsOf(tables),
    policy,
    tables: Object.fromEntries(
      written.map(({ name, rows, bytes }) => [
        name,
        { rows, bytes: bytes.byteLength, sha256: sha256(bytes) },
      ]),
    ),
  };
  const files = written.map(({ name, bytes }) => [`${name}.parquet`, bytes] as const);
  return { id: release, files: new Map([...files, [MANIFEST, textBytes(manifest)]]) };
}

function bytesOf(name: TableName, tables: Tables, facts: Record<string, string>): Uint8Array {
  return parquetOf(TABLES[name], tables[name], facts);
}

/** Of the named reviews, and of nothing else. */
function countsOf({ reviews: registry }: Pick<Tables, "reviews">) {
  const reviews = registry.filter(({ status }) => status === "named");
  const waves = [...new Set(reviews.map(({ wave }) => wave))].toSorted((a, b) => a - b);
  const count = (wanted: (review: Tables["reviews"][number]) => boolean) =>
    reviews.filter(wanted).length;
  return {
    countries: new Set(reviews.map(({ country }) => country)).size,
    reviews: reviews.length,
    editions: byWord(EDITION_IDS, (id) => count(({ edition }) => edition === id)),
    waves: byWord(waves.map(String), (word) => count(({ wave }) => String(wave) === word)),
    methods: byWord(METHODS, (word) => count(({ method }) => method === word)),
  };
}

function byWord(words: readonly string[], countOf: (word: string) => number) {
  return Object.fromEntries(words.map((word) => [word, countOf(word)]));
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function textBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
