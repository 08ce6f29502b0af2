import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { chromium as chromiumPath } from "../setup/chromium.mjs";
import type { Side } from "./sides";
import type { Speed } from "./wire";

const IN_PAGE = join("scripts", "bench", "inPage");
const VIEWPORT = { width: 1280, height: 900 };
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-sync",
];

/** How a page is come upon: what its first chart must show, how fast its line and how many times slower its processor is. */
export interface Setting {
  readonly awaited: string;
  readonly speed?: Speed;
  /** So many times slower the page's main thread is; workers are not slowed, on no side. */
  readonly slowed?: number;
}

/** Opens Chromium for as long as the work takes. */
export async function inChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: FLAGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A first visit: in a context that holds nothing yet, ended after the work. */
export async function firstVisit<T>(
  browser: Browser,
  side: Side,
  setting: Setting,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    return await work(await visit(context, side, setting), context);
  } finally {
    side.host.setSpeed(undefined);
    await context.close();
  }
}

/** Goes to a side's page; comes back as soon as it begins to load, since all else is measured in the page. */
export async function visit(
  context: BrowserContext,
  side: Side,
  { awaited, speed, slowed = 1 }: Setting,
  path = side.path,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ path: join(IN_PAGE, side.reader) });
  await page.addInitScript({ content: `window.benchAwaited = ${JSON.stringify(awaited)};` });
  await page.addInitScript({ path: join(IN_PAGE, "watch.js") });
  if (slowed > 1) {
    const client = await context.newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  }
  side.host.setSpeed(speed);
  side.host.taken();
  await page.goto(side.host.url + path, { waitUntil: "commit" });
  return page;
}
