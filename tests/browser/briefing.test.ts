import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, engineReady, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

describe("a briefing on slides", () => {
  it("is turned by arrow keys without a network, and ended by Escape", async () => {
    const { page, faults } = await site.open("briefing/");
    await page.getByRole("link", { name: "Present", exact: true }).waitFor();
    await engineReady(page);
    await alive(page);
    const title = (await page.locator("h1").textContent())!;
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Present", exact: true }).click();
    const slide = page.locator(".present h1");
    await slide.waitFor();
    expect(await slide.textContent()).toBe(title);
    expect(new URL(page.url()).search).toBe("?present=1");
    await page.keyboard.press("ArrowRight");
    await page.getByText("2 / 4").waitFor();
    await page.keyboard.press("End");
    await page.getByText("4 / 4").waitFor();
    await page.keyboard.press("ArrowRight");
    expect(new URL(page.url()).search).toBe("?present=4");
    await page.keyboard.press("ArrowLeft");
    await page.getByText("3 / 4").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".present").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
    await page.context().setOffline(false);
    expect(faults).toEqual([]);
  });

  it("follows keys that come faster than it is drawn, and stays within its slides", async () => {
    const { page } = await site.open("briefing/?present=1");
    await page.getByText("1 / 4").waitFor();
    await alive(page);
    const press = (keys: readonly string[]) =>
      page.evaluate((all) => {
        for (const key of all) document.dispatchEvent(new KeyboardEvent("keydown", { key }));
      }, keys);
    await press(["ArrowLeft", "ArrowRight", "ArrowRight"]);
    await page.getByText("3 / 4").waitFor();
    await press(["End", "PageDown", "ArrowLeft", "ArrowLeft"]);
    await page.getByText("2 / 4").waitFor();
    await press(["Escape", "ArrowRight"]);
    await page.locator(".present").waitFor({ state: "detached" });
    await alive(page);
    expect(new URL(page.url()).search).toBe("");
  });

  it("has no type below 24 px, and says what is synthetic on each", async () => {
    const { page } = await site.open("briefing/?present=1", {
      viewport: { width: 1440, height: 900 },
    });
    for (const at of [1, 2, 3, 4]) {
      await page.getByText(`${at} / 4`).waitFor();
      const sizes = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(
          document.querySelector(".present")!,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement!;
          const box = holder.getBoundingClientRect();
          if (node.textContent!.trim() === "" || box.width <= 1) continue;
          const size = Number.parseFloat(getComputedStyle(holder).fontSize);
          if (size < 24) found.push(`${size} ${node.textContent}`);
        }
        return found;
      });
      expect(sizes).toEqual([]);
      expect(await page.locator(".present-source").textContent()).toMatch(/Synthetic/);
      await page.keyboard.press("ArrowRight");
    }
  });
});

describe("the slides of a briefing of many themes", () => {
  it("each fit a screen of 1280 × 720, with what they stand on, and show every theme", async () => {
    const { page } = await site.open("briefing/?item=norms&against=income&present=1", {
      viewport: { width: 1280, height: 720 },
    });
    await page.locator(".present").waitFor();
    const nav = page.locator(".present nav span");
    const slides = Number((await nav.textContent())!.split(" / ")[1]);
    const themes: string[] = [];
    for (let at = 1; at <= slides; at++) {
      await page.getByText(`${at} / ${slides}`).waitFor();
      const slide = page.locator(".present-slide");
      expect(await slide.evaluate((e) => e.scrollHeight - e.clientHeight)).toBe(0);
      const mark = await page.locator(".present-source strong").boundingBox();
      expect(mark!.y + mark!.height).toBeLessThanOrEqual(720);
      if (await page.locator(".present .stage-key").isVisible())
        themes.push(...(await slide.locator(".over").allTextContents()));
      await page.keyboard.press("ArrowRight");
    }
    expect(new Set(themes).size).toBe(7);
  });
});

describe("a briefing whose address asks in vain", () => {
  it("says what is not known, and that nothing else is to come", async () => {
    const { page } = await site.open("briefing/?item=H99&group=Nowhere&reached=9");
    await engineReady(page);
    await page.getByText("asks for item “H99”").waitFor();
    await alive(page);
    const told = await page.locator(".unknown").allTextContents();
    expect(told).toHaveLength(3);
    for (const each of ["group “Nowhere”", "item “H99”", "reached “9”"])
      expect(told.join()).toContain(`The address asks for ${each}, which is not known here`);
    await page.getByRole("combobox", { name: "Theme or dimension" }).selectOption({ index: 1 });
    await page.waitForURL((url) => !url.search.includes("H99"));
    await page.locator(".unknown").first().waitFor({ state: "detached" });
  });
});

describe("a briefing in print", () => {
  it.each(["", "?item=D2&against=income"])("stands on one upright sheet: “%s”", async (query) => {
    const { page } = await site.open(`briefing/${query}`);
    await engineReady(page);
    await alive(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(text).toMatch(/\/MediaBox \[0 0 59\d\.\d+ 84\d\.\d+\]/);
  });
});
