import type { CsvRow } from "./csv";
import { publicId, type Truth } from "./truth";

/** A word of an unpublished record that may stand nowhere, and the bytes that it would be. */
export interface Canary {
  readonly column: string;
  readonly word: string;
  readonly forms: readonly Buffer[];
}

/** Shorter words stand somewhere by chance. */
const ENOUGH = 6;

const SECRET = ["review_id", "agreed_by", "evidence_url"];

/** The words of unpublished records that are no part of anything public. */
export function canariesOf({ reviews, records }: Truth): readonly Canary[] {
  const named = new Set(
    [...reviews.values()].filter(({ isNamed }) => isNamed).map(({ inputId }) => inputId),
  );
  const isNamed = (row: CsvRow) => named.has(row.review_id ?? "");
  const rows = [...records.reviews, ...records.consent];
  const harmless = [
    ...wordsOf(records.reviews, ["country", "country_name", "partner", "report_url"]),
    ...records.reviews.map(publicId),
    ...wordsOf(records.groups, ["country", "country_name", "grouping", "group"]),
    ...wordsOf(rows.filter(isNamed), SECRET),
  ];
  const secret = rows.filter((row) => !isNamed(row));
  const words = new Map(
    SECRET.flatMap((column) => wordsOf(secret, [column]).map((word) => [word, column] as const)),
  );
  return [...words]
    .filter(([word]) => word.length >= ENOUGH && !harmless.some((text) => text.includes(word)))
    .map(([word, column]) => ({
      column,
      word,
      forms: formsOf(word),
    }));
}

/** A word as text holds it, and as JSON, HTML and addresses do. */
function formsOf(word: string): readonly Buffer[] {
  const escaped = [JSON.stringify(word).slice(1, -1), encodeURIComponent(word), htmlOf(word)];
  const spellings = new Set([word, ...escaped]);
  return [Buffer.from(word, "utf16le"), ...[...spellings].map((one) => Buffer.from(one, "utf8"))];
}

function htmlOf(word: string): string {
  return word.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function wordsOf(rows: readonly CsvRow[], columns: readonly string[]): string[] {
  return rows
    .flatMap((row) => columns.map((column) => row[column] ?? ""))
    .filter((word) => word !== "");
}
