import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const ENGINE = /duckdb|\.wasm|\.parquet|release\.json/;
const ANSWERS = /\/answers\//;

describe("the first view", () => {
  it("shows picture and rows of the heatmap with JavaScript off, and says what is missing", async () => {
    const { page, requests } = await site.open("heatmap/", { javaScriptEnabled: false });
    expect(await page.locator("h1").textContent()).toMatch(
      /^Of 59 countries with a published review/,
    );
    expect(await page.locator("table.heatmap td[data-place]").count()).toBe(7 * 22);
    expect(await page.locator("details .rows tbody tr").count()).toBe(7 * 22);
    expect(await page.locator(".engine noscript").isVisible()).toBe(true);
    expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
  });

  it("shows the overview’s chart and its rows with JavaScript off", async () => {
    const { page } = await site.open("", { javaScriptEnabled: false });
    expect(await page.locator(".chart-wide svg rect").count()).toBeGreaterThan(5);
    expect(await page.locator("details .rows tbody tr").count()).toBeGreaterThan(5);
    expect(await page.getByText("No real country’s results are here").isVisible()).toBe(true);
  });

  it("asks for nothing of the engine before the page is loaded and idle", async () => {
    const { page, requests } = await site.open("heatmap/");
    const painted = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
    );
    await engineReady(page);
    const engine = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => /duckdb|\.parquet|\/answers\//.test(name))
        .map(({ startTime }) => startTime),
    );
    expect(requests.some((url) => ENGINE.test(url))).toBe(true);
    expect(Math.min(...engine)).toBeGreaterThan(painted);
  });

  it("says what the engine costs on a slow line, and fetches it only for what was not prepared", async () => {
    const { page, requests } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.goto(`${site.address}heatmap/`);
    await page.getByText("All others need 8 MB, once").waitFor();
    await page.waitForLoadState("networkidle");
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await page.locator(".filters summary").click();
    await choose(page, "Method", "Review in the country (29)");
    expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
    await choose(page, "Wave", "First reviews (59)");
    expect(requests.some((url) => url.includes("duckdb"))).toBe(true);
  });

  it("weighs at most 100 kB packed before the chart, 160 kB of script, 200 kB in all, and fetches at most 100 kB ahead", async () => {
    const { page, requests } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.goto(`${site.address}heatmap/`);
    await page.waitForLoadState("networkidle");
    const files = requests
      .filter((url) => url.startsWith(site.address))
      .map((url) => new URL(url).pathname.replace(/\/$/, "/index.html"));
    expect(files).toContain("/heatmap/index.html");
    expect(packed(files.filter((file) => !ANSWERS.test(file)))).toBeLessThan(200_000);
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(packed(scripts)).toBeLessThan(160_000);
    const drawn = files.filter((file) => /\.(html|css|svg)$/.test(file));
    expect(packed(drawn)).toBeLessThan(100_000);
    const ahead = files.filter((file) => ANSWERS.test(file));
    expect(ahead.length).toBeGreaterThan(0);
    expect(packed(ahead)).toBeLessThan(100_000);
  });
});

describe("the live view", () => {
  it.each([
    ["of prepared answers", false],
    ["by the database", true],
  ])("equals the prerendered heatmap when it is worked out anew, %s", async (_, alone) => {
    const drawn = await site.open("heatmap/", { javaScriptEnabled: false });
    const before = await drawn.page.evaluate(markupOf, FIGURE);
    const { page } = await site.open("about:blank");
    const away = alone ? "**/answers/*" : "**/duckdb-*";
    await page.route(away, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.address}heatmap/?rows=countries&under=D2`);
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await page.getByRole("link", { name: "Back to the standard view" }).click();
    await page.getByRole("columnheader", { name: "Group", exact: true }).waitFor();
    await page.getByText("The same figures as a table").click();
    await page.locator(".rows table").waitFor();
    expect(await page.evaluate(markupOf, FIGURE)).toEqual(before);
  });

  it("equals the prerendered overview, its chart included", async () => {
    const drawn = await site.open("", { javaScriptEnabled: false });
    const before = await drawn.page.evaluate(markupOf, OVERVIEW);
    // Plot moves its lines by half a pixel on coarse screens; the drawn page is made for fine ones.
    const { page } = await site.open("heatmap/", { deviceScaleFactor: 2 });
    await engineReady(page);
    await page.getByRole("link", { name: "Overview" }).click();
    await page.locator(".chart-wide svg").waitFor();
    expect(await page.evaluate(markupOf, OVERVIEW)).toEqual(before);
  });
});

/** Bytes of files of the site, packed as most hosts send them. */
function packed(files: readonly string[]): number {
  return files
    .map((file) => gzipSync(readFileSync(join("dist", file))).byteLength)
    .reduce((sum, bytes) => sum + bytes, 0);
}

const FIGURE = ["h1", "table.heatmap", ".notes", ".rows table"];
const OVERVIEW = ["h1", ".counts", ".chart-wide", ".chart-narrow", ".rows table"];

/** Runs in the page: the markup of its parts, without what React leaves in it for its own use; attributes have no order. */
function markupOf(selectors: readonly string[]): string[] {
  return selectors.map((selector) => {
    const part = document.querySelector(selector)!.cloneNode(true) as Element;
    for (const element of [part, ...part.querySelectorAll("*")]) {
      const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const { name, value } of attributes) {
        if (name !== "id") element.setAttribute(name, value);
      }
    }
    return part.outerHTML.replaceAll(/<!--.*?-->/g, "");
  });
}
