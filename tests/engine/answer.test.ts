import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Value } from "../../src/engine/engine";
import { cellsFromParquet } from "../../src/engine/parquet";
import { defineQuery } from "../../src/engine/query";
import { parquetOf } from "../../src/formats/parquetWriting";
import type { Columns, RowOf } from "../../src/model/columns";
import { EVERY_REVIEW } from "../../src/queries/counted";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { askedOf } from "../ask";

const { engine, ask } = await askedOf();

/** Rows through the writer, a Parquet file, the reader and an Arrow stream into a table of DuckDB. */
async function loaded<C extends Columns>(
  name: string,
  columns: C,
  rows: readonly RowOf<C>[],
): Promise<void> {
  const bytes = parquetOf(columns, rows, {});
  const cells = await cellsFromParquet(columns, new Uint8Array(bytes).buffer);
  await engine.load(name, columns, cells);
}

const question = <const C extends Columns>(sql: string, columns: C) =>
  defineQuery({ name: "question", values: (given: Record<string, Value>) => given, sql, columns });

const ECHO = question("select getvariable('said')::varchar as said", { said: "text?" });

describe("a table on its way from writer to rows", () => {
  const columns = {
    text: "text",
    text_or_not: "text?",
    integer: "integer",
    integer_or_not: "integer?",
    number: "number",
    number_or_not: "number?",
    day: "date",
    day_or_not: "date?",
  } as const;
  // A question answers days as text: their own type is not among an answer's.
  const back = question(
    "select * replace (day::varchar as day, day_or_not::varchar as day_or_not)",
    {
      ...columns,
      day: "text",
      day_or_not: "text?",
    },
  );
  const from = (table: string) => ({ ...back, sql: `${back.sql} from ${table}` });

  it("keeps every type of column: nulls, empty and other scripts’ text, limits, days before 1970", async () => {
    const rows = [
      {
        text: "Ébène, “ქართული” 中文 🌳\n\t'; --",
        text_or_not: "",
        integer: 2_147_483_647,
        integer_or_not: 0,
        number: Number.MAX_VALUE,
        number_or_not: -0.1,
        day: "2024-02-29",
        day_or_not: "1969-12-31",
      },
      {
        text: "",
        text_or_not: null,
        integer: -2_147_483_648,
        integer_or_not: null,
        number: 2 ** 53,
        number_or_not: null,
        day: "1901-01-01",
        day_or_not: null,
      },
    ];
    await loaded("kept", columns, rows);
    expect(await ask(from("kept"), {})).toEqual(rows);
  });

  it("keeps its columns where it has no rows", async () => {
    await loaded("empty", columns, []);
    expect(await ask(from("empty"), {})).toEqual([]);
  });

  it("keeps a column that holds nothing but nulls", async () => {
    const nulls = { text: "text?", integer: "integer?", number: "number?" } as const;
    const rows = Array.from({ length: 70 }, () => ({ text: null, integer: null, number: null }));
    await loaded("nulls", nulls, rows);
    expect(await ask(question("select * from nulls", nulls), {})).toEqual(rows);
  });

  it("keeps the order, the place of each null and what is said again among many rows", async () => {
    const many = { place: "integer", text: "text?", number: "number?" } as const;
    const rows = Array.from({ length: 5000 }, (_, place) => ({
      place,
      text: place % 3 === 0 ? null : place % 5 === 0 ? "Ébène, again" : `row ${place}`,
      number: place % 7 === 0 ? null : place / 7,
    }));
    await loaded("many", many, rows);
    expect(await ask(question("select * from many order by place", many), {})).toEqual(rows);
  });

  it("is refused where the file lacks a column, by the column’s name", async () => {
    const bytes = parquetOf({ country: "text" }, [{ country: "XAA" }], {});
    await expect(
      cellsFromParquet({ country: "text", name: "text" }, new Uint8Array(bytes).buffer),
    ).rejects.toThrow("has no column name");
  });
});

describe("an answer that is not as its query declares", () => {
  it.each([
    ["is a number for a text", "select 1::int as x", { x: "text" }, "x is Int32, not text"],
    ["is a text for a number", "select 'a' as x", { x: "number" }, "x is Utf8, not number"],
    [
      "is a bigint for an integer",
      "select count(*) as x from countries",
      { x: "integer" },
      /not integer/,
    ],
    ["is a double for an integer", "select 0.5::double as x", { x: "integer" }, /not integer/],
    ["is a boolean for an integer", "select true as x", { x: "integer" }, "x is Bool, not integer"],
    ["has a null", "select unnest(['a', null]) as x", { x: "text" }, "x has a null"],
    ["lacks a column", "select 'a' as y", { x: "text" }, "x is not answered"],
  ] as const)("is refused by question and column when it %s", async (_, sql, columns, fault) => {
    const message = typeof fault === "string" ? `question: ${fault}` : fault;
    await expect(ask(question(sql, columns as Columns), {})).rejects.toThrow(message);
  });

  it("is refused with its columns even when it has no rows", async () => {
    const empty = question("select 1::int as x where false", { x: "text" });
    await expect(ask(empty, {})).rejects.toThrow("question: x is Int32, not text");
  });

  it("may hold columns that the query does not declare, which no row has", async () => {
    const rows = await ask(question("select 'a' as x, 'b' as y", { x: "text" }), {});
    expect(rows).toEqual([{ x: "a" }]);
  });
});

describe("a value of a question", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined, "cut\0off"])(
    "is refused by name when DuckDB would change it in silence: %s",
    async (said) => {
      await expect(ask(ECHO, { said: said as Value })).rejects.toThrow("question: said is ");
    },
  );

  it("reaches SQL as it is, null and numbers too", async () => {
    const echo = question(
      "select getvariable('a')::varchar as a, getvariable('b')::double as b, getvariable('c') is null as c",
      { a: "text", b: "number" },
    );
    expect(await ask(echo, { a: "a", b: 1.5, c: null })).toEqual([{ a: "a", b: 1.5 }]);
  });

  it("comes back the same, whatever text it is", async () => {
    const text = fc.string({ unit: "binary" }).filter((said) => !said.includes("\0"));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        expect(await ask(ECHO, { said })).toEqual([{ said }]);
      }),
    );
  });

  it.each([
    "'; drop table stages; --",
    "x') or true; delete from reviews; --",
    "' union select country, name, 1, 1 from countries --",
    "2016' or '1' = '1",
    "getvariable('edition')",
    '{"a": 1}',
    "%",
    "*",
  ])("is never SQL: %s finds no rows and changes nothing", async (hostile) => {
    const counted = question(
      "select (select count(*) from stages)::int as stages, (select count(*) from reviews)::int as reviews",
      { stages: "integer", reviews: "integer" },
    );
    const before = await ask(counted, {});
    const filter = { ...EVERY_REVIEW, edition: hostile, method: hostile };
    const choice = { filter, edition: hostile, grouping: hostile, level: hostile, under: hostile };
    const passing = await ask(countriesCounted, choice);
    expect(passing.filter(({ status }) => status !== null)).toEqual([]);
    expect(await ask(stagesByCountry, choice)).toEqual([]);
    expect(await ask(stagesByGroup, choice)).toEqual([]);
    expect(await ask(counted, {})).toEqual(before);
  });

  it("never makes a question fail or find anything, whatever text it is", async () => {
    const text = fc
      .string({ unit: "binary" })
      .filter((said) => !/^(|2014|2016|2021)$|\0/.test(said));
    await fc.assert(
      fc.asyncProperty(text, async (edition) => {
        const choice = { filter: { ...EVERY_REVIEW, edition }, edition: "", grouping: edition };
        const passing = await ask(countriesCounted, choice);
        expect(passing.filter(({ status }) => status !== null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("questions that come at once", () => {
  it("are answered each with its own values", async () => {
    const said = Array.from({ length: 25 }, (_, i) => `question ${i}`);
    const answers = await Promise.all(said.map((text) => ask(ECHO, { said: text })));
    expect(answers).toEqual(said.map((text) => [{ said: text }]));
  });

  it("are answered each with its own values, in whatever sequence values come back", async () => {
    const echo = question(
      "select if(getvariable('said') is null, 'nothing', typeof(getvariable('said')) || ' ' || getvariable('said')::varchar) as said",
      { said: "text" },
    );
    const told = new Map<Value, string>([
      ["1", "VARCHAR 1"],
      [1, "DOUBLE 1.0"],
      ["", "VARCHAR "],
      ["null", "VARCHAR null"],
      [null, "nothing"],
    ]);
    const sequence = fc.array(fc.constantFrom(...told.keys()), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sequence, async (values) => {
        const answers = await Promise.all(values.map((said) => ask(echo, { said })));
        expect(answers).toEqual(values.map((said) => [{ said: told.get(said) }]));
      }),
      { numRuns: 30 },
    );
  });

  it("are answered with their own values, whatever variables a statement has set", async () => {
    await engine.run("set variable said = 'another’s'");
    expect(await ask(ECHO, { said: "mine" })).toEqual([{ said: "mine" }]);
    await engine.run("reset variable said");
  });

  it("are answered though one whose text cannot be prepared is among them", async () => {
    const broken = question("select getvariable('said') from nowhere", { x: "text" });
    const [first, after] = await Promise.allSettled([
      ask(broken, { said: "lost" }),
      ask(ECHO, { said: "after" }),
    ]);
    expect(String((first as PromiseRejectedResult).reason)).toContain("nowhere");
    expect(after).toEqual({ status: "fulfilled", value: [{ said: "after" }] });
  });

  it("do not suffer from one that fails among them", async () => {
    const [before, broken, after] = await Promise.allSettled([
      ask(ECHO, { said: "before" }),
      ask(question("select nothing from nowhere", { x: "text" }), {}),
      ask(ECHO, { said: "after" }),
    ]);
    expect(before).toEqual({ status: "fulfilled", value: [{ said: "before" }] });
    expect(String((broken as PromiseRejectedResult).reason)).toContain("nowhere");
    expect(after).toEqual({ status: "fulfilled", value: [{ said: "after" }] });
  });
});

describe("a question that nobody waits for any more", () => {
  const reason = new Error("the reader went elsewhere");

  it("is not put when its signal is aborted before", async () => {
    await expect(ask(ECHO, { said: "late" }, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(await ask(ECHO, { said: "next" })).toEqual([{ said: "next" }]);
  });

  it("leaves the queue with the signal’s reason, and the others are answered", async () => {
    const ending = new AbortController();
    const first = ask(ECHO, { said: "first" });
    const given = ask(ECHO, { said: "given up" }, ending.signal);
    const last = ask(ECHO, { said: "last" });
    ending.abort(reason);
    await expect(given).rejects.toBe(reason);
    expect(await Promise.all([first, last])).toEqual([[{ said: "first" }], [{ said: "last" }]]);
  });

  it("is cancelled while it runs, and the next is answered", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const ending = new AbortController();
    // Endless in time alone: a join would run out of memory first, on a fast machine.
    const endless = "select count(*)::int as n from range(1e17::bigint) where range % 7 = 3";
    const given = engine.answer(endless, {}, ending.signal);
    // The blocking build gives way between its steps, and only to promises.
    for (let step = 0; step < 10; step += 1) await undefined;
    ending.abort(reason);
    await expect(given).rejects.toBe(reason);
    expect(await ask(ECHO, { said: "next" })).toEqual([{ said: "next" }]);
    log.mockRestore();
  });
});
