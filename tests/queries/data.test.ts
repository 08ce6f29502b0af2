import { describe, expect, it } from "vitest";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { dictionaryEntries } from "../../src/queries/dictionaryEntries";
import { releaseChanges } from "../../src/queries/releaseChanges";
import { releaseFiles } from "../../src/queries/releaseFiles";
import { reviewsAgreed } from "../../src/queries/reviewsAgreed";
import { tablesHeld } from "../../src/queries/tablesHeld";
import { askedOf, askedOfRecords } from "../ask";
import { releaseFolder } from "../release";

const { ask, engine } = await askedOf();

it("releaseFiles has every table in the order of the release, with the rows that it holds", async () => {
  const files = await ask(releaseFiles, {});
  expect(files.map(({ name }) => name)).toEqual(TABLE_NAMES);
  for (const { name, rows, bytes } of files) {
    const counted = await engine.answer(`select count(*)::int as n from ${name}`, {});
    expect([name, rows]).toEqual([name, counted.get("n")!.cells[0]]);
    expect(bytes).toBeGreaterThan(100);
  }
  expect(files[2]).toMatchObject({
    row_is: "Where a named review placed one aspect, one factor or one theme",
    key: "review_id, level, code",
  });
});

it("dictionaryEntries has every column of every table, in their order", async () => {
  const entries = await ask(dictionaryEntries, {});
  expect(entries.map(({ table, column }) => `${table}.${column}`)).toEqual(
    TABLE_NAMES.flatMap((name) => Object.keys(TABLES[name]).map((column) => `${name}.${column}`)),
  );
  expect(entries.find(({ table, column }) => table === "stages" && column === "low")).toEqual({
    table: "stages",
    column: "low",
    type: "integer",
    nullable: "yes",
    unit: "stage",
    allowed: "1 to 5: 1 Start-up, 2 Formative, 3 Established, 4 Strategic, 5 Dynamic",
    meaning:
      "The stage, or the lower one where the review places it between two neighbouring stages. Stages are ordered; the steps between them are not known to be equal.",
    absent: "Not assessed.",
  });
});

it("releaseChanges has no rows in a first release", async () => {
  expect(await ask(releaseChanges, {})).toEqual([]);
});

const BEFORE = { since: "test-0", since_date: "2025-01-31" };

it("releaseChanges says since which release, even where nothing changed", async () => {
  const since = { release: "test-0", date: "2025-01-31", changes: [] };
  const { ask } = await askedOf(releaseFolder(undefined, undefined, { since }));
  const nothing = { table: null, change: null, from: null, to: null, n: null, ids: null };
  expect(await ask(releaseChanges, {})).toEqual([{ ...BEFORE, ...nothing }]);
});

it("releaseChanges has a row for each change, in the order that the release tells them", async () => {
  const changes = [
    { table: "reviews", change: "added", from: null, to: "named", n: 2, ids: ["XAA-1", "XAB-1"] },
    { table: "reviews", change: "changed", from: "named", to: "withheld", n: 1, ids: [] },
    { table: "stages", change: "removed", from: null, to: null, n: 7, ids: [] },
  ] as const;
  const since = { release: "test-0", date: "2025-01-31", changes };
  const { ask } = await askedOf(releaseFolder(undefined, undefined, { since }));
  expect(await ask(releaseChanges, {})).toEqual(
    changes.map((change) => ({ ...BEFORE, ...change, ids: change.ids.join(" ") })),
  );
});

describe("of someone’s own records", async () => {
  const records = await askedOfRecords();

  it("reviewsAgreed gives what was agreed of each review, and none where nothing was", async () => {
    const rows = await records.ask(reviewsAgreed, {});
    expect(rows.map(({ review_id, agreed }) => `${review_id} ${agreed}`)).toEqual([
      ...["XAA-1 named", "XAA-2 named", "XAB-1 named", "XAC-1 named", "XAC-2 aggregate"],
      ...["XAD-1 named", "XAE-1 named", "XAF-1 named", "XAG-1 aggregate", "XAI-1 none"],
    ]);
  });

  it("tables and dictionary have the table of consent, with its meaning; those of a release have not", async () => {
    const told = async (asked: typeof ask) =>
      (await asked(tablesHeld, {})).filter(({ table }) => table === "consent");
    expect((await told(records.ask)).map(({ column, meaning }) => [column, meaning])).toEqual([
      ["review_id", "The review."],
      ["agreed", expect.stringContaining("none, nothing is on record")],
    ]);
    expect(await told(ask)).toEqual([]);
    expect((await records.ask(releaseFiles, {})).at(-1)).toMatchObject({
      name: "consent",
      rows: 10,
    });
  });

  it("the dictionary speaks of no named review, and allows what the columns hold", async () => {
    const entries = await records.ask(dictionaryEntries, {});
    expect(entries.filter(({ meaning }) => /named review|withheld/.test(meaning))).toEqual([]);
    const files = await records.ask(releaseFiles, {});
    expect(files.filter(({ row_is }) => /named review|published/.test(row_is))).toEqual([]);
    const allowed = (table: string, column: string) =>
      entries.find((entry) => entry.table === table && entry.column === column)!.allowed;
    expect(allowed("reviews", "status")).toBe("named");
    expect(allowed("consent", "agreed")).toBe("named, aggregate, none");
    expect(allowed("stages", "review_id")).toBe("A review_id of the table reviews");
  });
});
