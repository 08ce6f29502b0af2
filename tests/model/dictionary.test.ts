import { describe, expect, it } from "vitest";
import { DICTIONARY, dictionaryRows, dictionaryText } from "../../src/model/dictionary";
import { DICTIONARY_COLUMNS } from "../../src/model/dictionary/columns";
import { COMPARABILITIES, EDITION_IDS, LEVELS } from "../../src/model/framework";
import { METHODS, SOURCES, STAGED_LEVELS, STATUSES } from "../../src/model/review";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { tablesOf } from "../portfolio/fixtures/published";
import { PORTFOLIO } from "../release";

const rows = dictionaryRows();
const entry = (table: string, column: string) =>
  rows.find((row) => row.table === table && row.column === column)!;

describe("the dictionary", () => {
  it("has a row for every column of every table, in their order, with its type", () => {
    const declared = TABLE_NAMES.flatMap((table) =>
      Object.entries(TABLES[table]).map(([column, type]) => `${table} ${column} ${type}`),
    );
    const told = rows.map(
      ({ table, column, type, nullable }) =>
        `${table} ${column} ${type}${nullable === "yes" ? "?" : ""}`,
    );
    expect(told).toEqual(declared);
  });

  it("says what null means where there may be one, and nowhere else", () => {
    expect(
      rows.filter(({ nullable, absent }) => (nullable === "yes") !== (absent !== null)),
    ).toEqual([]);
  });

  it("says of every column of numbers what it counts, unless it is a place in an order", () => {
    const bare = rows.filter(({ type, unit }) => type !== "text" && unit === null);
    expect(bare.map(({ table, column }) => `${table} ${column}`)).toEqual(["reviews wave"]);
  });

  it.each([
    ["reviews", "edition", EDITION_IDS],
    ["reviews", "method", METHODS],
    ["reviews", "status", STATUSES],
    ["stages", "level", STAGED_LEVELS],
    ["stages", "source", SOURCES],
    ["framework", "level", LEVELS],
    ["comparability", "comparability", COMPARABILITIES],
  ] as const)(
    "allows of %s %s the words of the model, and a release has no other",
    (table, column, allowed) => {
      expect(entry(table, column).allowed).toBe(allowed.join(", "));
      const held = tablesOf(PORTFOLIO)[table].map(
        (row) => (row as Record<string, unknown>)[column],
      );
      const others = held.filter((word) => !(allowed as readonly unknown[]).includes(word));
      expect(others).toEqual([]);
      expect(held.length).toBeGreaterThan(0);
    },
  );

  it.each(TABLE_NAMES)("names columns by which no two rows of %s are the same", (table) => {
    const key: readonly string[] = DICTIONARY[table].key;
    const keys = tablesOf(PORTFOLIO)[table].map((row) =>
      JSON.stringify(key.map((column) => (row as Record<string, unknown>)[column])),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(key.length).toBeGreaterThan(0);
  });

  it("is the same text for a table whatever release it goes with, as JSON", () => {
    const told = JSON.parse(dictionaryText("blocks"));
    expect(Object.keys(told)).toEqual(["row", "key", "columns"]);
    expect(told.columns.n).toEqual({
      type: "integer",
      nullable: "no",
      meaning: "How many reviews are in it.",
      unit: "reviews",
      allowed: "The k of the policy in release.json, or more",
    });
  });

  it("has the columns that it says it has", () => {
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(DICTIONARY_COLUMNS));
  });
});
