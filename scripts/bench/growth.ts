import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { cellsSql } from "./answers";
import { FIRST, type Step } from "./choices";
import { stepsOf } from "./control";
import { enlarged } from "./enlarged";
import { engineAlone, liveFor, used } from "./inPage";
import { type Goal, type Line, lineOf } from "./line";
import { memoryOf } from "./memory";
import { percentile } from "./percentile";
import { beside, SITE, type Side, type Sides } from "./sides";
import { firstVisit } from "./visits";

const TIMES = [1, 10, 100];
const STEPS = 40;
const POLICY = join("data", "disclosure", "demonstration.json");

/**
 * How loading, memory and the use of a control grow with the portfolio: the demonstration itself, and it 10 and 100 times
 * over, laid in place of the site's own release. A first answer is timed since the page was gone to: engine and rows are
 * loaded for it.
 */
export async function growth(): Promise<Line[]> {
  const lines: Line[] = [];
  let least: number | null = null;
  for (const times of TIMES) {
    const grown = await withRelease(times, (release, id) => beside(measured, { release, id }));
    const { ours, peer } = grown;
    least ??= ours.p95;
    const line = (what: string, unit: "ms" | "MB", of: Amount, floor: number | null = null) => ({
      name: `${what}, × ${times}`,
      unit,
      ours: ours[of],
      peer: peer[of],
      floor,
    });
    lines.push(
      lineOf(withNote(line("first answer to a control", "ms", "load"), ours.fault)),
      lineOf(line("memory of the page", "MB", "memory")),
      lineOf(
        line("control, p95", "ms", "p95", grown.floor),
        times === 1 ? undefined : under(least),
      ),
    );
  }
  return lines;
}

type Amount = "load" | "memory" | "p95";

interface Grown extends Readonly<Record<Amount, number | null>> {
  readonly fault?: string;
}

function under(least: number | null): Goal {
  return {
    says: `< 2 × that at × 1 (${least?.toFixed(0) ?? "–"} ms)`,
    isMet: ({ ours }) => least !== null && ours < 2 * least,
  };
}

function withNote<T extends object>(line: T, fault: string | undefined) {
  return fault === undefined ? line : { ...line, note: `the site does not answer: ${fault}` };
}

async function measured(
  sides: Sides,
): Promise<{ readonly ours: Grown; readonly peer: Grown; readonly floor: number }> {
  const { ours, peer, answers } = sides;
  const setting = { awaited: answers.shownOf(FIRST) };
  const [first, ...steps] = stepsOf(sides, STEPS + 1);
  const alone: number[] = [];
  const grown = (side: Side, after: (page: Page, step: Step) => Promise<void>) =>
    firstVisit(side, setting, async (page, context): Promise<Grown> => {
      try {
        const live = await liveFor(page, first!.control);
        const load = live + (await used(page, first!));
        await side.host.quiet(2000);
        const times: number[] = [];
        for (const step of steps) {
          times.push(await used(page, step));
          await after(page, step);
        }
        return { load, memory: await memoryIn(context), p95: percentile(times, 0.95) };
      } catch (error) {
        return { load: null, memory: null, p95: null, fault: await faultOf(page, error) };
      }
    });
  return {
    ours: await grown(ours, async () => undefined),
    peer: await grown(peer, async (page, { choice }) => {
      alone.push(await engineAlone(page, cellsSql(answers.offer, choice)));
    }),
    floor: percentile(alone, 0.95),
  };
}

async function memoryIn(context: BrowserContext): Promise<number | null> {
  const browser = context.browser();
  return browser === null ? null : memoryOf(browser);
}

/** What the page itself tells of a fault, or how the wait for it ended. */
async function faultOf(page: Page, error: unknown): Promise<string> {
  const [alert] = await page.locator("[role=alert]").allTextContents();
  return alert ?? (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
}

/** Publishes the demonstration so many times over, under the id of the release that the site was built for. */
async function withRelease<T>(
  times: number,
  work: (release: string, id: string) => Promise<T>,
): Promise<T> {
  const [id] = readdirSync(join(SITE, "data"));
  const place = mkdtempSync(join(tmpdir(), "cmm-atlas-bench-"));
  try {
    const [records, out] = [join(place, "records"), join(place, "release")];
    mkdirSync(records);
    for (const [file, text] of enlarged(times)) writeFileSync(join(records, file), text);
    const call = ["publish", records, "--out", out, "--release", id!, "--policy", POLICY];
    const { status, stderr } = spawnSync("npm", ["run", "-s", "portfolio", "--", ...call], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(stderr);
    return await work(out, id!);
  } finally {
    rmSync(place, { recursive: true });
  }
}
