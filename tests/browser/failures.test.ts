import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

interface Failure {
  readonly what: string;
  readonly breakIt: (page: Page) => Promise<unknown>;
  readonly says: RegExp;
}

const FAILURES: readonly Failure[] = [
  {
    what: "a Parquet file is missing",
    breakIt: (page) => page.route("**/stages.parquet", (route) => route.fulfill({ status: 404 })),
    says: /stages\.parquet could not be loaded: the site answered 404/,
  },
  {
    what: "a Parquet file is cut off",
    breakIt: (page) =>
      page.route("**/stages.parquet", async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({ body: body.subarray(0, 1000) });
      }),
    says: /stages\.parquet is 1000 bytes long instead of \d+/,
  },
  {
    what: "a Parquet file is another one",
    breakIt: (page) =>
      page.route("**/stages.parquet", async (route) => {
        const body = await (await route.fetch()).body();
        body[100]! ^= 1;
        await route.fulfill({ body });
      }),
    says: /stages\.parquet is not the file that this release was made with/,
  },
  {
    what: "a page stands in the release’s place",
    breakIt: (page) =>
      page.route("**/release.json", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
      ),
    says: /release\.json could not be loaded: the site answered with a page in its place/,
  },
  {
    what: "the engine’s worker cannot be loaded",
    breakIt: (page) => page.route("**/*.worker-*.js", (route) => route.fulfill({ status: 404 })),
    says: /duckdb-browser-eh\.worker-[^ ]+\.js could not be loaded: the site answered 404/,
  },
  {
    what: "the engine is cut off where the host lets the browser unpack it",
    breakIt: (page) =>
      page.route("**/duckdb-eh*.gz", async (route) => {
        const body = gunzipSync(await (await route.fetch()).body());
        await route.fulfill({ body: body.subarray(0, 100_000) });
      }),
    says: /The engine is 100000 bytes long instead of \d+/,
  },
  {
    what: "the engine is cut off",
    breakIt: (page) =>
      page.route("**/duckdb-eh*.gz", async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({ body: body.subarray(0, 100_000) });
      }),
    says: /duckdb-eh.* could not be loaded/,
  },
  {
    what: "WebAssembly is not allowed",
    breakIt: (page) =>
      page.route("**/heatmap/", async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
        await route.fulfill({ response, headers });
      }),
    says: /WebAssembly is not allowed/,
  },
];

it.each(FAILURES)("keeps the drawn view and says why when $what", async ({ breakIt, says }) => {
  const { page } = await site.open("about:blank");
  await breakIt(page);
  await page.goto(`${site.address}heatmap/`);
  const alert = page.getByRole("alert").filter({ hasText: "The database could not be started" });
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(says);
  expect(await page.locator("table.heatmap td[data-place]").count()).toBe(7 * 22);
  expect(await page.locator("h1").textContent()).toMatch(/^Of 59 countries/);
});

it("keeps the picture when a choice cannot be worked out, and works it out when asked again", async () => {
  const { page } = await site.open("about:blank");
  await page.route("**/stages.parquet", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site.address}heatmap/?method=in-country`);
  await page.locator(".chips").waitFor();
  await page.locator(".filters summary").click();
  await page.getByLabel("Wave", { exact: true }).selectOption("First reviews (59)");
  const behind = page
    .getByRole("alert")
    .filter({ hasText: "What you see is still the one before" });
  await behind.waitFor();
  const picture = await page.locator("table.heatmap").textContent();
  expect(await page.locator("table.heatmap td[data-place]").count()).toBeGreaterThan(100);
  expect(new URL(page.url()).search).toBe("?wave=1&method=in-country");
  await page.unroute("**/stages.parquet");
  await behind.getByRole("button", { name: "Try again" }).click();
  await behind.waitFor({ state: "detached" });
  await page.locator('main[aria-busy="false"]').waitFor();
  expect(await page.locator("table.heatmap").textContent()).not.toBe(picture);
  expect(await page.getByRole("alert").count()).toBe(0);
});

it("can be stopped while it loads, and started again", async () => {
  const { page } = await site.open("about:blank");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/duckdb-eh*.gz", async (route) => {
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
