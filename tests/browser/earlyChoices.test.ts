import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { afresh, alive, type Site, settled, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** Opens a page whose code comes only when the test says so. */
async function drawnOnly(path: string) {
  const { page, faults } = await site.open("about:blank");
  let come!: () => void;
  const awaited = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await awaited;
    await route.continue();
  });
  await page.goto(site.address + path, { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  return { page, faults, come };
}

it("keeps a row compared that the address compares and a reader ticks before the page is alive", async () => {
  const { page, faults, come } = await drawnOnly("heatmap/?compare=group+Region+B");
  await page
    .getByRole("checkbox", { name: /Region B/ })
    .last()
    .check();
  come();
  await page.locator("table.heatmap thead input").waitFor();
  await alive(page);
  expect(new URL(page.url()).search).toBe("?compare=group+Region+B");
  expect(
    await page
      .getByRole("checkbox", { name: /Region B/ })
      .last()
      .isChecked(),
  ).toBe(true);
  expect(faults).toEqual([]);
});

/** What a list shows as chosen. */
const chosenIn = (page: Page, list: string) =>
  page
    .getByLabel(list, { exact: true })
    .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]!.text);

it("follows all choices that were made in lists before the page was alive, on top of its address", async () => {
  const { page, faults, come } = await drawnOnly("heatmap/?show=index");
  await page.getByLabel("Grouping", { exact: true }).selectOption("Income band");
  await page.getByLabel("Part", { exact: true }).selectOption({ index: 2 });
  const part = await chosenIn(page, "Part");
  come();
  await page.waitForURL(/under=/);
  const shown = await settled(page);
  expect(shown).toContain("Income band 1");
  expect(await chosenIn(page, "Part")).toBe(part);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("show"), asked.get("grouping")]).toEqual(["index", "income_band"]);
  expect(await afresh(page)).toBe(shown);
  expect(faults).toEqual([]);
});

it("follows a box that was ticked, and words that were typed", async () => {
  const progress = await drawnOnly("progress/");
  const box = progress.page.getByRole("checkbox").first();
  const was = await box.isChecked();
  await box.click();
  progress.come();
  await progress.page.waitForURL(/\?./);
  await alive(progress.page);
  expect(await box.isChecked()).toBe(!was);

  const heatmap = await drawnOnly("heatmap/");
  const row = heatmap.page.getByRole("checkbox", { name: /Region B/ }).last();
  await row.check();
  heatmap.come();
  await heatmap.page.waitForURL(/compare=/);
  await alive(heatmap.page);
  expect(await row.isChecked()).toBe(true);
  expect(await heatmap.page.locator("table.heatmap thead input").count()).toBe(1);

  const countries = await drawnOnly("countries/");
  await countries.page.getByRole("searchbox").fill("XAB");
  countries.come();
  await countries.page.waitForURL(/find=XAB/);
  expect(await countries.page.getByRole("searchbox").inputValue()).toBe("XAB");
  expect([...progress.faults, ...heatmap.faults, ...countries.faults]).toEqual([]);
});

it("fills what was unfolded", async () => {
  const { page, faults, come } = await drawnOnly("heatmap/");
  await page.locator(".figure-sql summary").click();
  expect(await page.locator(".figure-sql li").count()).toBe(0);
  come();
  await page.locator(".figure-sql li").first().waitFor();
  expect(faults).toEqual([]);
});

it("makes no choice again that the address says already, after a page is loaded anew or gone back to", async () => {
  const { page, faults } = await site.open("heatmap/");
  await alive(page);
  await page.getByLabel("Grouping", { exact: true }).selectOption("Income band");
  await page.waitForURL(/grouping/);
  await alive(page);
  await page
    .getByRole("checkbox", { name: /Income band 2/ })
    .last()
    .check();
  await page.waitForURL(/compare/);
  const shown = await settled(page);
  const address = page.url();
  const boxes = () =>
    page
      .locator("table.heatmap input")
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
  const ticked = await boxes();
  await page.reload();
  expect(await settled(page)).toBe(shown);
  await page.goto(`${site.address}data/`);
  await page.goBack();
  expect(await settled(page)).toBe(shown);
  expect(page.url()).toBe(address);
  expect(await boxes()).toEqual(ticked);
  // What is ahead is forgotten where another address is gone to.
  await page.goForward();
  expect(page.url()).toBe(`${site.address}data/`);
  expect(faults).toEqual([]);
});

it("gives a page that is alive the very ids that it was drawn with, so that names are found", async () => {
  const { page, faults } = await site.open("regions/?group=Region+B");
  await page.locator("#likeness tr.lit").waitFor();
  await alive(page);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-labelledby], [aria-describedby], label[for]")].flatMap(
      (element) =>
        ["aria-labelledby", "aria-describedby", "for"]
          .flatMap((name) => element.getAttribute(name)?.split(" ") ?? [])
          .filter((id) => document.getElementById(id) === null),
    ),
  );
  expect(lost).toEqual([]);
  expect(faults).toEqual([]);
});
