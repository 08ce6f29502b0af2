import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { serve } from "../serve/host";
import { chromium as chromiumPath } from "../setup/chromium.mjs";

const RUNS = 5;
const PORT = 4174;

/**
 * Measures the built site in Chromium: how soon the drawn heatmap stands there, how soon the engine has
 * worked one out, and how long a change of choice takes once it is at work. Prints medians, and each
 * against the first within the same run.
 */
export async function firstView(): Promise<void> {
  const host = await serve({ folder: "dist", base: "/", port: PORT });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser));
    print(runs);
  } finally {
    await browser.close();
    host.close();
  }
}

interface Run {
  readonly drawn: number;
  readonly worked: number;
  readonly groups: number;
  readonly countries: number;
}

async function measure(browser: Browser): Promise<Run> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/heatmap/`);
  const drawn = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
  );
  await page.goto(`http://localhost:${PORT}/heatmap/?rows=countries`);
  await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
  const worked = await page.evaluate(() => performance.now());
  const groups = await change(page, "Groups of countries", "Group");
  const countries = await change(page, "Countries", "Country");
  await context.close();
  return { drawn, worked, groups, countries };
}

/** Milliseconds in the page from a click on a choice to the painted picture. */
async function change(page: Page, choice: string, corner: string): Promise<number> {
  return page.evaluate(
    async ([choice, corner]) => {
      const links = [...document.querySelectorAll<HTMLElement>(".controls a")];
      const start = performance.now();
      links.find(({ textContent }) => textContent === choice)!.click();
      while (document.querySelector(".columns th")!.textContent !== corner) {
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [choice, corner] as const,
  );
}

function print(runs: readonly Run[]): void {
  const base = median(runs.map(({ drawn }) => drawn));
  const line = (what: string, times: readonly number[]) =>
    console.log(
      `${what.padEnd(52)} ${median(times).toFixed(0).padStart(6)} ms   × ${(median(times) / base).toFixed(1)}`,
    );
  console.log(`Heatmap in Chromium, median of ${runs.length} runs, against the drawn page\n`);
  line(
    "drawn page, first contentful paint",
    runs.map(({ drawn }) => drawn),
  );
  line(
    "another choice, engine loaded and started for it",
    runs.map(({ worked }) => worked),
  );
  line(
    "change to 7 rows of groups, engine at work",
    runs.map(({ groups }) => groups),
  );
  line(
    "change to 59 rows of countries, engine at work",
    runs.map(({ countries }) => countries),
  );
  console.log("\nFiles, bytes packed with gzip");
  const files = [
    join("dist", "heatmap", "index.html"),
    ...readdirSync("dist/assets").map((file) => join("dist", "assets", file)),
  ];
  for (const file of files) {
    const packed = file.endsWith(".gz") ? statSync(file).size : gzipSync(readFileSync(file)).length;
    console.log(`${file.padEnd(52)} ${String(packed).padStart(9)}`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]!;
}
