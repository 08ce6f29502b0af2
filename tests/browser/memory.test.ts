import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { alive, engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** Bytes that the script of a page holds, once what nobody holds is let go. */
async function held(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/** Makes changes to a heatmap, one after another, by the lists of its page. */
async function change(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const lists = ["Grouping", "Columns", "Cells show", "Part", "Wave", "Method"].map(
      (name) =>
        [...document.querySelectorAll("label")].find(({ textContent }) => textContent === name)!
          .control as HTMLSelectElement,
    );
    for (let i = 0; i < count; i += 1) {
      const list = lists[i % lists.length]!;
      const before = location.href;
      list.selectedIndex = (list.selectedIndex + 1) % Math.min(3, list.options.length);
      list.dispatchEvent(new Event("change", { bubbles: true }));
      while (location.href === before || document.querySelector('main[aria-busy="false"]') === null)
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, times);
}

it.each([
  ["the database at work", "4g"],
  ["prepared answers alone", "3g"],
])("holds after a thousand changes hardly more than after fifty, with %s", async (_, line) => {
  const { page, faults } = await site.open("about:blank");
  await onLine(page, line);
  await page.goto(`${site.address}heatmap/?level=dimension`);
  await (line === "4g" ? engineReady(page) : alive(page));
  await change(page, 50);
  const early = await held(page);
  for (let i = 0; i < 19; i += 1) await change(page, 50);
  const late = await held(page);
  expect(late / early).toBeLessThanOrEqual(1.2);
  expect(faults).toEqual([]);
});
