import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine";
import { choose, engineReady, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

describe("no other host", () => {
  it("is asked for anything, and no violation of the policy is reported, while all pages are used", async () => {
    const { page, faults, requests } = await site.open("");
    await page.getByRole("link", { name: "Open the heatmap" }).click();
    await engineReady(page);
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await choose(page, "Order", "Under their groups");
    await choose(page, "Columns", "The 2016 edition’s own");
    await page.locator(".filters summary").click();
    await choose(page, "Method", "Review in the country (29)");
    await page.getByRole("link", { name: "Overview" }).click();
    await page.locator(".chart-wide svg").waitFor();
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !isOwn(url, site.address))).toEqual([]);
    expect(site.stranger.hits).toEqual([]);
  });

  it("is reached by SQL that tries, in the very engine of the page", async () => {
    const { page } = await site.open("heatmap/");
    await engineReady(page);
    await lendEngine(page);
    const refused = await page.evaluate(tryEngine, site.stranger.address);
    expect(refused.ran).toEqual([]);
    expect(refused.answered).toEqual([87]);
    expect(site.stranger.hits).toEqual([]);
  });

  it("is reached by a worker like the engine’s, which is bound by the policy of the page", async () => {
    const { page } = await site.open("heatmap/");
    expect(await page.evaluate(tryWorker, site.stranger.address)).toEqual([
      "fetch",
      "importScripts",
    ]);
    expect(site.stranger.hits).toEqual([]);
  });

  it("would be noticed: the stranger does answer one who is not bound", async () => {
    await (await fetch(`${site.stranger.address}noticed`)).text();
    expect(site.stranger.hits.splice(0)).toEqual(["/noticed"]);
  });
});

it("allows no inline scripts, and of inline styles its own alone, and carries no others", async () => {
  for (const path of ["", "heatmap/", "data/", "no-such-page"]) {
    const html = await (await fetch(`${site.address}${path}`)).text();
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)![1]!;
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).toMatch(/<style>/);
    expect(html).not.toMatch(/rel="stylesheet"/);
    for (const [, text] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
      const digest = createHash("sha256").update(text!).digest("base64");
      expect(policy).toContain(`'sha256-${digest}'`);
    }
    expect(html.match(/<script(?![^>]*(?:src=|type="application\/json"))/g)).toBeNull();
  }
});

function isOwn(url: string, address: string): boolean {
  return url.startsWith(address) || url.startsWith(`blob:${address}`);
}

/** Hands the page its own start of the engine, by the name of the chunk that it was loaded from. */
async function lendEngine(page: Page): Promise<void> {
  const [chunk, release] = await page.evaluate(() => {
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    return [/assets\/browser-[^/]*\.js$/, /release\.json$/].map((file) =>
      files.find((name) => file.test(name)),
    );
  });
  await page.evaluate(
    `import(${JSON.stringify(chunk)}).then(({ openInBrowser, releaseAt }) => {
      const calls = { report() {}, lost() {}, signal: new AbortController().signal };
      window.startEngine = () => openInBrowser({ contents: releaseAt(${JSON.stringify(release!.replace("release.json", ""))}), derived: [] }, calls);
    })`,
  );
}

interface Lent {
  startEngine(): Promise<Engine>;
}

/** Runs in the page: starts the product's own engine and puts hostile SQL to it. */
async function tryEngine(stranger: string) {
  const engine = await (window as unknown as Lent).startEngine();
  const hostile = [
    `select * from read_csv('${stranger}a.csv')`,
    `select * from '${stranger}a.parquet'`,
    `select * from read_text('${stranger}a')`,
    `copy (select * from countries) to '${stranger}b.csv'`,
    `attach '${stranger}c.duckdb' as c`,
    "load httpfs",
    `load '${stranger}x.duckdb_extension.wasm'`,
    `set custom_extension_repository = '${stranger}'`,
    "set enable_external_access = true",
    "reset lock_configuration",
  ];
  const ran: string[] = [];
  // INSTALL only notes where from; it is LOAD that would fetch.
  await engine.run(`install httpfs from '${stranger}'`);
  for (const sql of hostile) {
    await engine.run(sql).then(
      () => ran.push(sql),
      () => undefined,
    );
  }
  const sql = "select count(distinct country)::int as n from reviews";
  const answered = (await engine.answer(sql, {})).get("n")!.cells;
  return { ran, answered };
}

/** Runs in the page: what a worker made as the engine's is made may not do. */
async function tryWorker(stranger: string): Promise<string[]> {
  const source = `
    const refused = [];
    try { importScripts("${stranger}script.js"); } catch { refused.push("importScripts"); }
    fetch("${stranger}fetch").catch(() => refused.push("fetch")).finally(() => postMessage(refused));`;
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url);
  const refused = await new Promise<string[]>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
  return refused.sort((a, b) => (a < b ? -1 : 1));
}
