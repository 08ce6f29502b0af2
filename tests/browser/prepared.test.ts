import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, choose, engineReady, onLine, type Site, settled, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const ENGINE = /duckdb|\.wasm|\.parquet|release\.json/;

/** Addresses whose every question was answered when the site was built. */
const PREPARED = [
  "heatmap/?rows=countries&order=likeness",
  "heatmap/?grouping=income_band&level=dimension&show=index",
  "heatmap/?columns=2016&level=aspect&under=D3&reached=4",
  "heatmap/?row=all&column=H05",
  "heatmap/?rows=countries&row=XAB&column=H14&within=region%3ARegion+B",
  "regions/?grouping=income_band&edition=2016&likeness=levels",
  "progress/?span=first&item=H03",
  "briefing/?item=D2&wave=1",
  "countries/?grouping=league_x",
  "countries/XAB/?level=factor",
];

/** A browser, or a network, that does not let WebAssembly run. */
async function withoutWebAssembly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "WebAssembly", { value: undefined });
  });
}

describe("where the database cannot run", () => {
  it.each(PREPARED)("answers %s as the database does", async (address) => {
    const without = await site.open("about:blank");
    await withoutWebAssembly(without.page);
    await without.page.goto(site.address + address);
    const live = await site.open("about:blank");
    await live.page.route("**/answers/*", (route) => route.fulfill({ status: 404 }));
    await live.page.goto(site.address + address);
    await engineReady(live.page);
    expect(await settled(without.page)).toBe(await settled(live.page));
    expect(await without.page.getByText("could not be worked out").count()).toBe(0);
    expect(without.faults).toEqual([]);
  });

  it("goes on from choice to choice, and says so of one that was not prepared", async () => {
    const { page, faults } = await site.open("about:blank");
    await withoutWebAssembly(page);
    await page.goto(`${site.address}heatmap/`);
    await choose(page, "Grouping", "Income band");
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await page.locator(".filters summary").click();
    await choose(page, "Method", "Review in the country (29)");
    const before = await page.locator("table.heatmap").textContent();
    await choose(page, "Wave", "First reviews (59)");
    const behind = page
      .getByRole("alert")
      .filter({ hasText: "What you see is still the one before" });
    await behind.waitFor();
    expect(await behind.textContent()).toContain("WebAssembly is not allowed");
    expect(await page.locator("table.heatmap").textContent()).toBe(before);
    await choose(page, "Wave", "Latest of each country");
    expect(await behind.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe("answers that were prepared", () => {
  it("fetch nothing of the database on a slow line, and each file once", async () => {
    const { page, requests } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.goto(`${site.address}heatmap/`);
    await choose(page, "Grouping", "Income band");
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await choose(page, "Part", "D2 Cybersecurity Culture and Society");
    await page.goBack();
    await alive(page);
    expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
    const files = requests.filter((url) => url.includes("/answers/"));
    expect(files.length).toBeGreaterThan(2);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each([
    ["missing", { status: 404 }],
    ["a page in their place", { contentType: "text/html", body: "<!doctype html>" }],
    ["cut off", { contentType: "application/gzip", body: "\u001f" }],
    [
      "of another release",
      { body: JSON.stringify({ release: "x", made: "x", questions: {}, cells: [] }) },
    ],
  ])("that are %s leave it to the database", async (_, answer) => {
    const { page, faults, requests } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.route("**/answers/*", (route) => route.fulfill(answer));
    await page.goto(`${site.address}heatmap/`);
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    expect(requests.some((url) => url.includes("duckdb"))).toBe(true);
    expect(faults).toEqual([]);
  });
});
