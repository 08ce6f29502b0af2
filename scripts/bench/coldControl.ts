import type { Page } from "playwright-core";
import { FIRST, walked } from "./choices";
import { liveFor, used } from "./inPage";
import { allOf, atMost, type Line, lineOf, peerTimes } from "./line";
import { median } from "./percentile";
import { beside, type Side } from "./sides";
import { firstVisit } from "./visits";
import { SLOW } from "./wire";

const RUNS = 3;
const CONTROL = "Grouping";

/**
 * A control used as soon as the page listens to it, on a first visit over a slow line: nothing of an engine can be there
 * yet, on either side. How a page comes by its answer is its own affair.
 */
export async function coldControl(): Promise<Line[]> {
  return beside(async ({ ours, peer, answers }) => {
    const [step] = walked({ ...answers.offer, Wave: [answers.offer.Wave[0]!] }, answers.shownOf, {
      steps: 1,
    });
    const setting = { awaited: answers.shownOf(FIRST), speed: SLOW, slowed: 4 };
    const times = { ours: [] as Cold[], peer: [] as Cold[] };
    const timed = async (page: Page): Promise<Cold> => {
      const live = await liveFor(page, CONTROL);
      return { live, answered: await used(page, step!) };
    };
    const run = (side: Side) => firstVisit(side, setting, timed);
    for (let i = 0; i < RUNS; i += 1) {
      times.ours.push(await run(ours));
      times.peer.push(await run(peer));
    }
    const line = (name: string, of: (cold: Cold) => number) => ({
      name,
      unit: "ms" as const,
      ours: median(times.ours.map(of)),
      peer: median(times.peer.map(of)),
      floor: null,
    });
    return [
      lineOf(line("page listens to its control, slow line", ({ live }) => live)),
      lineOf(
        line("control before the engine, slow line", ({ answered }) => answered),
        allOf(atMost(1000, "ms"), peerTimes(10)),
      ),
    ];
  });
}

/** Since the page was gone to, until it listened; and since the use, until it was answered. */
interface Cold {
  readonly live: number;
  readonly answered: number;
}
