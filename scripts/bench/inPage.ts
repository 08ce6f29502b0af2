import type { Page } from "playwright-core";
import type { Step } from "./choices";

/** What `inPage/watch.js` lays into a page. Times are the page's own, in milliseconds since it was gone to. */
interface Watch {
  readonly first: Promise<number>;
  readonly shown: () => string;
  readonly live: (control: string) => Promise<number>;
  readonly use: (use: {
    readonly name: string;
    readonly option: string;
    readonly awaited: string;
    readonly patience: number;
  }) => Promise<number>;
  readonly focus: (control: string) => void;
  readonly chosen: (control: string) => number;
  readonly vitals: () => Vitals;
  readonly interactions: () => number[];
}

/** First and largest contentful paint and blocked time in milliseconds, and how much was shifted. */
export interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

declare global {
  interface Window {
    readonly bench: Watch;
    readonly engineAlone: (sql: string) => Promise<number>;
  }
}

/** Milliseconds from going to the page until its first chart is painted with every number that it must show. */
export async function firstPainted(page: Page): Promise<number> {
  return page.evaluate(() => window.bench.first);
}

/** Milliseconds from going to the page until it listens to a control, painted or not. */
export async function liveFor(page: Page, control: string): Promise<number> {
  return page.evaluate((name) => window.bench.live(name), control);
}

/** Milliseconds that an answer is waited for, unless said otherwise. */
const PATIENCE = 120_000;

/** Uses a control; gives the milliseconds until the answer that must be shown is painted. Rejects when it does not come. */
export async function used(
  page: Page,
  { control, option, awaited }: Step,
  patience = PATIENCE,
): Promise<number> {
  const use = { name: control, option: option.label, awaited, patience };
  return page.evaluate((asked) => window.bench.use(asked), use);
}

/** What the browser tells of the page so far. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(() => window.bench.vitals());
}

/**
 * Interaction to next paint, in milliseconds: the longest of so many changes of a control by arrow keys, down and up in
 * turn, each left in peace for so many milliseconds. Rejects where a key changes nothing. Of fewer than 50 the longest counts.
 */
export async function interactionToPaint(
  page: Page,
  control: string,
  { keys, apart }: { readonly keys: number; readonly apart: number },
): Promise<number> {
  await liveFor(page, control);
  await page.evaluate((name) => window.bench.focus(name), control);
  const chosen = () => page.evaluate((name) => window.bench.chosen(name), control);
  for (let i = 0; i < keys; i += 1) {
    const before = await chosen();
    await page.keyboard.press(i % 2 === 0 ? "ArrowDown" : "ArrowUp");
    await page.waitForTimeout(apart);
    if ((await chosen()) === before) throw new Error(`${control} is not changed by arrow keys`);
  }
  return Math.max(0, ...(await page.evaluate(() => window.bench.interactions())));
}

/** A time of the page, in milliseconds since 1970. */
export async function since1970(page: Page, time: number): Promise<number> {
  return (await page.evaluate(() => performance.timeOrigin)) + time;
}

/** Milliseconds that the peer's engine alone takes to answer. */
export async function engineAlone(page: Page, sql: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const start = performance.now();
    await window.engineAlone(asked);
    return performance.now() - start;
  }, sql);
}
