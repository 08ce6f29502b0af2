import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATHS } from "../../src/routes";
import { alive, choose, onLine, type Site, siteOf, unfold, type Visit } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** A phone of little memory on a slow line. */
async function phone(): Promise<Visit> {
  const visit = await site.open("about:blank", {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: "block",
  });
  await onLine(visit.page, "3g");
  await visit.page.addInitScript(() => {
    Object.defineProperty(navigator, "deviceMemory", { value: 1 });
  });
  return visit;
}

async function withoutWebAssembly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "WebAssembly", { value: undefined });
  });
}

const notice = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "The database could not be started" });

/** A page with choices, one of its lists, what to choose from it, and what then is there. */
const CHOICES = [
  ["heatmap/", "Grouping", "Income band", "Income band 1"],
  ["regions/", "Grouping", "Income band", "Income band 1"],
  ["countries/", "Groups", "Income band", "Income band 1"],
] as const;

describe("a small phone without WebAssembly", () => {
  it.each(PATHS)("can read %s whole, and fetches nothing of the database", async (path) => {
    const { page, faults, requests } = await phone();
    await withoutWebAssembly(page);
    await page.goto(`${site.address}${path.slice(1)}`);
    await page.waitForLoadState("networkidle");
    await alive(page);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("main").textContent()).toMatch(/(\S+\s+){40}/);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
    expect(requests.filter((url) => /duckdb|\.wasm|\.parquet|release\.json/.test(url))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(CHOICES)(
    "is told on %s that it cannot run, and has its choices answered",
    async (path, list, option, there) => {
      const { page, faults } = await phone();
      await withoutWebAssembly(page);
      await page.goto(site.address + path);
      await notice(page).waitFor();
      const told = (await notice(page).textContent())!;
      expect(told).toContain("WebAssembly is not allowed in this browser or on this network");
      expect(told).toContain("usual choices are still answered");
      await unfold(page);
      await choose(page, list, option);
      await page.locator("main", { hasText: there }).waitFor();
      expect(await page.getByText("could not be worked out").count()).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it("is told where a text of SQL is run", async () => {
    const { page, faults } = await phone();
    await withoutWebAssembly(page);
    await page.goto(`${site.address}data/sql/`);
    await alive(page);
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.locator(".sql-fault", { hasText: "WebAssembly is not allowed" }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe("a small phone without the memory", () => {
  it("fetches nothing of the database unasked, and is answered all the same", async () => {
    const { page, faults, requests } = await phone();
    await page.goto(`${site.address}heatmap/`);
    await page.getByText("Usual choices are answered at once").waitFor();
    await unfold(page);
    await choose(page, "Grouping", "Income band");
    expect(requests.filter((url) => /duckdb|\.parquet/.test(url))).toEqual([]);
    await choose(page, "Grouping", "Region");
    await page.locator("table.heatmap", { hasText: "Region A" }).waitFor();
    expect(await page.getByText("could not be worked out").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
