import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, engineReady, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent);

describe("the countries behind a number", () => {
  it("are opened and closed by keys alone, and found again by the address", async () => {
    const { page, faults } = await site.open("progress/");
    await engineReady(page);
    await alive(page);
    const cell = page.locator("#matrix td a").first();
    const said = (await cell.textContent())!;
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.locator("#moved").waitFor();
    expect(queryOf(page)).toMatch(/^\?moved=\d-\d$/);
    const heading = (await page.locator("#moved h2").textContent())!;
    expect(await focused(page)).toBe(heading);
    const rows = page.locator("#moved .chart-table tbody tr");
    const names = await rows.locator("th a").allTextContents();
    expect(heading).toMatch(new RegExp(`^${names.length} countr`));
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));

    const again = await site.open(`progress/${queryOf(page)}#moved`);
    await again.page.locator("#moved h2").waitFor();
    expect(await again.page.locator("#moved h2").textContent()).toBe(heading);
    await again.page.waitForFunction(() => {
      const { top } = document.querySelector("#moved h2")!.getBoundingClientRect();
      return top > -1 && top < innerHeight;
    });
    expect(await again.page.locator("#moved tbody th a").allTextContents()).toEqual(names);

    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Close this list");
    await page.keyboard.press("Enter");
    await page.locator("#moved").waitFor({ state: "detached" });
    expect(queryOf(page)).toBe("");
    expect(await focused(page)).toBe(said);
    expect([...faults, ...again.faults]).toEqual([]);
  });
});

describe("what may be compared", () => {
  it("is switched by keyboard, which changes the address and the words, and back", async () => {
    const { page, faults } = await site.open("progress/");
    await engineReady(page);
    const headline = await page.locator("h1").textContent();
    const strict = page.getByRole("checkbox", { name: "Strictly comparable only" });
    await strict.focus();
    await page.keyboard.press("Space");
    await page.waitForFunction(
      (before) => document.querySelector("h1")!.textContent !== before,
      headline,
    );
    expect(new URL(page.url()).search).toBe("?comparability=high");
    expect(await strict.isChecked()).toBe(true);
    expect(await page.locator(".strictness").textContent()).toContain(
      "the headline would be another",
    );
    expect(await strict.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press("Space");
    await page.waitForFunction(
      (before) => document.querySelector("h1")!.textContent === before,
      headline,
    );
    expect(new URL(page.url()).search).toBe("");
    expect(faults).toEqual([]);
  });
});
