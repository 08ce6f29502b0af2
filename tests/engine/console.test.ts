import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { CONSOLE_LIMITS } from "../../src/engine/console";
import { ConsoleFault } from "../../src/engine/consoleFault";
import { consoleOverRelease } from "./consoleOver";

const { starter, starts, put, faultOf, outcome, state } = consoleOverRelease();

let before: string;
beforeAll(async () => {
  before = await state();
});
afterEach(async () => {
  expect(await state()).toBe(before);
});

describe("a statement of any kind but one that asks", () => {
  it.each([
    "insert into countries values ('XXX', 'Nowhere')",
    "insert or replace into countries by name select 'XXX' as country",
    "update countries set name = 'x'",
    "delete from countries",
    "truncate countries",
    "merge into countries using countries as c on true when matched then delete",
    "create table mine as select 1",
    "create temp table mine (a int)",
    "create or replace table countries as select 1",
    "create view mine as select 1",
    "create macro mine() as 1",
    "create function mine() as table select 1",
    "create type mine as enum ('a')",
    "create sequence mine",
    "create schema mine",
    "create index mine on countries (name)",
    "create secret mine (type s3)",
    "alter table countries rename to mine",
    "alter table countries add column mine int",
    "drop table countries",
    "drop schema main cascade",
    "copy countries to 'a.csv'",
    "copy countries from 'a.csv'",
    "copy (select 1) to '/dev/stdout'",
    "copy from database memory to other",
    "export database 'a'",
    "import database 'a'",
    "attach ':memory:' as other",
    "attach 'a.duckdb'",
    "detach memory",
    "use system",
    "set memory_limit = '10GB'",
    "set variable mine = 1",
    "set schema = 'information_schema'",
    "reset memory_limit",
    "reset variable wave",
    "pragma version",
    "pragma enable_logging",
    "pragma memory_limit = '10GB'",
    "call pragma_version()",
    "call enable_logging()",
    "checkpoint",
    "force checkpoint",
    "vacuum",
    "analyze",
    "load httpfs",
    "install httpfs",
    "force install httpfs from 'http://127.0.0.1:1/'",
    "update extensions",
    "begin transaction",
    "commit",
    "rollback",
    "abort",
    "prepare mine as select 1",
    "execute mine",
    "deallocate mine",
    "explain select 1",
    "explain analyze delete from countries",
    "comment on table countries is 'mine'",
    "select 1; select 2",
    "select 1; drop table countries",
    "drop table countries; select 1",
    "pivot reviews on edition using count(*)",
    "-- only a comment",
    ";",
    ";;",
  ])("is refused as not one SELECT: %s", async (sql) => {
    expect(await outcome(sql)).toBe("select");
  });

  it.each([
    "reset all",
    "with gone as (delete from countries returning *) from gone",
    "with more as (insert into countries values ('a', 'b') returning *) select * from more",
    "select * into mine from countries",
    "select * from (drop table countries)",
    "select (drop table countries)",
    "from countries union all delete from countries",
  ])("is not SQL where it hides in a SELECT: %s", async (sql) => {
    expect(await outcome(sql)).toBe("sql");
  });

  it("is refused inside of a SELECT that puts a text itself", async () => {
    expect(await outcome("from query('drop table countries')")).toBe("select");
    expect(await outcome("from query('from query(''drop '' || ''table countries'')')")).toBe(
      "select",
    );
  });
});

describe("a text that would break out of what it is put into", () => {
  it.each([
    "select 1)",
    "select 1) --",
    "select 1')) limit 1; drop table countries; --",
    "select 1'); drop table countries; --",
    "'); drop table countries; --",
    "')); drop table countries; select (('",
    "select 1 /*",
    "select 1 */ drop table countries",
    "*/ drop table countries /*",
    "select $$a",
    "select $a$b$c$",
    "$$)); drop table countries; --",
    "select 'a",
    'select "a',
    "select ‘a’",
    "select \\'; drop table countries; --",
    "select e'\\'); drop table countries; --",
    "select u&'\\0027'",
    "select 1)) limit 1; drop table countries; --",
    "select ?",
    "select $1",
  ])("is not SQL: %s", async (sql) => {
    expect(await outcome(sql)).toBe("sql");
  });

  it.each<[string, string, unknown]>([
    ["quotes", "select 'it''s' as a", [["it's"]]],
    [
      "dollar quotes",
      "select $$it's; drop table countries; --$$ as a",
      [["it's; drop table countries; --"]],
    ],
    ["dollar quotes with a name", "select $x$ $$ ' $x$ as a", [[" $$ ' "]]],
    ["escaped quotes", "select e'it\\'s' as a", [["it's"]]],
    ["quotes of other scripts", "select '‘“«' as a", [["‘“«"]]],
    [
      "brackets in text",
      "select ')) limit 1; drop table countries; --' as a",
      [[")) limit 1; drop table countries; --"]],
    ],
    ["a comment at the end", "select 1 -- ')", [[1]]],
    ["a comment within", "select /* ') */ 1", [[1]]],
    ["a semicolon at the end", "select 1;", [[1]]],
    ["a semicolon and a comment at the end", "select 1; -- and that is all", [[1]]],
    ["lines of any kind", "select\r\n\t1", [[1]]],
  ])("is taken as it stands with %s", async (_, sql, rows) => {
    expect(await outcome(sql)).toEqual(rows);
  });

  it.each<[string, string]>([
    ["select 1\0; drop table countries", "character"],
    ["select '\uD800'", "character"],
    ["", "empty"],
    [" \n\t ", "empty"],
    [`select '${"x".repeat(CONSOLE_LIMITS.characters)}'`, "long"],
  ])("never reaches the engine where it is none: %#", async (sql, kind) => {
    expect((await faultOf(sql)).kind).toBe(kind);
  });
});

describe("a way out", () => {
  const REFUSED =
    /file system operations are disabled|does not exist|is not in the catalog, but it exists in the \w+ extension\.$/;

  it.each([
    "from read_csv('a.csv')",
    "from read_csv_auto('http://127.0.0.1:1/a.csv')",
    "from read_text('/etc/passwd')",
    "from read_blob('/etc/*')",
    "from glob('*')",
    "from glob('/**')",
    "from sniff_csv('/etc/passwd')",
    "from 'a.csv'",
    "from '/etc/passwd'",
    "from 'http://127.0.0.1:1/a.parquet'",
    "from 's3://bucket/a.parquet'",
    "from read_parquet('a.parquet')",
    "from parquet_scan('a.parquet')",
    "from read_json('a.json')",
    "from read_duckdb('a.duckdb')",
    "from sqlite_scan('a.db', 'a')",
    "from postgres_query('host=127.0.0.1', 'select 1')",
    "from other.countries",
    "from query('from read_text(''/etc/passwd'')')",
    "from query_table('/etc/passwd')",
    "select getenv('HOME')",
    "select http_get('http://127.0.0.1:1/')",
    "select system('id')",
    "select load_extension('httpfs')",
    "from arrow_scan(null::pointer, null, null)",
    "from set_config('memory_limit', '10GB')",
    "select set_config('memory_limit', '10GB', false)",
    "select nextval('mine')",
    "select (select content from read_text('/etc/passwd')) as a",
    "with a as materialized (from read_text('/etc/passwd')) from a",
  ])("is shut: %s", async (sql) => {
    const fault = await faultOf(sql);
    expect(fault.kind).toBe("sql");
    expect(fault.message).toMatch(REFUSED);
  });

  it.each([
    ["settings, which it cannot change", "select current_setting('enable_external_access')", false],
    ["settings, all of them", "select count(*) > 100 from duckdb_settings()", true],
    ["variables, of which there are none", "select getvariable('wave') is null", true],
    ["secrets, of which there are none", "select count(*) from duckdb_secrets()", 0],
    [
      "extensions, of which none can be loaded",
      "select count(*) from duckdb_extensions() where loaded and install_mode <> 'STATICALLY_LINKED'",
      0,
    ],
    [
      "other databases, of which there are none",
      "select string_agg(database_name, ' ' order by 1) from duckdb_databases() where not internal",
      "memory",
    ],
    ["random numbers, begun anew", "select setseed(0.5)", null],
    ["a checkpoint, of nothing", "select count(*) from checkpoint()", 0],
  ])("that leads nowhere is open: %s", async (_, sql, value) => {
    expect(await outcome(sql)).toEqual([[typeof value === "boolean" ? String(value) : value]]);
  });
});

describe("a text that turns logging on, which no setting can forbid", () => {
  it.each([
    "from enable_logging()",
    "from enable_logging(level = 'trace')",
    "from enable_logging('QueryLog')",
    "from enable_logging('QueryLog', storage = 'file', storage_path = 'log')",
    "from system.main.enable_logging('QueryLog', storage = 'stdout')",
    "from query('from enable_' || 'logging(''QueryLog'')')",
  ])("costs its engine, and the next text is put to a new one: %s", async (sql) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const begun = starts.count;
    const { isEnded } = await put(sql).catch((fault: ConsoleFault) => fault);
    log.mockRestore();
    expect(isEnded).toBe(true);
    expect(starter.current().phase).toBe("asleep");
    expect(await outcome("select count(*) from countries")).toEqual([[18]]);
    expect(starts.count).toBe(begun + 1);
  });
});

describe("a text that asks", () => {
  it.each<[string, string, unknown]>([
    ["SELECT", "select count(*) as n from reviews where status = 'named'", [[7]]],
    ["FROM first", "from blocks", [["test-B1", 7, "test-1"]]],
    ["TABLE", "table blocks", [["test-B1", 7, "test-1"]]],
    [
      "VALUES",
      "values (1, 'a'), (2, null)",
      [
        [1, "a"],
        [2, null],
      ],
    ],
    ["WITH", "with a as (select 1 as x) select x + 1 from a", [[2]]],
    [
      "WITH RECURSIVE",
      "with recursive a(x) as (select 1 union all select x + 1 from a where x < 3) from a",
      [[1], [2], [3]],
    ],
    ["UNION", "(select 1) union all (select 2) order by 1 desc", [[2], [1]]],
    [
      "DESCRIBE",
      "select column_name from (describe blocks)",
      [["block_id"], ["n"], ["release_id"]],
    ],
    [
      "PIVOT with its columns",
      "from (pivot (select wave, status from reviews where status = 'named') on status in ('named') using count(*)) order by all",
      [
        [1, 6],
        [2, 1],
      ],
    ],
    ["windows", "select row_number() over (order by n) from blocks", [[1]]],
    ["no rows", "select * from countries where false", []],
    ["a qualified name", "select count(*) from memory.main.blocks", [[1]]],
  ])("by %s is answered", async (_, sql, rows) => {
    expect(await outcome(sql)).toEqual(rows);
  });

  it.each([
    "describe countries",
    "show tables",
    "show all tables",
    "summarize countries",
    "show countries",
  ])("is answered with %s", async (sql) => {
    const { columns, rows } = await put(sql);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("keeps its order", async () => {
    const { rows } = await put("select range as n from range(5000) order by n desc");
    expect(rows.map(([n]) => n)).toEqual(Array.from({ length: 5000 }, (_, i) => 4999 - i));
  });

  it("has every column, under the names that SQL gives to those of one name", async () => {
    const { columns, rows } = await put('select 1 as a, 2 as a, 3 as A, 4 as """\'"');
    expect(columns.map(({ name }) => name)).toEqual(["a", "a_1", "A_2", "\"'"]);
    expect(rows).toEqual([[1, 2, 3, 4]]);
  });

  it("is told how many rows were left out of, and gives as many as may be", async () => {
    const limits = { ...CONSOLE_LIMITS, rows: 3 };
    const whole = await put("from range(3)", limits);
    const cut = await put("from range(4)", limits);
    expect([whole.rows, whole.isCut]).toEqual([[[0], [1], [2]], false]);
    expect([cut.rows, cut.isCut]).toEqual([[[0], [1], [2]], true]);
  });

  it("gives up what a page could not hold: too many columns, too many bytes", async () => {
    const columns = Array.from({ length: CONSOLE_LIMITS.columns + 1 }, (_, i) => `${i} as a${i}`);
    expect((await faultOf(`select ${columns.join(", ")}`)).kind).toBe("wide");
    expect((await faultOf("select repeat('x', 100000) from range(5000)")).kind).toBe("large");
    expect(await outcome("select 1")).toEqual([[1]]);
  });
});

describe("a text with a slip", () => {
  it.each([
    ["selct 1", "LINE 1: selct 1\n        ^"],
    ["select 'it''s',\n  nothing\nfrom countries", "LINE 2:   nothing\n          ^"],
    ["select 1\nfrm x\n", 'syntax error at or near "x"'],
    ["select 1,\n\n  nonsense('a')", "LINE 3:   nonsense('a')\n          ^"],
    ["from countires", "LINE 1: from countires\n             ^"],
    ["select (1", "syntax error at end of input"],
  ])("is shown where the reader wrote it: %s", async (sql, place) => {
    const { kind, message } = await faultOf(sql);
    expect(kind).toBe("sql");
    expect(message).toContain(place);
    expect(message).not.toContain("query(");
  });

  it.each([
    [
      "select cast(name as int) from countries",
      /^Conversion Error: Could not convert string '\w+' to INT32/,
    ],
    ["select error('mine')", /^Invalid Input Error: mine$/],
    ["select 9223372036854775807 + n from blocks", /^Out of Range Error: Overflow in addition/],
  ])("that shows only when it runs, is told without a place: %s", async (sql, said) => {
    const { kind, message } = await faultOf(sql);
    expect(kind).toBe("sql");
    expect(message).toMatch(said);
  });
});

describe("what takes too much", () => {
  // Endless in time alone, and between its steps to be stopped.
  const ENDLESS = "select count(*) from range(1e17::bigint) where range % 7 = 3";

  it("of memory is told so, and the next text is answered", async () => {
    const { kind, message } = await faultOf(
      "select string_agg(repeat('x', 1000) || range) from range(10000000)",
    );
    expect([kind, message]).toEqual(["memory", expect.stringContaining("Out of Memory")]);
    expect(await outcome("select 1")).toEqual([[1]]);
  });

  it("is stopped by the reader, and the next text is answered", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const stop = new AbortController();
    const given = put(ENDLESS, CONSOLE_LIMITS, stop.signal);
    // The blocking build gives way between its steps, and only to promises.
    for (let step = 0; step < 200; step += 1) await undefined;
    stop.abort();
    await expect(given).rejects.toMatchObject({ kind: "stopped" });
    expect(await outcome("select 1")).toEqual([[1]]);
    log.mockRestore();
  });

  it("is not begun where the reader has stopped it before", async () => {
    await expect(put("select 1", CONSOLE_LIMITS, AbortSignal.abort())).rejects.toMatchObject({
      kind: "stopped",
    });
  });
});

it("never changes a table and never fails but by a fault of its own, whatever the text", async () => {
  const piece = fc.constantFrom(
    ..."select|from|countries|reviews|drop table|delete from|insert into|(|)|'|\"|;|--|/*|*/|$$|$a$|,|*|1|null|\n|where|union|with a as|values|set|query|\\|‘|\u0000|e'|limit|name".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (sql) => {
      const error = await put(sql).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error === undefined || error instanceof ConsoleFault).toBe(true);
      expect((error as ConsoleFault | undefined)?.isEnded ?? false).toBe(false);
    }),
    { numRuns: 200 },
  );
  expect(await state()).toBe(before);
});

it("gives text back as it was put in, whatever it is", async () => {
  const text = fc.string({ unit: "binary" }).filter((said) => !said.includes("\0"));
  await fc.assert(
    fc.asyncProperty(text, async (said) => {
      expect(await outcome(`select '${said.replaceAll("'", "''")}' as a`)).toEqual([[said]]);
    }),
    { numRuns: 50 },
  );
});
