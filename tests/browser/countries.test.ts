import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const ENGINE = /duckdb|\.wasm|\.parquet|release\.json/;

describe("the list of countries", () => {
  it("is searched by keyboard, without the engine, and leads to a country’s page", async () => {
    const { page, requests, faults } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.goto(`${site.address}countries/`);
    await page.getByLabel("Find a country").focus();
    await page.keyboard.type("cote d'i");
    await page.getByText("1 of 168 entries are shown.").waitFor();
    await page.waitForURL(/\?find=cote\+d%27i$/);
    expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
    await page.getByRole("link", { name: "Côte d’Ivoire" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Why can’t I see its stages?" }).waitFor();
    expect(page.url()).toBe(`${site.address}countries/CIV/`);
    expect(await page.title()).toBe("Côte d’Ivoire · CMM Atlas");
    await page.goBack();
    await page.getByText("1 of 168 entries are shown.").waitFor();
    expect(faults).toEqual([]);
  });

  it("has all rows with JavaScript off", async () => {
    const { page } = await site.open("countries/?find=alb", { javaScriptEnabled: false });
    expect(await page.locator("#portfolio tbody tr").count()).toBe(87);
    expect(await page.locator("#registry tbody tr").count()).toBe(120);
    expect(await page.locator(".find noscript").isVisible()).toBe(true);
  });

  it("shows other groups when they are chosen, and keeps what is looked for", async () => {
    const { page } = await site.open("countries/?find=XAA");
    await engineReady(page);
    await choose(page, "Groups", "Income band");
    expect(new URL(page.url()).search).toBe("?grouping=income_band&find=XAA");
    expect(await page.locator("#portfolio tbody td").first().textContent()).toMatch(/^Income band/);
  });
});

describe("the page of a country", () => {
  it("of the registry comes whole with JavaScript off, real and without a stage", async () => {
    const { page } = await site.open("countries/ALB/", { javaScriptEnabled: false });
    expect(await page.locator("h1").textContent()).toBe("Albania ALB");
    expect(await page.getByText("This is real, not invented.").isVisible()).toBe(true);
    expect(await page.locator(".face, .figure").count()).toBe(0);
    expect(await page.locator(".synthetic").textContent()).toContain("registry of reviews is real");
  });

  it.each([
    ["XAA", 2, 1],
    ["XAK", 3, 2],
  ])("%s has %i reviews side by side with JavaScript off", async (code, reviews, pairs) => {
    const { page, requests } = await site.open(`countries/${code}/`, { javaScriptEnabled: false });
    const row = page.locator("#profile .stage-table tbody tr:not(.over)").first();
    expect(await row.locator("td .face").count()).toBe(reviews);
    expect(await page.locator("#changes .over").count()).toBe(pairs);
    expect(await page.locator("#group .stage-table tbody tr:not(.over)").count()).toBe(22);
    expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
  });

  it("shows another level, and is brought back by its link exactly", async () => {
    const { page, faults } = await site.open("countries/XAK/");
    await engineReady(page);
    await choose(page, "Level", "Factors, by edition");
    expect(await page.locator(".by-edition h3").allTextContents()).toEqual([
      "By the 2014 pilot",
      "By the 2016 edition",
      "By the 2021 edition",
    ]);
    const shown = await page.locator("#profile .by-edition").allTextContents();
    const link = page.locator("#profile").getByRole("link", { name: "Link to this view" });
    const again = await site.open((await link.getAttribute("href"))!.slice(1));
    await again.page.locator(".by-edition h3").first().waitFor();
    expect(await again.page.locator("#profile .by-edition").allTextContents()).toEqual(shown);
    await choose(page, "Level", "Themes");
    expect(new URL(page.url()).search).toBe("");
    expect([...faults, ...again.faults]).toEqual([]);
  });

  it("equals the drawn one when it is worked out anew", async () => {
    const drawn = await site.open("countries/XAA/", { javaScriptEnabled: false });
    const of = ["h1", "#profile .stage-table", "#changes .chart-table", "#group .stage-table"];
    const before = await Promise.all(of.map((part) => drawn.page.locator(part).textContent()));
    const { page } = await site.open("countries/XAA/?level=dimension");
    await page.locator("#profile .chart-table").waitFor();
    await page.getByRole("link", { name: "Back to the standard view" }).click();
    await page.locator("#profile .stage-table").waitFor();
    const after = await Promise.all(of.map((part) => page.locator(part).textContent()));
    expect(after).toEqual(before);
  });

  it("whose stages are not shown says why, and names no block", async () => {
    const { page } = await site.open("countries/XBK/");
    await page.getByRole("heading", { name: "Why can’t I see its stages?" }).waitFor();
    expect(await page.locator(".face").count()).toBe(0);
    expect(await page.content()).not.toMatch(/demo-1-B\d/);
  });

  it("that there is not names those that may be meant, without the engine", async () => {
    const { page, requests, faults } = await site.open("countries/ALP/");
    await page.getByRole("link", { name: "Albania (ALB)" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
    expect(faults).toEqual([]);
    await page.getByRole("link", { name: "Albania (ALB)" }).click();
    await page.getByRole("heading", { name: "Albania ALB" }).waitFor();
  });

  it("is taken away as CSV, PNG and SVG with all that must be known", async () => {
    const { page } = await site.open("countries/XAK/");
    for (const [part, file] of [
      ["#profile", /^cmm-country-profile-demo-1-synthetic/],
      ["#changes", /^cmm-country-changes-demo-1-synthetic/],
      ["#group", /^cmm-country-group-demo-1-synthetic/],
    ] as const) {
      for (const name of [/^Download CSV/, "Download PNG", "Download SVG"]) {
        const waiting = page.waitForEvent("download");
        await page.locator(part).getByRole("button", { name }).click();
        expect((await waiting).suggestedFilename()).toMatch(file);
      }
    }
  });
});
