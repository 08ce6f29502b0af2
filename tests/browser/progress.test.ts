import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineReady, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

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
