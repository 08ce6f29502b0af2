import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { serve } from "../serve/host";
import { chromium as chromiumPath, FLAGS } from "../setup/chromium.mjs";
import { COUNTRIES, largePortfolio } from "./largePortfolio";

const RUNS = 3;
const PORT = 4175;
const PORTFOLIO = "bench-large";
const ADDRESS = "/heatmap/?rows=countries&columns=2021&level=aspect";
const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

/** The frames of a page in milliseconds, in the order that they came. */
type Frames = readonly number[];

/**
 * Measures how smoothly a heatmap of 200 countries against 62 aspects scrolls and follows the pointer: the time
 * between frames in Chromium, while it is scrolled down and across by wheel, and while the pointer crosses its cells.
 */
export async function largeHeatmap(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "cmm-atlas-bench-"));
  const release = join("data", "published", PORTFOLIO);
  try {
    build(place, release);
    const host = await serve({ folder: join(place, "site"), base: "/", port: PORT });
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: FLAGS,
    });
    try {
      console.log(`A heatmap of ${COUNTRIES} countries × 62 aspects, ${RUNS} runs each\n`);
      console.log("width  what       longest frame of each run (ms)   frames over 50 ms");
      for (const size of SIZES) await measured(browser, size);
    } finally {
      await browser.close();
      host.close();
    }
  } finally {
    rmSync(place, { recursive: true });
    rmSync(release, { recursive: true, force: true });
  }
}

function build(place: string, release: string): void {
  const records = join(place, "records");
  mkdirSync(records);
  for (const [file, text] of largePortfolio()) writeFileSync(join(records, file), text);
  const publish = ["run", "-s", "portfolio", "--", "publish", records, "--out", release];
  run("npm", [...publish, "--release", PORTFOLIO]);
  run("npm", ["run", "-s", "build"], { PORTFOLIO, OUTPUT: join(place, "site") });
}

function run(command: string, args: readonly string[], settings = {}): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...settings },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
}

async function measured(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<void> {
  const runs: { scrolled: Frames; hovered: Frames }[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(`http://localhost:${PORT}${ADDRESS}`);
    await page.locator(".heatmap td[data-place]").nth(5000).waitFor({ state: "attached" });
    await page.locator(".scroller").scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    const box = (await page.locator(".scroller").boundingBox())!;
    const middle = {
      x: box.x + box.width / 2,
      y: Math.min(box.y + box.height / 2, viewport.height - 40),
    };
    await page.mouse.move(middle.x, middle.y);
    const scrolled = await framesWhile(page, () => scrolling(page));
    const hovered = await framesWhile(page, () => crossing(page, middle));
    runs.push({ scrolled, hovered });
    await context.close();
  }
  line(
    viewport.width,
    "scrolling",
    runs.map(({ scrolled }) => scrolled),
  );
  line(
    viewport.width,
    "hovering",
    runs.map(({ hovered }) => hovered),
  );
}

async function scrolling(page: Page): Promise<void> {
  for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, 120);
  for (let i = 0; i < 20; i += 1) await page.mouse.wheel(120, 0);
  for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, -120);
}

async function crossing(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
  for (let i = 0; i < 200; i += 1) {
    await page.mouse.move(x - 100 + ((i * 7) % 200), y - 100 + ((i * 11) % 200));
  }
}

async function framesWhile(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const counter = {
      frames: [] as number[],
      last: performance.now(),
      count(now: number) {
        counter.frames.push(now - counter.last);
        counter.last = now;
        requestAnimationFrame(counter.count);
      },
    };
    Object.assign(window, { counter });
    requestAnimationFrame(counter.count);
  });
  await work();
  return page.evaluate(() => {
    const { counter } = window as unknown as { counter: { frames: number[]; count: () => void } };
    counter.count = () => undefined;
    return counter.frames.slice(1);
  });
}

function line(width: number, what: string, runs: readonly Frames[]): void {
  const longest = runs.map((frames) => Math.max(...frames).toFixed(0)).join(", ");
  const late = runs.map((frames) => frames.filter((frame) => frame > 51).length).join(", ");
  const of = runs.map((frames) => frames.length).join(", ");
  console.log(
    `${String(width).padEnd(6)} ${what.padEnd(10)} ${longest.padEnd(32)} ${late} of ${of}`,
  );
}
