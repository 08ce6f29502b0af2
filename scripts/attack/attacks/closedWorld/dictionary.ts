import { CONTRACT, DICTIONARY_KEYS, ENTRY_KEYS } from "../../published/contract";
import { keysOf, strayKeys } from "../../published/policy";
import type { Release } from "../../published/release";
import { mentionsIn } from "./mentions";

/** What is wrong with what a footer says of its table's columns: a fixed text, in which nothing of the records may stand. */
export function dictionaryFaults(content: string, table: string, release: Release): string[] {
  const told = parsed(content);
  if (told === null) return ["the dictionary in its footer is no JSON"];
  const columns = Object.keys(CONTRACT[table] ?? {});
  const entries = Object.entries(keysOf(told.columns));
  return [
    ...strayKeys("dictionary.", told, DICTIONARY_KEYS),
    ...strayKeys("dictionary.columns.", told.columns, columns),
    ...entries.flatMap(([column, entry]) => [
      ...strayKeys(`dictionary.columns.${column}.`, entry, ENTRY_KEYS),
      ...Object.entries(keysOf(entry))
        .filter(([, value]) => value !== null && typeof value !== "string")
        .map(([key]) => `the dictionary’s ${column}.${key} is no text`),
    ]),
    ...(isKey(told.key, columns) ? [] : ["the dictionary’s key is none of the table’s columns"]),
    ...mentionsIn(content, release).map((word) => `its dictionary speaks of ${word}`),
  ];
}

function isKey(key: unknown, columns: readonly string[]): boolean {
  return Array.isArray(key) && key.every((column) => columns.includes(column));
}

function parsed(content: string): Readonly<Record<string, unknown>> | null {
  try {
    return keysOf(JSON.parse(content));
  } catch {
    return null;
  }
}
