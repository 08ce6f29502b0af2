import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** Only what hangs is ended: two thousand changes take minutes where other work is done beside. */
const LIMIT = 900_000;

/** Bytes that the script of a page holds, once what nobody holds is let go. */
async function held(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/** Makes changes to a heatmap of seven rows, one after another, by the switches of its page. */
async function change(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const lists = ["Grouping", "Columns", "Shown", "Part", "Reached"]
      .map((name) =>
        [...document.querySelectorAll("label")].find(({ textContent }) => textContent === name),
      )
      .flatMap((label) => (label === undefined ? [] : [label.htmlFor]));
    const rested = async () => {
      while (document.querySelector('main[aria-busy="false"]') === null)
        await new Promise((resolve) => setTimeout(resolve, 5));
    };
    for (let i = 0; i < count; i += 1) {
      const list = document.getElementById(lists[i % lists.length]!) as HTMLSelectElement | null;
      if (list === null) continue;
      list.selectedIndex = (list.selectedIndex + 1) % Math.min(3, list.options.length);
      list.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
      await rested();
    }
  }, times);
}

it.each([
  ["the database at work", "4g"],
  ["prepared answers alone", "3g"],
])(
  "holds after a thousand changes hardly more than after fifty, with %s",
  async (_, line) => {
    const { page, faults } = await site.open("about:blank", { serviceWorkers: "block" });
    await onLine(page, line);
    await page.goto(`${site.address}heatmap/?level=dimension`);
    if (line === "4g") await engineReady(page);
    else await page.getByText("All others need").waitFor();
    const before = page.url();
    await change(page, 50);
    const early = await held(page);
    for (let i = 0; i < 19; i += 1) await change(page, 50);
    const late = await held(page);
    console.log(
      `memory, ${line}: ${(early / 1e6).toFixed(1)} MB, then ${(late / 1e6).toFixed(1)} MB`,
    );
    expect(page.url()).not.toBe(before);
    expect(late / early).toBeLessThanOrEqual(1.2);
    expect(faults).toEqual([]);
  },
  LIMIT,
);
