// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Engine } from "../../../src/engine/engine";
import { starterOf } from "../../../src/engine/starter";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, RELEASE } from "../portfolio";
import { savedFiles, textOf } from "../takenFiles";

setUpPages();
const saved = savedFiles();

const column = (type: string, cells: readonly unknown[]) => ({ type, cells });
const text = (cells: readonly (string | null)[]) => column("Utf8", cells);

/** What an engine answers the console with, by what it is asked: settings, columns, rows. */
const RESULT: Engine["answer"] = async (sql) => {
  if (sql.includes("duckdb_settings")) return new Map([["settings", text(["as they are"])]]);
  if (sql.includes("(describe"))
    return new Map([
      ["column_name", text(["name", "n", "day"])],
      ["column_type", text(["VARCHAR", "BIGINT", "DATE"])],
    ]);
  return new Map([
    ["c0", text(["=1+1", null])],
    ["c1", text(["1200", "3"])],
    ["c2", text(["2021-03-31", null])],
  ]);
};

const SMALL = { bytes: 8_000_000, drawn: true };

const engine = (answer: Engine["answer"]) =>
  starterOf(
    async () => ({
      load: async () => undefined,
      run: async () => undefined,
      prepare: async () => undefined,
      answer,
      close: async () => undefined,
    }),
    SMALL,
  );

const HELD = [
  { table: "blocks", column: "block_id", type: "VARCHAR" },
  { table: "blocks", column: "n", type: "INTEGER" },
  { table: "groups", column: "group", type: "VARCHAR" },
];

const VALUE = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!;

async function sqlPage(path = "/data/sql/", sandbox = engine(RESULT), release: object = {}) {
  const ask = fakeAsk({
    ...ANSWERS,
    tablesHeld: HELD,
    release: [{ ...RELEASE, ...release }],
  });
  const page = await pageAt(path, ask, undefined, undefined, sandbox);
  const button = (name: string) =>
    page
      .all("button")
      .find((each) => (each.getAttribute("aria-label") ?? each.textContent) === name)!;
  return {
    ...page,
    button,
    field: () => page.one("textarea.sql-plain") as HTMLTextAreaElement,
    /** Writes over all that is in the field, as a reader does. */
    write: (text: string) =>
      act(async () => {
        const field = page.one("textarea.sql-plain") as HTMLTextAreaElement;
        // As a reader does it: React has no part in it.
        VALUE.set!.call(field, text);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    async run() {
      await page.click(button("Run"));
      await vi.waitUntil(() => page.all('.run[aria-disabled="false"]').length > 0);
      await act(async () => undefined);
    },
  };
}

describe("the page of SQL, where the editor cannot be had", () => {
  it("takes examples and names of tables and columns into a plain field", async () => {
    const { field, button, click } = await sqlPage();
    await click(button("Which countries have two or more published reviews?"));
    expect(field().value).toMatch(
      /^-- Which countries have two or more published reviews\?\nselect/,
    );
    field().setSelectionRange(0, field().value.length);
    await click(button("Insert group"));
    expect(field().value).toBe('"group"');
  });

  it("takes the text of a link, says so, and runs nothing", async () => {
    const start = vi.fn(async () => Promise.reject(new Error("never")));
    const { field, text } = await sqlPage(
      "/data/sql/#sql=drop%20table%20x",
      starterOf(start, SMALL),
    );
    expect(field().value).toBe("drop table x");
    expect(text(".carried")).toContain("It has not been run");
    expect(start).not.toHaveBeenCalled();
  });

  it("says that a text came with a link until it is run", async () => {
    const { run, all, go, router } = await sqlPage("/data/sql/#sql=select%201");
    expect(all(".carried")).toHaveLength(1);
    await run();
    expect(all(".carried")).toEqual([]);
    expect(router.state.location.hash).toBe("#sql=select%201");
    await go("/data/");
    await go("/data/sql/#sql=select%201");
    expect(all(".carried")).toEqual([]);
    await go("/data/sql/#sql=select%202");
    expect(all(".carried")).toHaveLength(1);
  });

  it("lets go of a link, and of what is said of it, as soon as its text is another", async () => {
    const { write, field, all, go, button, click, router } = await sqlPage(
      "/data/sql/?wave=1#sql=select%201",
    );
    const at = () => `${router.state.location.search}${router.state.location.hash}`;
    await write("select 1 + 1");
    expect([at(), all(".carried").length]).toEqual(["?wave=1", 0]);
    expect(field().value).toBe("select 1 + 1");
    await go("/data/sql/#sql=select%202");
    expect([at(), field().value]).toEqual(["#sql=select%202", "select 2"]);
    await click(button("Which countries have two or more published reviews?"));
    expect([at(), all(".carried").length]).toEqual(["", 0]);
    await go("/data/sql/#sql=%E0%A4%A");
    expect(all(".carried")).toHaveLength(1);
    await write("select 3");
    expect([at(), all(".carried").length]).toEqual(["", 0]);
  });

  it("runs what stands in the field at that moment, by Run and by Ctrl + Enter", async () => {
    const asked: string[] = [];
    const { field, button } = await sqlPage(
      undefined,
      engine(async (sql, ...rest) => {
        asked.push(sql);
        return RESULT(sql, ...rest);
      }),
    );
    const ran = (text: string) => vi.waitUntil(() => asked.some((sql) => sql.includes(text)));
    await act(async () => {
      field().value = "select 'pasted'";
      button("Run").click();
    });
    await ran("select ''pasted''");
    await vi.waitUntil(() => button("Run").getAttribute("aria-disabled") === "false");
    await act(async () => {
      field().value = "select 'again'";
      const keys = { key: "Enter", ctrlKey: true, bubbles: true };
      field().dispatchEvent(new KeyboardEvent("keydown", keys));
    });
    await ran("select ''again''");
    expect(asked.some((sql) => sql.includes("reviews"))).toBe(false);
  });

  it("keeps what was written while another page is shown", async () => {
    const { write, field, go } = await sqlPage();
    await write("select 'mine'");
    await go("/data/");
    await go("/data/sql/");
    expect(field().value).toBe("select 'mine'");
  });

  it.each([
    ["of the site", null, { sql: "select 'mine'" }],
    ["of one’s own, not", "records", undefined],
  ])(
    "keeps it with its entry of the history while the document is left: %s",
    async (_, own, kept) => {
      const { write } = await sqlPage(undefined, undefined, { own });
      history.replaceState({ idx: 3 }, "");
      await write("select 'mine'");
      dispatchEvent(new Event("pagehide"));
      expect(history.state).toEqual({ idx: 3, ...(kept && { usr: kept }) });
    },
  );

  it("brings it back from there, unless there is a later one", async () => {
    const { write, field, router } = await sqlPage("/data/");
    const back = () =>
      act(async () => router.navigate("/data/sql/", { state: { sql: "select 'kept'" } }));
    await back();
    expect(field().value).toBe("select 'kept'");
    await write("select 'later'");
    await act(async () => router.navigate("/data/"));
    await back();
    expect(field().value).toBe("select 'later'");
  });

  it("tells why its engine does not start", async () => {
    const broken = starterOf(() => Promise.reject(new Error("no memory")), SMALL);
    const { run, text } = await sqlPage(undefined, broken);
    await run();
    expect(text('[role="alert"]')).toContain("could not be started: no memory. Press Run");
  });
});

describe("a result", () => {
  it("stands in a table, numbers to the right, nothing told apart from empty", async () => {
    const { run, texts, all, text } = await sqlPage();
    await run();
    expect(texts(".sql-result th")).toEqual(["name VARCHAR", "n BIGINT", "day DATE"]);
    expect(texts(".sql-result td")).toEqual(["=1+1", "1200", "2021-03-31", "null", "3", "null"]);
    expect(all(".sql-result td.figures")).toHaveLength(2);
    expect(all(".sql-result td .null")).toHaveLength(2);
    expect(text(".sql-status")).toMatch(/^2 rows in /);
  });

  it("is taken away as CSV with its marks, its text and the release in every row", async () => {
    const { run, click, button } = await sqlPage("/data/sql/#sql=select%0A1");
    await run();
    await click(button("Download CSV"));
    await vi.waitUntil(() => saved.length > 0, { timeout: 20_000 });
    const file = await textOf(saved[0]!.blob);
    expect(saved[0]!.name).toBe("cmm-sql-result-test-1-synthetic.csv");
    expect(file).toContain("# Synthetic demonstration.");
    expect(file).toContain("# select\r\n# 1\r\n");
    expect(file).toContain("/data/sql/#sql=select%0A1");
    expect(file.split("\r\n").slice(-4)).toEqual([
      "name,n,day,release,synthetic",
      `"'=1+1",1200,2021-03-31,test-1,true`,
      ",3,,test-1,true",
      "",
    ]);
  });

  it("stays, marked, while another text runs and when that fails", async () => {
    let fails = false;
    const sandbox = engine(async (sql, ...rest) => {
      if (fails && sql.includes("(describe")) throw new Error("Binder Error: no such thing");
      return RESULT(sql, ...rest);
    });
    const { run, text, all } = await sqlPage(undefined, sandbox);
    await run();
    fails = true;
    await run();
    expect(text(".sql-fault pre")).toBe("Binder Error: no such thing");
    expect(text(".sql-result")).toContain("still the result of the text that was run before");
    expect(all(".sql-result td")).toHaveLength(6);
  });
});
