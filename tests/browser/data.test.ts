import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newFolder } from "../portfolio/fixtures/folders";
import { engineReady, type Site, siteOf } from "./site";

let site: Site;
let atlas: Site;
beforeAll(async () => {
  site = await siteOf("dist");
  atlas = await siteOf("tests/output/atlas", "/atlas/");
});
afterAll(async () => {
  await site.close();
  await atlas.close();
});

/** Follows a link and gives the name and bytes of what it downloads. */
async function downloaded(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await link.click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const zipLink = (page: Page) => page.getByRole("link", { name: /as one ZIP/ });

it("hands over the whole release as one ZIP whose sums are right, with JavaScript off, and at a sub-path", async () => {
  for (const host of [site, atlas]) {
    const { page } = await host.open("data/", { javaScriptEnabled: false });
    const size = Number(/\((\d+) kB\)/.exec((await zipLink(page).textContent())!)![1]);
    const { name, bytes } = await downloaded(page, zipLink(page));
    expect(name).toBe("cmm-atlas-demo-1-synthetic.zip");
    expect(Math.ceil(bytes.byteLength / 1000)).toBe(size);
    const place = newFolder();
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    const cwd = join(place, "cmm-atlas-demo-1-synthetic");
    const run = spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd, encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(readdirSync(cwd).filter((file) => file.endsWith(".parquet"))).toHaveLength(9);
  }
});

it("hands over each table as the file that release.json tells of, and as CSV", async () => {
  const { page, faults } = await atlas.open("data/");
  const parquet = await downloaded(page, page.getByRole("link", { name: "stages as Parquet" }));
  expect(parquet.name).toBe("cmm-atlas-stages-demo-1-synthetic.parquet");
  const told = await (await page.request.get(`${atlas.address}data/demo-1/release.json`)).json();
  expect(createHash("sha256").update(parquet.bytes).digest("hex")).toBe(told.tables.stages.sha256);
  const csv = await downloaded(page, page.getByRole("link", { name: "stages as CSV" }));
  expect(csv.name).toBe("cmm-atlas-stages-demo-1-synthetic.csv");
  const lines = csv.bytes.toString("utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe("review_id,level,code,low,high,source");
  expect(lines).toHaveLength(1 + told.tables.stages.rows);
  expect(faults).toEqual([]);
});

it("is the same page drawn, and asked of the engine", async () => {
  const drawn = await site.open("data/", { javaScriptEnabled: false });
  // What is kept on a device is known by the device alone, and has tests of its own.
  const told = async (page: Page) =>
    (await page.locator("main > *:not(.offline-section)").allTextContents()).join("");
  const text = await told(drawn.page);
  const { page, faults } = await site.open("heatmap/");
  await engineReady(page);
  await page.getByRole("link", { name: "Data", exact: true }).click();
  await page.locator("main.data").waitFor();
  expect(await told(page)).toBe(text);
  expect(text.length).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
});

it("leads from a table to its columns, and prints whole", async () => {
  const { page } = await site.open("data/", { viewport: { width: 360, height: 740 } });
  await page.getByRole("link", { name: "statements", exact: true }).click();
  expect(new URL(page.url()).hash).toBe("#statements");
  expect(
    await page.locator("#statements").evaluate((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      return Math.round(top) >= 0 && bottom <= innerHeight;
    }),
  ).toBe(true);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".scrolling")
    .evaluateAll((regions) =>
      regions
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((region) => region.getAttribute("aria-label")),
    );
  expect(cut).toEqual([]);
});
