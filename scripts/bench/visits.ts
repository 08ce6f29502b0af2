import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { chromium as chromiumPath, FLAGS } from "../setup/chromium.mjs";
import type { Side } from "./sides";
import type { Speed } from "./wire";

const IN_PAGE = join("scripts", "bench", "inPage");
const VIEWPORT = { width: 1280, height: 900 };

/** How a page is come upon: what its first chart must show, how fast its line and how many times slower its processor is. */
export interface Setting {
  readonly awaited: string;
  readonly speed?: Speed;
  /** So many times slower the page's main thread is; workers are not slowed, on no side. */
  readonly slowed?: number;
}

/**
 * A first visit, in a Chromium of its own with an empty profile on disk, as a reader has one: what is visited again within
 * the work finds what the browser and the page kept.
 */
export async function firstVisit<T>(
  side: Side,
  setting: Setting,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "cmm-atlas-bench-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    args: FLAGS,
    viewport: VIEWPORT,
  });
  try {
    return await work(await visit(context, side, setting), context);
  } finally {
    side.host.setSpeed(undefined);
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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
