import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, type Site, siteOf, unfold } from "./site";

const RECORDS = "data/reviews/demonstration";
const MARK = "On this computer only: contains unpublished reviews. Not for circulation.";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** Runs before a page does: keeps a list of whatever the page wants stored. */
function listStores(): void {
  const stores: string[] = [];
  Object.assign(window, { stores });
  const listed = (name: string, of: object, method: string) => {
    const was = Reflect.get(of, method) as (...given: unknown[]) => unknown;
    Reflect.set(of, method, function (this: unknown, ...given: unknown[]) {
      stores.push(name);
      return was.apply(this, given);
    });
  };
  listed("storage", Storage.prototype, "setItem");
  listed("indexedDB", IDBFactory.prototype, "open");
  listed("cache", CacheStorage.prototype, "open");
  listed("directory", StorageManager.prototype, "getDirectory");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie")!;
  Object.defineProperty(document, "cookie", {
    get: () => cookie.get!.call(document),
    set: () => stores.push("cookie"),
  });
}

const storesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { stores: string[] }).stores);

/** Until then nobody can choose a file. */
const ready = (page: Page) => page.locator("button:enabled", { hasText: "Choose files" }).waitFor();

/** Opens a page of the site and, from it, the records of the demonstration. */
async function opened(options: Parameters<Site["open"]>[1] = {}) {
  const visit = await site.open("about:blank", options);
  const { page } = visit;
  await page.addInitScript(listStores);
  await page.goto(`${site.address}data/own/`);
  await ready(page);
  await page.locator("input[type=file]").nth(1).setInputFiles(RECORDS);
  await page.getByRole("heading", { name: "Your own portfolio is open" }).waitFor();
  return visit;
}

const fetched = (requests: readonly string[]) =>
  requests.filter((url) => !url.startsWith("blob:") && !url.endsWith("/icon.svg"));

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

describe("a portfolio that is opened on the reader’s computer", () => {
  it("is seen in every view without a request or anything stored, though the computer be off line", async () => {
    const { page, requests, faults } = await opened({ acceptDownloads: true });
    requests.length = 0;
    await page.context().setOffline(true);
    expect(await page.locator("main").textContent()).toContain(
      "125 reviews of 86 countries; 29 of these reviews are without consent",
    );
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByRole("columnheader").first().waitFor();
    await unfold(page);
    await page.getByLabel("Order").selectOption({ label: "By likeness" });
    await page.locator(".tree").first().waitFor();
    await alive(page);
    await page.locator("tbody input[type=checkbox]").nth(0).click();
    await page.locator("thead th[scope=row]").waitFor();
    await page.locator("tbody input[type=checkbox]").nth(2).click();
    await page.locator("thead th[scope=row]").nth(1).waitFor();
    await page.locator("tbody td[data-place]").first().press("Enter");
    await page.locator("#story").waitFor();
    for (const name of ["Overview", "Method", "Heatmap", "Data"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.locator("nav a[aria-current=page]", { hasText: name }).waitFor();
      expect(await page.locator(".own-band").textContent()).toContain(MARK);
      expect(await page.locator("main").textContent()).not.toMatch(
        /this release|published by name/i,
      );
    }
    await page.getByRole("link", { name: "Question the tables in SQL" }).click();
    await page.locator(".cm-content").waitFor();
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByText(/^[\d,]+ rows in/).waitFor();
    expect(await page.getByRole("button", { name: /Copy a link/ }).count()).toBe(0);
    expect(fetched(requests)).toEqual([]);
    expect(await storesOf(page)).toEqual([]);
    const [local, session] = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
    ]);
    expect([local, session]).toEqual([0, 0]);
    expect(faults).toEqual([]);
  });

  it("shows countries by name whose reviews the site’s release only speaks of in blocks", async () => {
    const { page } = await opened();
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.locator(".heatmap.of-countries").waitFor();
    await page.getByText("Demo Country 037").first().waitFor();
    const row = page.locator("tbody tr", { hasText: "Demo Country 037" });
    expect(await row.locator("td").first().textContent()).toMatch(/^[1-5]/);
    expect(await page.locator("h1").textContent()).not.toContain("published");
    await page.getByRole("link", { name: "Groups of countries" }).click();
    await page.locator(".heatmap.of-groups").waitFor();
    expect(await page.locator("main").textContent()).not.toMatch(/counting|\bpublished\b/i);
  });

  it("says on everything that is taken away that it is not for circulation", async () => {
    const { page } = await opened({ acceptDownloads: true });
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByRole("button", { name: /^Download CSV: what/ }).waitFor();
    const csv = await saved(page, "Download CSV: what is shown");
    expect(csv.name).toBe("cmm-heatmap-groups-own-synthetic-not-for-circulation.csv");
    expect(csv.text).toContain(`# ${MARK}`);
    const [, ...rows] = csv.text
      .slice(1)
      .split("\r\n")
      .filter((line) => !line.startsWith("#") && line);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row).toMatch(/,not for circulation$/);
    const svg = await saved(page, "Download SVG");
    expect(svg.text).toContain("NOT FOR CIRCULATION");
    expect(svg.text).toContain(MARK);
    const all = await saved(page, "Download CSV: every stage");
    expect(all.text).toContain(`# ${MARK}`);
  });

  it("shows the SQL of a figure, runs what it shows, and keeps what is written there", async () => {
    const { page } = await opened({ acceptDownloads: true });
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.getByText("The SQL of this figure").click();
    const asked = "How many countries of each group count, by which reviews?";
    await page.getByRole("link", { name: asked }).click();
    await page.locator(".cm-content").waitFor();
    const shown = () => page.locator(".cm-content").textContent();
    expect(await shown()).toContain(`-- ${asked}`);
    await page.locator(".cm-content").press("Control+Enter");
    await page.getByText(/^[\d,]+ rows in/).waitFor();
    const csv = await saved(page, "Download CSV");
    expect(csv.text).toContain(`# -- ${asked}`);
    await page.locator(".cm-content").press("Control+A");
    await page.keyboard.insertText("select 'mine'");
    await page.getByRole("link", { name: "Overview", exact: true }).click();
    await page.getByRole("heading", { name: "What was opened" }).waitFor();
    await page.goBack();
    await expect.poll(shown).toBe("select 'mine'");
    expect(await storesOf(page)).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain("mine");
  });

  it("gives links that carry choices alone: in the address, in the page and in what is copied", async () => {
    const { page } = await opened();
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.locator(".heatmap.of-countries").waitFor();
    await page.locator("tbody input[type=checkbox]").nth(4).click();
    await page.locator("tbody input[type=checkbox]").nth(6).click();
    await page.locator("thead th[scope=row]").nth(1).waitFor();
    await page.locator("tbody td[data-place]").first().press("Enter");
    await page.locator("#story").waitFor();
    expect(new URL(page.url()).search).toBe("?rows=countries");
    expect(await page.locator(".left-out").textContent()).toMatch(
      /^This link leaves out country XA., .+ not public\.$/,
    );
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the finding" }).click();
    await page.getByText("Copied").waitFor();
    const finding = await page.evaluate(() => navigator.clipboard.readText());
    expect(finding).toContain("No link leads to this very figure");
    expect(finding).not.toContain("http");
    const hrefs = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const told = [...hrefs, page.url(), await page.evaluate(() => JSON.stringify(history.state))];
    expect(told.filter((text) => /XA|Demo|Region|League|compare|row=/.test(text))).toEqual([]);
    expect(hrefs).toContain("/heatmap/?rows=countries");
  });

  it("has a page of each country, without a request, and says of none that is not public where it is", async () => {
    const { page, requests } = await opened();
    requests.length = 0;
    const sections = page.getByRole("navigation", { name: "Pages" });
    await sections.getByRole("link", { name: "Countries" }).click();
    await page.getByLabel("Find a country").fill("Demo Country 037");
    await page.getByText(/^1 of \d+ entries are shown/).waitFor();
    await page.locator("#portfolio tbody a").click();
    await page.getByRole("heading", { level: 1, name: "Demo Country 037" }).waitFor();
    expect(await page.locator("#profile .face").count()).toBeGreaterThan(40);
    expect(await page.locator("#changes .left-out").textContent()).toBe(
      "This link leaves out country XBK: that is not public.",
    );
    expect(page.url()).toBe(`${site.address}countries/`);
    const hrefs = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(hrefs.filter((href) => /X[AB][A-Z]|Demo|find/.test(href))).toEqual([]);
    await page.getByRole("link", { name: "All countries" }).click();
    await page.locator("#registry").getByRole("link", { name: "Albania", exact: true }).click();
    await page.getByRole("heading", { name: "Albania ALB" }).waitFor();
    expect(page.url()).toBe(`${site.address}countries/ALB/`);
    expect(await page.locator(".own-band").textContent()).toContain(MARK);
    expect(fetched(requests)).toEqual([]);
  });

  it("goes back and forward through what was seen, and further back than it was opened", async () => {
    const { page, requests } = await site.open("heatmap/?rows=countries&order=group");
    await page.goto(`${site.address}data/own/`);
    await ready(page);
    await page.locator("input[type=file]").nth(1).setInputFiles(RECORDS);
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.locator(".heatmap.of-countries").waitFor();
    await page.locator("tbody input[type=checkbox]").nth(0).click();
    await page.getByText("choose up to three rows more").waitFor();
    await page.locator("tbody input[type=checkbox]").nth(1).click();
    await page.locator("thead th[scope=row]").nth(1).waitFor();
    requests.length = 0;
    await page.goBack();
    await page.locator("thead th[scope=row]").nth(1).waitFor({ state: "detached" });
    await page.goForward();
    await page.locator("thead th[scope=row]").nth(1).waitFor();
    for (let i = 0; i < 4; i++) await page.goBack();
    await page.getByRole("heading", { name: "Your own portfolio is open" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Your own portfolio is open" }).waitFor();
    expect(await page.locator(".own-band").textContent()).toContain(MARK);
    expect(fetched(requests)).toEqual([]);
  });

  it("is forgotten when it is closed", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: "Close it, and forget it" }).click();
    await page.getByRole("heading", { name: "Open your own portfolio" }).waitFor();
    expect(await page.locator(".own-band").count()).toBe(0);
    expect(await page.locator("footer").textContent()).toContain("Release demo-1");
  });
});

describe("files that cannot be opened", () => {
  it("may be dropped anywhere on the page, which stays", async () => {
    const { page } = await site.open("data/own/");
    await ready(page);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["review_id\n"], "reviews.csv"));
      return transfer;
    });
    await page.dispatchEvent("footer", "drop", { dataTransfer: dropped });
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".faults").textContent()).toContain("reviews.csv");
  });

  it("are told of where they were chosen, with what to do, and nothing is open", async () => {
    const { page } = await site.open("data/own/");
    await ready(page);
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        { name: "reviews.csv", mimeType: "text/csv", buffer: Buffer.from("review_id,land\na,b\n") },
      ]);
    await page.getByRole("alert").waitFor();
    const told = await page.getByRole("alert").textContent();
    expect(told).toMatch(/^Nothing was opened: \d+ errors are to be mended$/);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(told);
    expect(await page.locator(".faults ol").textContent()).toContain("stages.csv");
    expect(await page.locator(".own-band").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Choose files" }).isEnabled()).toBe(true);
  });
});

it.each([
  { viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const)(
  "at $viewport.width px, $colorScheme, axe finds nothing while it is open",
  async (options) => {
    const { page } = await opened(options);
    const found: string[] = [];
    const look = async () => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ["violations"],
        }),
      );
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`));
    };
    await look();
    await page.getByRole("link", { name: "Look at it" }).click();
    await page.locator("td[data-place]").first().waitFor();
    await look();
    expect(found).toEqual([]);
  },
);
