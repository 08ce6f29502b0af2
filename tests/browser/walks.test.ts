import { appendFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { PATHS } from "../../src/routes";
import { Stream } from "../../src/statistics/stream";
import { alive, chosenIn, type Site, siteOf } from "./site";
import { keepIn, stepOf } from "./walker";

/** How many walks are gone, and which is the first: `WALKS=200 npx vitest run tests/browser/walks.test.ts` goes all. */
const WALKS = Number(process.env.WALKS ?? 4);
const FIRST = Number(process.env.FIRST_WALK ?? 0);
const STEPS = 50;

/** A file to which walks are told as they are gone. */
const LOG = process.env.WALKS_LOG;

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** What a page shows of data, once it is alive and nothing is to come: not what hangs on the engine, the device or where the reader was. */
async function shown(page: Page): Promise<string> {
  await alive(page);
  const text = await page.evaluate(() => {
    const main = document.querySelector("main")!.cloneNode(true) as Element;
    const passing =
      ".engine, .offline-section, .spoken, .read-cell, [role=status], .take, .same > :not(summary), .figure-sql > :not(summary), .sql-result, .sql-fault";
    for (const each of main.querySelectorAll(passing)) each.remove();
    const lines = [
      ...main.querySelectorAll("h1, h2, h3, p, li, td, th, text, dt, dd, option, label"),
    ];
    return lines.map(({ textContent }) => textContent).join("\n");
  });
  return `${text}\n${await chosenIn(page)}`;
}

/** The first line in which two texts differ, or nothing. */
function difference(one: string, other: string): string {
  const [mine, theirs] = [one.split("\n"), other.split("\n")];
  const at = mine.findIndex((line, i) => line !== theirs[i]);
  if (at < 0 && mine.length === theirs.length) return "";
  return `walked: ${mine.slice(Math.max(at, 0), at + 3).join(" | ")}\nfresh: ${theirs.slice(Math.max(at, 0), at + 3).join(" | ")} (${mine.length}, ${theirs.length} lines)`;
}

async function step(take: () => Promise<unknown>): Promise<void> {
  // A step that comes while another page is being fetched is lost, as a reader's is.
  await take().catch((error: Error) => {
    if (
      !/Execution context was destroyed|navigat|detached|Cannot find context/i.test(error.message)
    )
      throw error;
  });
}

/** Goes a walk; gives what went wrong, or nothing, and every step of it with where it led. */
async function walk(number: number): Promise<{ readonly wrong: string; readonly gone: string[] }> {
  const chance = new Stream(String(number), "walk");
  const gone: string[] = [];
  const { page, faults } = await site.open("about:blank", { serviceWorkers: "block" });
  try {
    await keepIn(page);
    await page.goto(`${site.address}${PATHS[chance.below(PATHS.length)]!.slice(1)}`);
    for (let i = 0; i < STEPS; i += 1) {
      const { what, take } = stepOf(page, chance);
      await step(take);
      // Now a slow hand, which waits for what it asked for, and now a fast one.
      if (chance.below(4) === 0) await step(() => shown(page));
      const count = faults.length > 0 ? ` (${faults.length} faults)` : "";
      gone.push(`${what} → ${page.url().replace(site.address, "/")}${count}`);
    }
    await page.waitForLoadState();
    return { wrong: [...faults, ...(await otherwise(page))].join("\n"), gone };
  } catch (error) {
    return { wrong: [...faults, String(error)].join("\n"), gone };
  } finally {
    await page.context().close();
  }
}

/** In what a page differs from a fresh load of its address, or nothing. */
async function otherwise(page: Page): Promise<readonly string[]> {
  const fresh = await page.context().newPage();
  let at = "";
  let differs = "Nothing was compared in time";
  // What the last step led to may be under way yet, and what is worked out after a page is there come a little later in one.
  await vi
    .waitUntil(
      async () => {
        const walked = await shown(page);
        if (page.url() !== at) {
          at = page.url();
          await fresh.goto(at);
        }
        differs = difference(walked, await shown(fresh));
        return differs === "";
      },
      { timeout: 20_000, interval: 100 },
    )
    .catch((error: Error) => {
      if (!/Timed out in waitUntil/.test(error.message)) throw error;
    });
  return differs === "" ? [] : [differs];
}

it.each(Array.from({ length: WALKS }, (_, i) => FIRST + i))(
  "walk %i ends on what a fresh load of its address shows, with no error on the way",
  async (number) => {
    const { wrong, gone } = await walk(number);
    const told = `${wrong}\n${gone.join("\n")}\n`;
    const bad = wrong === "" ? "" : told;
    if (LOG !== undefined)
      appendFileSync(LOG, `${number} ${bad ? "BAD" : "good"} ${gone.at(-1)}\n${bad}`);
    expect(wrong, told).toBe("");
  },
);
