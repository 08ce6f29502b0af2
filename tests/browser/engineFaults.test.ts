import { gunzipSync, gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changed, type Fault, keepsTheView, missing, underPolicy, WORKER } from "./faults";
import { choose, engineReady, lendWorkers, type Site, settled, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const WASM = "**/duckdb-eh*.gz";
/** What a browser says to a worker for which it has no memory. */
const SHORT = `WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => {
  throw new RangeError("WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance");
};\n`;
const FAULTS: readonly Fault[] = [
  {
    what: "the engine’s worker cannot be loaded",
    breakIt: missing(WORKER),
    says: /duckdb-browser-eh\.worker-[^ ]+\.js could not be loaded: the site answered 404/,
  },
  {
    what: "the engine is missing",
    breakIt: missing(WASM),
    says: /duckdb-eh.* could not be loaded: the site answered 404/,
  },
  {
    what: "the engine is cut off where the host lets the browser unpack it",
    breakIt: changed(WASM, (body) => gunzipSync(body).subarray(0, 100_000)),
    says: /The engine is 100000 bytes long instead of \d+/,
  },
  {
    what: "the engine is cut off",
    breakIt: changed(WASM, (body) => body.subarray(0, 100_000)),
    says: /duckdb-eh.* could not be loaded/,
  },
  {
    what: "the engine is as long as it should be, and none",
    breakIt: changed(WASM, (body) => gzipSync(Buffer.alloc(gunzipSync(body).length))),
    says: /The engine’s worker failed: .*WebAssembly/,
  },
  {
    what: "there is too little memory for the engine",
    breakIt: changed(WORKER, (body) => Buffer.concat([Buffer.from(SHORT), body])),
    says: /The engine’s worker failed: .*Out of memory/,
  },
  {
    what: "a network filter blocks the engine",
    breakIt: (page) => page.route(WASM, (route) => route.abort("blockedbyclient")),
    says: /duckdb-eh.* could not be loaded: /,
  },
  {
    what: "a network filter puts a page of its own in the engine’s place",
    breakIt: (page) =>
      page.route(WASM, (route) =>
        route.fulfill({ contentType: "text/html", body: "<h1>Blocked</h1>" }),
      ),
    says: /duckdb-eh.* could not be loaded: the site answered with a page in its place/,
  },
  {
    what: "the worker’s script is another one",
    breakIt: changed(WORKER, () => Buffer.from("throw new Error('none of yours')")),
    says: /The engine’s worker failed: .*none of yours/,
  },
  {
    what: "WebAssembly is not allowed",
    breakIt: underPolicy("script-src 'self'"),
    says: /WebAssembly is not allowed/,
    isOfThePage: true,
  },
  {
    what: "workers are not allowed",
    breakIt: underPolicy("worker-src 'none'"),
    says: /The database could not be started: The engine’s worker/,
    isOfThePage: true,
  },
];

it.each(FAULTS)("keeps the drawn view and says why when $what", (fault) =>
  keepsTheView(site, fault),
);

it("can be stopped while it loads, and started again", async () => {
  const { page } = await site.open("about:blank", { serviceWorkers: "block" });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(WASM, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto(`${site.address}heatmap/`);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Load it now" }).waitFor();
  release();
  await page.getByRole("button", { name: "Load it now" }).click();
  await page.getByText("The database is loaded").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

describe("an engine that is lost in the middle of a question", () => {
  const lost: readonly (readonly [string, (page: Page) => Promise<void>, RegExp])[] = [
    [
      "because its worker failed",
      (page) =>
        page.evaluate(() => {
          const worker = window.workers[0]!;
          worker.postMessage = () => {
            worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
          };
        }),
      /The engine’s worker failed: out of memory/,
    ],
    [
      "because its worker was ended",
      (page) =>
        page.evaluate(() => {
          const worker = window.workers[0]!;
          worker.postMessage = (...call: unknown[]) => {
            Worker.prototype.postMessage.apply(worker, call as [unknown]);
            Worker.prototype.terminate.call(worker);
          };
        }),
      /The engine has said nothing for 30 seconds/,
    ],
  ];

  it.each(lost)("%s: says so, and goes on with another", async (_, lose, says) => {
    const { page, faults } = await site.open("about:blank", { serviceWorkers: "block" });
    await lendWorkers(page);
    await page.route("**/answers/*", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.address}heatmap/`);
    await engineReady(page);
    const before = await page.locator("table.heatmap").textContent();
    await lose(page);
    await page.getByLabel("Grouping", { exact: true }).selectOption("Income band");
    const behind = page
      .getByRole("alert")
      .filter({ hasText: "What you see is still the one before" });
    await behind.waitFor({ timeout: 100_000 });
    expect(await behind.textContent()).toMatch(says);
    expect(await page.locator("table.heatmap").textContent()).toBe(before);
    await behind.getByRole("button", { name: "Try again" }).click();
    await page.locator("table.heatmap", { hasText: "Income band 1" }).waitFor();
    await page.locator(".filters summary").click();
    await choose(page, "Method", "Review in the country (29)");
    await choose(page, "Wave", "First reviews (59)");
    await engineReady(page);
    const shown = await settled(page);
    await page.reload();
    expect(await settled(page)).toBe(shown);
    expect(faults).toEqual([]);
  });
});

it("tells of a text that needs more memory than there is, and answers the next", async () => {
  const { page, faults } = await site.open("data/sql/", { serviceWorkers: "block" });
  const write = async (sql: string) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(sql);
    await page.getByRole("button", { name: "Run", exact: true }).click();
  };
  await page.locator(".sql-editor .cm-content").waitFor();
  await write("select list(range || repeat('x', 1000)) as l from range(100000000)");
  await page
    .locator(".sql-fault")
    .getByText(/more memory|did not outlive|took too long/)
    .waitFor({ timeout: 100_000 });
  await write("select 40 + 2 as answer");
  await page.locator(".sql-status", { hasText: "1 row in" }).waitFor();
  expect(await page.locator("h1").count()).toBe(1);
  expect(faults).toEqual([]);
});
