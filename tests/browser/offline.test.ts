import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PATHS } from "../../src/routes";
import { movingHost } from "./movingHost";
import { everythingKept, firstVisit, keptIn, markAt } from "./offlineMark";
import { choose, type Site, siteOf } from "./site";

const host = movingHost();
let site: Site;
beforeAll(async () => {
  site = await siteOf("dist", "/", host.serve);
});
beforeEach(() => {
  host.reached.length = 0;
  host.breakOff(null);
});
afterAll(() => site.close());

/** The bytes of files that a host answered with, the worker’s own check for a newer build aside. */
const bytes = () =>
  host.reached.filter(({ path }) => path !== "/sw.js").reduce((sum, each) => sum + each.bytes, 0);

/** Takes the network away, from the worker and from its update as well. */
async function cutOff(page: Page): Promise<void> {
  host.breakOff(/./);
  await page.context().setOffline(true);
}

async function openOffline(page: Page, path: string): Promise<string> {
  await page.goto(`${site.address}${path}`);
  return (await page.locator("h1").first().textContent())!;
}

describe("after a first visit, without a network", () => {
  it("every page opens and comes alive, whatever is chosen in its address", async () => {
    const { page, faults } = await firstVisit(site);
    expect(await markAt(page, "kept")).toContain(
      "Available offline: these pages are kept on this device and open without a network.",
    );
    await cutOff(page);
    for (const path of PATHS) {
      const response = await page.goto(`${site.address}${path.slice(1)}?groups=region&x`);
      expect([path, response!.status(), response!.fromServiceWorker()]).toEqual([path, 200, true]);
      await markAt(page, "kept");
      expect(await page.getByText("could not be started").count()).toBe(0);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ["stages", "What the five stages mean"],
    ["stages/index.html", "What the five stages mean"],
    ["//stages//", "What the five stages mean"],
    ["no-such-page", "There is no page at this address"],
    ["countries/ZZZ/", "There is no page at this address"],
    ["data/demo-1/stages.csv", "This page cannot be shown without a network"],
  ])("%s shows what it is, and never the browser’s own page", async (path, title) => {
    const { page } = await firstVisit(site);
    await cutOff(page);
    expect(await openOffline(page, path)).toBe(title);
  });

  it("works a country out of kept answers, and says of a choice and of a file that they need more", async () => {
    const { page } = await firstVisit(site);
    await cutOff(page);
    await page.goto(`${site.address}countries/XAK/`);
    await page.getByRole("heading", { name: "Its reviews" }).waitFor();
    await openOffline(page, "heatmap/?wave=1&method=in-country");
    await page.getByRole("alert").filter({ hasText: "there is no network" }).waitFor();
    await openOffline(page, "data/");
    await markAt(page, "kept");
    await page.locator("a[download]").first().click();
    const missed = page.getByText("This file is not kept on this device, and there is no network");
    await missed.waitFor();
    expect(await missed.count()).toBe(1);
  });
});

describe("a second visit", () => {
  it("fetches not one byte of a page: the browser only asks whether the worker is still the same", async () => {
    const { page } = await firstVisit(site, "stages/");
    await page.waitForLoadState("networkidle");
    host.reached.length = 0;
    for (const path of ["stages/", "", "method/", "data/", "stages/?group=Region+B"]) {
      await page.goto(`${site.address}${path}`);
      await markAt(page, "kept");
      await page.waitForLoadState("networkidle");
    }
    expect(host.reached.filter(({ path }) => path !== "/sw.js")).toEqual([]);
    expect(host.reached.every(({ status, bytes }) => status === 304 && bytes < 1000)).toBe(true);
  });

  it("fetches not one byte of the database either, once that was used with the pages kept", async () => {
    const { page } = await firstVisit(site, "heatmap/");
    await page.reload();
    await page.getByText("The database is loaded").waitFor();
    await expect.poll(() => keptIn(page).then(({ more }) => more)).toBeGreaterThan(10);
    host.reached.length = 0;
    await page.goto(`${site.address}heatmap/?rows=countries`);
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(bytes()).toBe(0);
  });
});

describe("with everything kept, without a network", () => {
  it("answers SQL, every choice, and a country’s page", async () => {
    const { page, faults } = await firstVisit(site);
    await everythingKept(page, site.address);
    expect(await markAt(page, "kept")).toContain("with the database");
    expect(await page.getByRole("button", { name: /^Keep everything/ }).count()).toBe(0);
    await cutOff(page);
    await page.goto(`${site.address}data/sql/`);
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.locator("table tbody tr").first().waitFor();
    await page.goto(`${site.address}heatmap/`);
    await page.getByText("The database is loaded").waitFor();
    await choose(page, "Columns", "The 2016 edition’s own");
    await page.goto(`${site.address}countries/XAK/`);
    await page.getByRole("heading", { name: /^Demo Country/ }).waitFor();
    await page.getByRole("heading", { name: "Its reviews" }).waitFor();
    await page.goto(`${site.address}countries/ARG/`);
    await page.getByRole("heading", { name: "Argentina" }).waitFor();
    expect(faults).toEqual([]);
  });

  it("is stopped half-way and goes on from there, and says all the while what is true", async () => {
    const { page } = await firstVisit(site);
    await page.goto(`${site.address}data/`);
    const ways = page.locator(".offline-section");
    const offer = ways.getByRole("button", { name: /^Keep everything offline \(\d\.\d MB\)/ });
    await offer.waitFor();
    host.breakOff(/\.gz$/);
    await offer.click();
    await ways.getByRole("alert").waitFor();
    expect(await ways.getByRole("alert").textContent()).toBe(
      "Not everything could be kept. The network was lost before all of it was here.",
    );
    expect(await ways.getByRole("status").textContent()).not.toContain("with the database");
    host.breakOff(null);
    await offer.click();
    await ways.getByText("with the database").waitFor();
    expect(await ways.getByRole("alert").count()).toBe(0);
  });

  it("is removed on request, and nothing is kept again unasked", async () => {
    const { page } = await firstVisit(site, "data/");
    await page.getByRole("button", { name: "Remove what is kept" }).click();
    await markAt(page, "unasked");
    expect(await keptIn(page)).toEqual({});
    await page.goto(`${site.address}method/`);
    await markAt(page, "unasked");
    expect(await keptIn(page)).toEqual({});
    await page.goto(`${site.address}data/`);
    await page.getByRole("button", { name: "Keep the pages offline" }).click();
    await markAt(page, "kept");
  });
});

it("keeps to its base where the site lies at a sub-path", async () => {
  const atlas = await siteOf("tests/output/atlas", "/atlas/");
  try {
    const { page } = await firstVisit(atlas);
    await page.context().setOffline(true);
    for (const path of PATHS) {
      const response = await page.goto(`${atlas.address}${path.slice(1)}`);
      expect([path, response!.fromServiceWorker()]).toEqual([path, true]);
    }
    await page.goto(`${atlas.address}nowhere/`);
    await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
    const names = await page.evaluate(() => caches.keys());
    expect(names.every((name) => name.startsWith("cmm-atlas /atlas/ "))).toBe(true);
  } finally {
    await atlas.close();
  }
});
