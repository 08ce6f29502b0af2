import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, choose, chosenIn, engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

describe("the address", () => {
  it("holds every choice and no default, and brings the same picture back", async () => {
    const { page } = await site.open("heatmap/");
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await choose(page, "Order", "Under their groups");
    await choose(page, "Grouping", "Income band");
    await choose(page, "Columns", "The 2016 edition’s own");
    await page.locator("tr.section").first().waitFor();
    const { search } = new URL(page.url());
    expect(search).toBe("?rows=countries&grouping=income_band&columns=2016&order=group");
    const picture = await page.locator("table.heatmap").textContent();
    const again = await site.open(`heatmap/${search}`);
    await again.page.locator("tr.section").first().waitFor();
    expect(await again.page.locator("table.heatmap").textContent()).toBe(picture);
    expect(again.faults).toEqual([]);
  });

  it("is one step of the browser’s own Back for every choice", async () => {
    const { page } = await site.open("heatmap/");
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await alive(page);
    const before = await chosenIn(page);
    // A list that does not come back with the page cannot be turned to the same option again.
    for (let times = 0; times < 2; times += 1) {
      await page.getByLabel("Part").selectOption("D2 Cybersecurity Culture and Society");
      await page.waitForFunction(() => document.querySelectorAll(".columns th").length === 6);
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll(".columns th").length === 23);
      await alive(page);
      expect(await chosenIn(page)).toBe(before);
    }
    await page.goBack();
    await page.getByRole("columnheader", { name: "Group", exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("with a value unknown here shows the standard choice and says so", async () => {
    const { page } = await site.open("heatmap/?under=D9&rows=%3Cimg%20src%3Dx%3E");
    await page.getByText("The address asks for under “D9”, which is not known here").waitFor();
    await page.getByText("The address asks for rows “<img src=x>”").waitFor();
    expect(await page.locator("table.heatmap td[data-place]").count()).toBe(7 * 22);
    expect(await page.locator("main img").count()).toBe(0);
  });

  it.each([
    ["progress/?span=9&moved=1-9", ["span “9”", "moved “1-9”"]],
    ["briefing/?group=Nowhere&reached=9", ["group “Nowhere”", "reached “9”"]],
    ["countries/?grouping=zzz", ["grouping “zzz”"]],
    ["countries/XAA/?level=nope&grouping=zzz", ["level “nope”", "grouping “zzz”"]],
  ])("says so also where nothing else is asked for: %s", async (path, asked) => {
    const { page, faults } = await site.open(path);
    for (const each of asked)
      await page
        .getByText(
          `The address asks for ${each}, which is not known here; the page is shown without it.`,
        )
        .waitFor();
    expect(faults).toEqual([]);
  });

  it("costs nothing by what is not a choice of the page", async () => {
    const { page, requests } = await site.open("about:blank");
    await onLine(page, "3g");
    await page.goto(`${site.address}heatmap/?utm_source=letter&rows=groups`);
    await page.getByText("All others need 8 MB").waitFor();
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => /duckdb|\.parquet|release\.json/.test(url))).toEqual([]);
  });

  it("of another spelling leads to the same page or says that there is none", async () => {
    const { page, faults } = await site.open("heatmap/index.html");
    await engineReady(page);
    expect(new URL(page.url()).pathname).toBe("/heatmap/");
    await page.goto(`${site.address}HEATMAP/`);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("h1").textContent()).toBe("There is no page at this address");
    expect(faults).toEqual([]);
  });

  it("leaves keyboard and scroll where they are when a choice is made", async () => {
    const { page } = await site.open("heatmap/");
    await engineReady(page);
    await page.evaluate(() => scrollTo(0, 200));
    await page.getByLabel("Grouping").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("table.heatmap", { hasText: "Income band 1" }).waitFor();
    const focused = await page.evaluate(() => {
      const list = document.activeElement as HTMLSelectElement;
      return list.selectedOptions[0]!.textContent;
    });
    expect(focused).toBe("Income band");
    expect(await page.evaluate(() => scrollY)).toBe(200);
  });
});

it("downloads the rows shown as CSV, with all that the figure carries", async () => {
  const { page } = await site.open("heatmap/");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /what is shown/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("cmm-heatmap-groups-demo-1-synthetic.csv");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
  const title = await page.locator("h1").textContent();
  expect(lines[0]).toBe(
    "\uFEFF# Synthetic demonstration. Every country, group and stage here is invented.",
  );
  expect(lines[1]).toBe(`# ${title}`);
  const rows = lines.filter((line) => line !== "" && !line.includes("# "));
  expect(rows).toHaveLength(1 + 7 * 22);
  expect(rows[0]).toMatch(
    /^row,code,column,dimension,status,median_low,median_high,upper_median_low,/,
  );
  expect(rows.slice(1).every((row) => row.endsWith(",demo-1,true"))).toBe(true);
});

describe("at a sub-path", () => {
  let atlas: Site;
  beforeAll(async () => {
    atlas = await siteOf("tests/output/atlas", "/atlas/");
  });
  afterAll(() => atlas.close());

  it("every page, link and file stays below it", async () => {
    const { page, faults, requests } = await atlas.open("");
    await page.getByRole("link", { name: "Open the heatmap" }).click();
    await engineReady(page);
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/atlas\/heatmap\/?$/);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.filter((path) => !/^\/atlas(\/|$)/.test(path))).toEqual([]);
    expect(
      requests.filter((url) => !/^(blob:)?http:\/\/[^/]+\/(atlas\/|[0-9a-f-]+$)/.test(url)),
    ).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("a deep link with choices is worked out", async () => {
    const { page } = await atlas.open("heatmap?rows=countries&under=D4");
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    expect(await page.locator(".columns th").count()).toBe(4);
  });

  it("an address that leads nowhere says so, with the way back", async () => {
    const { page } = await atlas.open("nowhere/at/all");
    expect(await page.locator("h1").textContent()).toBe("There is no page at this address");
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await page.getByRole("link", { name: "Open the heatmap" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/atlas/");
  });
});
