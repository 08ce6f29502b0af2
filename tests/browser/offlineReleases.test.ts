import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/changes";
import { buildOf, rebuiltWith } from "./builds";
import { movingHost } from "./movingHost";
import { firstVisit, keptIn, markAt, openKept } from "./offlineMark";
import { type Site, siteOf } from "./site";

const host = movingHost();
const NOTHING: readonly Change[] = [];
const WITHDRAWN: readonly Change[] = [
  { table: "reviews", change: "changed", from: "named", to: "withdrawn", n: 1, ids: [] },
];
const after = (release: string, changes: readonly Change[]) => ({ release, changes });

let site: Site;
let newer: string;
let takesBack: string;
beforeAll(async () => {
  site = await siteOf("dist", "/", host.serve);
  newer = await buildOf({ release: "demo-2", date: "2027-01-31", since: after("demo-1", NOTHING) });
  const since = after("demo-2", WITHDRAWN);
  takesBack = await buildOf({ release: "demo-3", date: "2027-02-28", since });
});
beforeEach(() => {
  host.move("dist");
  host.breakOff(null);
});
afterAll(() => site.close());

const releaseOf = (page: Page) =>
  page.locator(".colophon > p").first().textContent() as Promise<string>;
const shown = (page: Page, release: string) =>
  page.locator(".colophon > p", { hasText: `Release ${release} of` }).waitFor();
const offer = (page: Page) => page.locator(".kept", { hasText: "is ready" });

/** Has the browser look for a newer worker, as it does by itself at times, and when the network is back. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update();
  });
}

describe("a newer release", () => {
  it("is offered and not forced; until then every page is of the older one, data and all", async () => {
    const { page } = await firstVisit(site);
    host.move(newer);
    await page.goto(`${site.address}stages/`);
    await offer(page).waitFor();
    expect(await offer(page).textContent()).toMatch(
      /^A newer release \(demo-2 of 2027-01-31\) is ready\. Show it/,
    );
    for (const path of ["", "data/", "heatmap/", "method/"]) {
      await page.goto(`${site.address}${path}`);
      expect(await releaseOf(page)).toContain("Release demo-1 of 2026-11-21");
      await markAt(page, "kept");
      const asked = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      expect(asked.filter((name) => name.includes("demo-2"))).toEqual([]);
    }
    await page.context().setOffline(true);
    await page.goto(`${site.address}stages/`);
    expect(await releaseOf(page)).toContain("demo-1");
  });

  it("is shown in every tab at once where it is asked for, and the older one is then kept no longer", async () => {
    const { page } = await firstVisit(site, "stages/");
    const other = await page.context().newPage();
    await other.goto(`${site.address}method/`);
    await markAt(other, "kept");
    host.move(newer);
    await lookForNewer(page);
    await offer(other).waitFor();
    await offer(page).getByRole("button", { name: "Show it" }).click();
    for (const each of [page, other]) {
      await shown(each, "demo-2");
      await markAt(each, "kept");
      expect(await offer(each).count()).toBe(0);
    }
    expect(Object.keys(await keptIn(page)).filter((kind) => kind.includes("pages"))).toEqual([
      "pages demo-2",
    ]);
    await page.context().setOffline(true);
    await page.goto(`${site.address}`);
    expect(await releaseOf(page)).toContain("demo-2");
  });

  it("fetches only what is other in it", async () => {
    const { page } = await firstVisit(site);
    host.reached.length = 0;
    host.move(newer);
    await lookForNewer(page);
    await offer(page).waitFor();
    const asked = host.reached.map(({ path }) => path);
    expect(asked.some((path) => path === "/heatmap/")).toBe(true);
    expect(asked.filter((path) => path.includes("/first-"))).toEqual([]);
  });

  it("that cannot be kept whole is not offered, and the older one stays", async () => {
    const { page } = await firstVisit(site);
    host.move(newer);
    host.breakOff(/^\/stages\//);
    await page.goto(`${site.address}method/`);
    await markAt(page, "kept");
    await page.waitForTimeout(3000);
    expect(await offer(page).count()).toBe(0);
    expect(await releaseOf(page)).toContain("demo-1");
    expect((await keptIn(page))["pages demo-1"]).toBeGreaterThan(50);
  });

  it("of the same id and the same data is a newer version of the site", async () => {
    const { page } = await firstVisit(site);
    host.move(await rebuiltWith("stages/index.html"));
    await lookForNewer(page);
    await offer(page).waitFor();
    expect(await offer(page).textContent()).toMatch(/^A newer version of this site is ready\./);
  });
});

describe("a release that takes something back", () => {
  it("takes the place of what is kept at the next connection, in every tab, and says so", async () => {
    const { page } = await firstVisit(site, "stages/");
    const other = await page.context().newPage();
    await other.goto(`${site.address}method/`);
    await markAt(other, "kept");
    host.move(takesBack);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    for (const each of [page, other]) {
      await shown(each, "demo-3");
      await each
        .getByText(
          "A newer release took something back; the older one was deleted from this device.",
        )
        .waitFor();
    }
    expect(Object.keys(await keptIn(page)).filter((kind) => kind.includes("pages"))).toEqual([
      "pages demo-3",
    ]);
  });

  it("deletes what is kept even if it cannot be kept itself", async () => {
    const { page } = await firstVisit(site);
    host.move(takesBack);
    host.breakOff(/^\/regions\//);
    await lookForNewer(page).catch(() => undefined);
    await expect.poll(async () => Object.keys(await keptIn(page))).not.toContain("pages demo-1");
    host.breakOff(null);
    await page.goto(`${site.address}stages/`);
    await shown(page, "demo-3");
    await markAt(page, "kept");
  });

  it("leaves the one before it, where that is the one kept, only if it took nothing back from it", async () => {
    host.move(newer);
    const { page } = await firstVisit(site);
    expect(await releaseOf(page)).toContain("demo-2");
    host.move(takesBack);
    await lookForNewer(page);
    await shown(page, "demo-3");
    expect(Object.keys(await keptIn(page))).not.toContain("pages demo-2");
  });
});

describe("a page whose host has gone on", () => {
  it("says that a part of it is no longer there, and shows what there is now", async () => {
    const { page } = await site.open("heatmap/");
    await page.getByText("The database is loaded").waitFor();
    host.move(newer);
    host.breakOff(/assets\/(regions|progress|method)-/);
    await page.getByRole("link", { name: "Method", exact: true }).click();
    const gone = page.getByRole("alert").filter({ hasText: "the site was renewed" });
    await gone.waitFor();
    host.breakOff(null);
    await gone.getByRole("button", { name: "Load the page anew" }).click();
    await shown(page, "demo-2");
    expect(await gone.count()).toBe(0);
  });

  it("goes over to what there is now where what is kept misses a part", async () => {
    const { page } = await openKept(site, "stages/");
    await markAt(page, "kept");
    host.move(newer);
    await page.goto(`${site.address}heatmap/`);
    const gone = page.getByRole("alert").filter({ hasText: "the site was renewed" });
    await gone.waitFor();
    await gone.getByRole("button", { name: "Load the page anew" }).click();
    await shown(page, "demo-2");
    expect(await markAt(page, "kept")).toContain("Available offline");
  });

  it("shows a country as the release in use has it, whatever the host has by now", async () => {
    const { page } = await firstVisit(site);
    const drawn = await page.goto(`${site.address}countries/XAK/`);
    expect([drawn!.fromServiceWorker(), drawn!.status()]).toEqual([true, 200]);
    expect(await drawn!.text()).toContain("Its reviews");
    host.move(newer);
    await page.goto(`${site.address}countries/XAK/`);
    await page.getByRole("heading", { name: "Its reviews" }).waitFor();
    expect(await releaseOf(page)).toContain("demo-1");
  });

  it("stays as it came drawn where its own code is gone, and offers the page anew", async () => {
    const { page } = await site.open("about:blank");
    await page.route("**/assets/stages-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.address}stages/`);
    const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
    await alert.waitFor();
    expect(await page.locator("h1").textContent()).toBe("What the five stages mean");
    await page.unroute("**/assets/stages-*.js");
    await alert.getByRole("button", { name: "Load the page anew" }).click();
    await alert.waitFor({ state: "detached" });
  });
});

it("leaves open what is open of the reader’s own, whatever another tab goes over to", async () => {
  const { page } = await firstVisit(site, "data/own/");
  await page.locator("button:enabled", { hasText: "Choose files" }).waitFor();
  const records = "data/reviews/demonstration";
  await page.locator("input[type=file]").nth(1).setInputFiles(records);
  await page.getByRole("heading", { name: "Your own portfolio is open" }).waitFor();
  expect(await page.locator(".colophon .offline").count()).toBe(0);
  const other = await page.context().newPage();
  await other.goto(`${site.address}method/`);
  await markAt(other, "kept");
  host.move(newer);
  await lookForNewer(other);
  await offer(other).getByRole("button", { name: "Show it" }).click();
  await shown(other, "demo-2");
  await page.waitForTimeout(2000);
  await page.getByRole("heading", { name: "Your own portfolio is open" }).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Stages" }).click();
  await page.getByRole("heading", { name: "What the five stages mean" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});
