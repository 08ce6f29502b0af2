import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, choose, engineReady, onLine, type Site, siteOf, type Visit } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const placeOf = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);

async function live(query = "", options = {}): Promise<Visit> {
  const visit = await site.open(`heatmap/${query}`, options);
  await engineReady(visit.page);
  await alive(visit.page);
  return visit;
}

describe("the model’s levels", () => {
  it("are gone down and up by click, from the five dimensions to the aspects of a factor", async () => {
    const { page, faults } = await live("?columns=2021&level=dimension");
    expect(await page.locator(".columns th a").count()).toBe(5);
    await page.getByRole("link", { name: /^D1 Cybersecurity Policy/ }).click();
    await page.getByRole("link", { name: /^D1\.2 / }).click();
    await page.waitForURL(/under=D1\.2/);
    await alive(page);
    expect(queryOf(page)).toBe("?columns=2021&level=aspect&under=D1.2");
    expect(await page.locator(".columns th a").count()).toBe(0);
    expect(await page.locator(".path li").allTextContents()).toEqual([
      "Five dimensions",
      "D1 Cybersecurity Policy and Strategy",
      "D1.2 Incident Response and Crisis Management",
    ]);
    await page.locator(".path a").last().click();
    await page.waitForURL((url) => !url.search.includes("level"));
    await page.locator(".path a").first().click();
    await page.waitForURL(/level=dimension/);
    await alive(page);
    expect(queryOf(page)).toBe("?columns=2021&level=dimension");
    expect(faults).toEqual([]);
  });

  it("are gone down and up by keys alone, the focus staying in the table", async () => {
    const { page } = await live("?columns=2016&level=dimension");
    await page.locator('td[data-place="0 0"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    expect(await placeOf(page)).toBe("-1 1");
    await page.keyboard.press("Enter");
    await page.waitForURL(/under=D2/);
    await alive(page);
    await page.waitForFunction(() => document.activeElement!.closest("table.heatmap") !== null);
    await page.keyboard.press("Alt+ArrowUp");
    await page.waitForURL(/level=dimension/);
    await alive(page);
    await page.waitForFunction(() => document.activeElement!.closest("table.heatmap") !== null);
  });

  it("are gone down by a tap on a phone, from a dimension over its themes", async () => {
    const { page } = await live("", PHONE);
    await page.getByRole("link", { name: /^D1 Cybersecurity Policy/ }).tap();
    await page.waitForURL(/under=D1/);
    await alive(page);
    expect(await page.locator(".columns th[scope=col]").count()).toBe(5);
  });
});

describe("filters", () => {
  it("are counted, follow the reader to the other pages and back, and are removed one by one", async () => {
    const { page, faults } = await live();
    await page.locator(".filters summary").click();
    await choose(page, "Edition", "2016 edition (46)");
    const years = page.getByLabel("From year").locator("option", { hasText: /^2018 / });
    await choose(page, "From year", (await years.textContent())!);
    const said = await page.locator(".chips").textContent();
    expect(said).toMatch(/2016 edition × leaves out 50 of 96 published reviews/);
    expect(await page.locator("h1").textContent()).toMatch(
      /by the 2016 edition, made in 2018 or later/,
    );
    await page.getByRole("link", { name: "Overview" }).click();
    await page.waitForURL((url) => !url.pathname.includes("heatmap"));
    expect(queryOf(page)).toBe("?edition=2016&from=2018");
    await page.getByText("Your filters are kept for the heatmap").waitFor();
    await page.getByRole("link", { name: "Heatmap", exact: true }).click();
    await page.waitForURL(/heatmap/);
    await page.getByRole("link", { name: "Remove: 2016 edition" }).click();
    await page.waitForURL((url) => !url.search.includes("edition"));
    await alive(page);
    expect(queryOf(page)).toBe("?from=2018");
    expect(faults).toEqual([]);
  });

  it("follow from a page that came drawn, too, before the database is there", async () => {
    const { page } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.goto(`${site.address}method/?wave=1&utm_source=letter`);
    await page.getByText("Your filters are kept for the heatmap").waitFor();
    const link = page.getByRole("link", { name: "Heatmap", exact: true });
    expect(await link.getAttribute("href")).toBe("/heatmap/?wave=1");
  });

  it("that leave nothing say so, and how to see more", async () => {
    const { page } = await live("?from=2025&to=2015");
    await page.getByText("No published review passes these filters.").waitFor();
    await page.getByText("The first year, 2025, is later than the last, 2015.").waitFor();
    expect(await page.locator("table.heatmap").count()).toBe(0);
    await page.getByRole("link", { name: "Remove all filters" }).first().click();
    await page.locator("table.heatmap").waitFor();
    expect(queryOf(page)).toBe("");
  });
});

describe("comparing", () => {
  it("sets ticked rows on top, each with its steps from the base row, which can be another", async () => {
    const { page, faults } = await live();
    await page.getByLabel("Compare Region B").click();
    await page.locator("thead tr th[scope=row]").waitFor();
    await page.getByLabel("Compare Region A").last().click();
    await page.waitForURL(/compare=.*\*/);
    await page.locator("thead tr th[scope=row]").nth(1).waitFor();
    expect(await page.locator("thead td .difference").count()).toBeGreaterThan(0);
    const ups = await page.locator("thead td .difference").allTextContents();
    await page.getByRole("link", { name: "Make base: Region A" }).click();
    await page.waitForURL(/compare=group(\+|%20)Region(\+|%20)A/);
    const turned = (text: string) => text.replaceAll(/[▲▼]/g, (sign) => (sign === "▲" ? "▼" : "▲"));
    const steps = page.locator("thead td .difference");
    await expect.poll(() => steps.allTextContents(), { timeout: 20_000 }).toEqual(ups.map(turned));
    expect(faults).toEqual([]);
  });

  it("is ticked by Space from the keyboard, and takes four rows at most", async () => {
    const { page } = await live("?rows=countries&compare=XAA*XAC*XAE");
    await page.locator('td[data-place="3 0"]').focus();
    const place = await placeOf(page);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    expect(await placeOf(page)).toBe(`${Number(place!.split(" ")[0]) + 1} -1`);
    await page.keyboard.press("Space");
    await page.waitForURL(/compare=.*\*.*\*.*\*/);
    await page.locator("thead tr th[scope=row]").nth(3).waitFor();
    const another = page.locator("tbody input[type=checkbox]:not(:checked)").first();
    await another.click({ force: true });
    expect(await another.isChecked()).toBe(false);
    await alive(page);
    expect(queryOf(page).split("*")).toHaveLength(4);
  });

  it("leaves room for other rows on a phone, four rows compared", async () => {
    const query = "?rows=countries&compare=XAB*XAD*XAE*XAF";
    for (const height of [740, 560]) {
      const { page } = await live(query, { ...PHONE, viewport: { width: 360, height } });
      const last = page.locator("tbody tr:last-child td[data-place]").first();
      await last.scrollIntoViewIfNeeded();
      const [cell, head] = [await last.boundingBox(), await page.locator("thead").boundingBox()];
      expect(cell!.y).toBeGreaterThanOrEqual(head!.y + head!.height);
      expect(cell!.y + cell!.height).toBeLessThanOrEqual(height);
    }
  });

  it("returns from the panel of a compared row’s cell to that very cell", async () => {
    const { page } = await live("?level=dimension&compare=group+Region+D");
    await page.locator('td[data-place="0 0"]').focus();
    await page.keyboard.press("Enter");
    await page.locator("#story").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#story").waitFor({ state: "detached" });
    expect(await placeOf(page)).toBe("0 0");
  });

  it("keeps the compared rows in view while the others are scrolled", async () => {
    const { page } = await live("?rows=countries&compare=XAA*XAC", {
      viewport: { width: 1440, height: 900 },
    });
    const row = page.locator("thead th[scope=row]").last();
    await page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 900));
    await page.locator(".scroller").scrollIntoViewIfNeeded();
    const [seen, held] = [await row.boundingBox(), await page.locator(".scroller").boundingBox()];
    expect(seen!.y).toBeGreaterThanOrEqual(held!.y);
    expect(seen!.y + seen!.height).toBeLessThanOrEqual(held!.y + held!.height);
  });
});

it("downloads every published stage as CSV, whatever is shown", async () => {
  const { page } = await live("?under=D1&edition=2016");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /every published stage/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("cmm-published-stages-demo-1-synthetic.csv");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
  const rows = lines.filter((line) => line !== "" && !/^\uFEFF?# /.test(line));
  expect(rows[0]).toMatch(
    /^country,country_name,review_id,wave,year,edition,method,level,code,name,/,
  );
  expect(new Set(rows.slice(1).map((row) => row.split(",")[2])).size).toBe(96);
  expect(rows.slice(1).every((row) => row.endsWith(",demo-1,true"))).toBe(true);
});
