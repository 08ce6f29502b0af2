import type { Page } from "playwright-core";
import { cellsSql } from "./answers";
import { FIRST, type Step, walked } from "./choices";
import { engineAlone, firstPainted, used } from "./inPage";
import { allOf, atMost, type Line, lineOf } from "./line";
import { percentile } from "./percentile";
import { beside, type Side, type Sides } from "./sides";
import { firstVisit } from "./visits";

const STEPS = 120;
/** Milliseconds without a byte after which an engine that is on its way is taken to be there. */
const QUIET = 2000;

export interface Times {
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  readonly floor: readonly number[];
}

/**
 * From the use of a control to the painted answer, with the engine warm: ours and the peer's by turns, through the same
 * choices, none asked for before as long as there are such; the engine alone is asked for each choice as well.
 */
export async function control(): Promise<Line[]> {
  const { ours, peer, floor } = await beside((sides) => inBoth(sides, stepsOf(sides, STEPS + 1)));
  const half = percentile(peer, 0.5);
  const note = `${ours.length} changes; floor: DuckDB-WASM alone asked for the same cells, nothing drawn`;
  const at = (p: number) => ({
    unit: "ms" as const,
    ours: percentile(ours, p),
    peer: percentile(peer, p),
    floor: percentile(floor, p),
    note,
  });
  const within = {
    says: `≤ Mosaic's p50 (${half.toFixed(0)} ms)`,
    isMet: (line: { readonly ours: number }) => line.ours <= half,
  };
  return [
    lineOf({ name: "control, engine warm, p50", ...at(0.5) }),
    lineOf({ name: "control, engine warm, p95", ...at(0.95) }, allOf(atMost(50, "ms"), within)),
  ];
}

export function stepsOf({ answers }: Sides, steps: number): Step[] {
  return walked(answers.offer, answers.shownOf, { steps });
}

/** Times of all steps but the first, with which both engines are started. */
export async function inBoth(sides: Sides, [first, ...steps]: readonly Step[]): Promise<Times> {
  const { ours, peer, answers } = sides;
  const setting = { awaited: answers.shownOf(FIRST) };
  const times = { ours: [] as number[], peer: [] as number[], floor: [] as number[] };
  const open = (side: Side, work: (page: Page) => Promise<void>) => firstVisit(side, setting, work);
  await open(ours, (site) =>
    open(peer, async (mosaic) => {
      for (const [side, page] of [
        [ours, site],
        [peer, mosaic],
      ] as const) {
        await firstPainted(page);
        await used(page, first!);
        await side.host.quiet(QUIET);
      }
      for (const step of steps) {
        times.ours.push(await used(site, step));
        times.peer.push(await used(mosaic, step));
        times.floor.push(await engineAlone(mosaic, cellsSql(answers.offer, step.choice)));
      }
    }),
  );
  return times;
}
