import type { Page } from "playwright-core";
import type { Site, Visit } from "./site";

/** Opens a page that may be kept on the device. */
export function openKept(site: Site, path: string, options: object = {}): Promise<Visit> {
  return site.open(path, { ...options, serviceWorkers: "allow" });
}

/** Waits until the foot of the page tells of a phase of being kept, and gives what it says. */
export async function markAt(page: Page, phase: string): Promise<string> {
  const mark = page.locator(`.colophon .offline[data-phase="${phase}"]`);
  await mark.waitFor();
  return (await mark.textContent())!;
}

/** Opens a first page and waits until the pages are kept. */
export async function firstVisit(site: Site, path = "method/"): Promise<Visit> {
  const visit = await openKept(site, path);
  await markAt(visit.page, "kept");
  return visit;
}

/** Has everything kept from the page of the data, and waits until it is. */
export async function everythingKept(page: Page, address: string): Promise<void> {
  await page.goto(`${address}data/`);
  await page.getByRole("button", { name: /^Keep everything offline/ }).click();
  await page.locator(".offline-section [role=status]", { hasText: "with the database" }).waitFor();
}

/** Runs in the page: how many files its caches hold, by the kind of cache. */
export async function keptIn(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const kept: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const [, , kind, release] = name.split(" ");
      const key = release === undefined ? kind! : `${kind} ${release}`;
      kept[key] = (await (await caches.open(name)).keys()).length;
    }
    return kept;
  });
}
