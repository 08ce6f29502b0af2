import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { afresh, alive, choose, engineReady, onLine, type Site, settled, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const BLOCKED = { serviceWorkers: "block" } as const;

describe("a network that is lost half-way", () => {
  it("through the engine’s download is told, and it is loaded when asked again", async () => {
    const { page, faults } = await site.open("about:blank", BLOCKED);
    await page.route("**/stages.parquet", async (route) => {
      await page.context().setOffline(true);
      await route.continue();
    });
    await page.goto(`${site.address}heatmap/`);
    const alert = page.getByRole("alert").filter({ hasText: "The database could not be started" });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/\.parquet could not be loaded: /);
    expect(await page.locator("table.heatmap td[data-place]").count()).toBe(7 * 22);
    await alert.getByRole("button", { name: "Try again" }).click();
    await alert.waitFor();
    await page.unrouteAll();
    await page.context().setOffline(false);
    await alert.getByRole("button", { name: "Try again" }).click();
    await engineReady(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("through a file of prepared answers is told, and the choice is answered when asked again", async () => {
    const { page, faults } = await site.open("about:blank", BLOCKED);
    await onLine(page, "3g");
    await page.goto(`${site.address}heatmap/`);
    await page.getByText("All others need").waitFor();
    await page.waitForLoadState("networkidle");
    await page.route("**/answers/*", async (route) => {
      await page.context().setOffline(true);
      await route.abort("internetdisconnected");
    });
    const before = await page.locator("table.heatmap").textContent();
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    const behind = page
      .getByRole("alert")
      .filter({ hasText: "What you see is still the one before" });
    await behind.waitFor();
    expect(await page.locator("table.heatmap").textContent()).toBe(before);
    await page.unrouteAll();
    await page.context().setOffline(false);
    await behind.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    const shown = await settled(page);
    await page.reload();
    expect(await settled(page)).toBe(shown);
    expect(faults).toEqual([]);
  });

  it.each([
    ["regions/", "Regions"],
    ["briefing/", "Briefing"],
  ])(
    "before %s is fetched leaves a page that says so and can be asked again",
    async (path, link) => {
      const { page, faults } = await site.open("heatmap/", BLOCKED);
      await engineReady(page);
      await page.context().setOffline(true);
      await page.getByRole("navigation").first().getByRole("link", { name: link }).click();
      const again = page.getByRole("button", { name: "Try again" }).first();
      await again.waitFor();
      expect(await page.locator("main h1").count()).toBe(1);
      await page.context().setOffline(false);
      await again.click();
      await page.waitForURL(`**/${path}`);
      const shown = await settled(page);
      await page.reload();
      expect(await settled(page)).toBe(shown);
      expect(faults).toEqual([]);
    },
  );
});

describe("a faster hand", () => {
  it("loses no choice to another in the same instant", async () => {
    const { page, faults } = await site.open("heatmap/", BLOCKED);
    await engineReady(page);
    await alive(page);
    await page.evaluate(() => {
      for (const name of ["Grouping", "Columns", "Cells show"]) {
        const label = [...document.querySelectorAll("label")].find(
          ({ textContent }) => textContent === name,
        )!;
        const list = label.control as HTMLSelectElement;
        list.selectedIndex = 1;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    const shown = await settled(page);
    const asked = new URL(page.url()).searchParams;
    expect(new Set(asked.keys())).toEqual(new Set(["columns", "grouping", "show"]));
    expect(await afresh(page)).toBe(shown);
    expect(faults).toEqual([]);
  });

  it("goes on with each key from what the last one chose, and comes back to where it began", async () => {
    const { page, faults } = await site.open("heatmap/", BLOCKED);
    await engineReady(page);
    await alive(page);
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    const list = page.getByLabel("Grouping", { exact: true });
    const options = await list
      .locator("option")
      .evaluateAll((all) => all.map((each) => each.textContent));
    const press = async (keys: readonly string[]) => {
      await list.focus();
      await Promise.all(keys.map((key) => page.keyboard.press(key)));
      await alive(page);
      return list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.textContent);
    };
    expect(await press(["ArrowDown", "ArrowDown", "ArrowDown"])).toBe(options[3]);
    expect(new URL(page.url()).search).not.toBe("");
    expect(await press(["ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"])).toBe(options[0]);
    expect(new URL(page.url()).search).toBe("");
    expect(await press(["ArrowDown", "ArrowDown", "ArrowUp"])).toBe(options[1]);
    const shown = await settled(page);
    expect(await afresh(page)).toBe(shown);
    expect(faults).toEqual([]);
  });

  it("turns a switch on and off again, as often as it is pressed", async () => {
    const { page, faults } = await site.open("progress/", BLOCKED);
    await engineReady(page);
    await alive(page);
    const box = page.locator(".strictness input").first();
    const before = await box.isChecked();
    const press = async (times: number) => {
      await box.evaluate((input: HTMLInputElement, presses) => {
        for (let i = 0; i < presses; i += 1) input.click();
      }, times);
      await alive(page);
      return box.isChecked();
    };
    expect(await press(2)).toBe(before);
    expect(new URL(page.url()).search).toBe("");
    expect(await press(3)).toBe(!before);
    expect(new URL(page.url()).search).not.toBe("");
    expect(faults).toEqual([]);
  });

  it("loses no list to rows that are ticked in the same instant, nor one tick to another", async () => {
    const { page, faults } = await site.open("heatmap/", BLOCKED);
    await engineReady(page);
    await alive(page);
    await page.evaluate(() => {
      const label = [...document.querySelectorAll("label")].find(
        ({ textContent }) => textContent === "Cells show",
      )!;
      const list = label.control as HTMLSelectElement;
      list.selectedIndex = 2;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      const boxes = document.querySelectorAll<HTMLElement>("tbody input[type=checkbox]");
      boxes[0]!.click();
      boxes[1]!.click();
    });
    const shown = await settled(page);
    const asked = new URL(page.url()).searchParams;
    expect(new Set(asked.keys())).toEqual(new Set(["show", "compare"]));
    expect(asked.get("compare")!.split("*")).toHaveLength(2);
    expect(await afresh(page)).toBe(shown);
    expect(faults).toEqual([]);
  });

  it.each([
    ["a database that is at work", "4g"],
    ["prepared answers", "3g"],
  ])(
    "is followed: of choices in quick succession the last one stands, with %s",
    async (_, line) => {
      const { page, faults } = await site.open("about:blank", BLOCKED);
      await onLine(page, line);
      await page.goto(`${site.address}heatmap/`);
      if (line === "4g") await engineReady(page);
      const lists = page.getByLabel("Grouping", { exact: true });
      const options = await lists
        .locator("option")
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      for (const value of [...options, ...options.toReversed(), options[1]!]) {
        await lists.selectOption(value, { noWaitAfter: true });
      }
      await settled(page);
      await choose(page, "Part", "D2 Cybersecurity Culture and Society");
      const shown = await settled(page);
      expect(shown).toContain("Income band 1");
      expect(await afresh(page)).toBe(shown);
      expect(faults).toEqual([]);
    },
  );

  it("is followed while the database is still on its way", async () => {
    const { page, faults } = await site.open("about:blank", BLOCKED);
    await page.route("**/answers/*", (route) => route.abort());
    await page.goto(`${site.address}heatmap/`);
    await page.getByLabel("Grouping", { exact: true }).selectOption("Income band");
    await page.getByLabel("Part", { exact: true }).selectOption({ index: 2 });
    await engineReady(page);
    const shown = await settled(page);
    expect(shown).toContain("Income band 1");
    await page.reload();
    expect(await settled(page)).toBe(shown);
    expect(faults).toEqual([]);
  });
});
