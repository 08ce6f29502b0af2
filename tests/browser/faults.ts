import type { Page } from "playwright-core";
import { expect } from "vitest";
import { engineReady, type Site } from "./site";

/** The script of the engine’s worker. */
export const WORKER = "**/*.worker-*.js";

/** Something that goes wrong on the way to the engine. */
export interface Fault {
  readonly what: string;
  /** Makes it go wrong in a page that is not opened yet, by routes of its own. */
  readonly breakIt: (page: Page) => Promise<unknown>;
  readonly says: RegExp;
  /** Whether the page has to be loaded anew once all is well; else it is asked to try again. */
  readonly isOfThePage?: true;
}

/** Opens the heatmap with a fault: it says what is wrong and what to do, the drawn view stays, and all is well once it is mended. */
export async function keepsTheView(site: Site, fault: Fault): Promise<void> {
  const { page, faults } = await site.open("about:blank", { serviceWorkers: "block" });
  await fault.breakIt(page);
  await page.goto(`${site.address}heatmap/`);
  const alert = page.getByRole("alert").filter({ hasText: "The database could not be started" });
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(fault.says);
  expect(await alert.textContent()).toContain("What you see stays as it is");
  expect(await page.locator("table.heatmap td[data-place]").count()).toBe(7 * 22);
  expect(await page.locator("h1").textContent()).toMatch(/^Of 59 countries/);
  await page.unrouteAll();
  if (fault.isOfThePage) await page.reload();
  else await alert.getByRole("button", { name: "Try again" }).click();
  await engineReady(page);
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(faults.filter((told) => !/content security policy/i.test(told))).toEqual([]);
  await page.context().close();
}

/** Answers a file of the site by another: its own bytes, changed. */
export function changed(
  files: string,
  change: (body: Buffer<ArrayBufferLike>) => Buffer | Uint8Array,
): Fault["breakIt"] {
  return (page) =>
    page.route(files, async (route) => {
      const body = Buffer.from(change(await (await route.fetch()).body()));
      await route.fulfill({ body });
    });
}

/** Answers a file of the site as one that is not there. */
export function missing(files: string): Fault["breakIt"] {
  return (page) => page.route(files, (route) => route.fulfill({ status: 404 }));
}

/** Serves a page under a further content policy, as some networks and extensions do. */
export function underPolicy(policy: string): Fault["breakIt"] {
  return (page) =>
    page.route("**/heatmap/", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": policy };
      await route.fulfill({ response, headers });
    });
}
