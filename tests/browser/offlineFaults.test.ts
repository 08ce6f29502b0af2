import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { movingHost } from "./movingHost";
import { firstVisit, keptIn, markAt, openKept } from "./offlineMark";
import { type Site, siteOf } from "./site";

const host = movingHost();
let site: Site;
beforeAll(async () => {
  site = await siteOf("dist", "/", host.serve);
});
beforeEach(() => host.breakOff(null));
afterAll(() => site.close());

const READS_ON = "How far have countries come in cybersecurity capacity?";

async function quota(page: Page, bytes?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const of = { origin: new URL(site.address).origin };
  await session.send(
    "Storage.overrideQuotaForOrigin",
    bytes === undefined ? of : { ...of, quotaSize: bytes },
  );
}

describe("the page goes on as before, and says why it is not kept,", () => {
  it("where the device is full, and keeps nothing by halves; and is kept once there is room", async () => {
    const { page, faults } = await openKept(site, "about:blank");
    await quota(page, 300_000);
    await page.goto(`${site.address}data/`);
    expect(await markAt(page, "hindered")).toContain(
      "Not available offline. This device has no room left for it.",
    );
    expect(await page.locator("h1").textContent()).toBe("The data, to take away");
    expect(Object.values(await keptIn(page)).reduce((sum, n) => sum + n, 0)).toBe(0);
    await quota(page);
    await page.locator(".offline-section").getByRole("button", { name: "Try again" }).click();
    await markAt(page, "kept");
    expect(faults).toEqual([]);
  });

  it("where the device is full with the pages kept: everything else is not, and that is said", async () => {
    const { page } = await firstVisit(site, "data/");
    await quota(page, 5_000_000);
    const ways = page.locator(".offline-section");
    await ways.getByRole("button", { name: /^Keep everything/ }).click();
    expect(await ways.getByRole("alert").textContent()).toBe(
      "Not everything could be kept. This device has no room left for it.",
    );
    expect(await markAt(page, "kept")).not.toContain("with the database");
    const kept = await page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        )
      )
        .flat()
        .filter(({ url }) => url.endsWith(".gz")),
    );
    expect(kept).toEqual([]);
  });

  it.each(["SecurityError", "InvalidStateError"])(
    "where storage is forbidden: %s",
    async (name) => {
      const { page, faults } = await openKept(site, "about:blank");
      await page.addInitScript((error) => {
        const refuse = async () => {
          throw new DOMException("no", error);
        };
        Object.assign(CacheStorage.prototype, { open: refuse, has: refuse, keys: refuse });
      }, name);
      await page.goto(site.address);
      expect(await markAt(page, "hindered")).toContain(
        "This browser does not allow this site to keep anything, as in a private window.",
      );
      expect(await page.locator("h1").textContent()).toBe(READS_ON);
      expect(faults).toEqual([]);
    },
  );

  it("where the browser knows no keeping", async () => {
    const { page, faults } = await openKept(site, "about:blank");
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
    await page.goto(site.address);
    expect(await markAt(page, "unsupported")).toContain("does not allow it");
    expect(faults).toEqual([]);
  });

  it("where the network is lost half-way; the next visit goes on from there", async () => {
    host.breakOff(/^\/(stages|method|regions)\//);
    const { page } = await openKept(site, "");
    expect(await markAt(page, "hindered")).toContain(
      "Not available offline. The network was lost before all of it was here.",
    );
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    host.breakOff(null);
    host.reached.length = 0;
    await page.goto(`${site.address}data/`);
    await markAt(page, "kept");
    const anew = host.reached.filter(({ path }) => /^\/heatmap\//.test(path));
    expect(anew).toEqual([]);
  });
});

describe("what is said to be kept is read off what is there:", () => {
  it("a file that the browser deletes makes it untrue, and it is fetched again on request", async () => {
    const { page } = await firstVisit(site, "data/");
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes("/regions/")) await cache.delete(request);
      }
    });
    await page.reload();
    expect(await markAt(page, "hindered")).toContain("has deleted a part of what was kept");
    await page.locator(".offline-section").getByRole("button", { name: "Try again" }).click();
    await markAt(page, "kept");
    await page.context().setOffline(true);
    const response = await page.goto(`${site.address}regions/`);
    expect(response!.fromServiceWorker()).toBe(true);
  });

  it("where all of it was deleted, pages come from the host, and without it there is a plain word", async () => {
    const { page } = await firstVisit(site);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${site.address}stages/`);
    expect(await page.locator("h1").textContent()).toBe("What the five stages mean");
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    host.breakOff(/./);
    await page.goto(`${site.address}progress/`);
    expect(await page.locator("h1").textContent()).toBe(
      "This page cannot be shown without a network",
    );
  });
});

describe("nothing is kept unasked", () => {
  it("for a reader who saves data; it is on request", async () => {
    const { page } = await openKept(site, "about:blank");
    await page.addInitScript(() => {
      const value = { saveData: true, effectiveType: "4g" };
      Object.defineProperty(navigator, "connection", { value });
    });
    await page.goto(`${site.address}data/`);
    await page.getByText("You asked to save data, or are on a slow line").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await page.getByRole("button", { name: "Keep the pages offline" }).click();
    await page.locator(".offline-section").getByText("Available offline").waitFor();
    await page.goto(`${site.address}method/`);
    expect(await markAt(page, "kept")).toContain("Available offline");
  });
});
