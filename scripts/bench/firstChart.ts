import { FIRST } from "./choices";
import { firstPainted } from "./inPage";
import { allOf, floorTimes, type Line, lineOf, peerTimes } from "./line";
import { median } from "./percentile";
import { beside, type Side, type Sides } from "./sides";
import { firstVisit } from "./visits";
import { SLOW, type Speed } from "./wire";

const RUNS = 7;
/** The peer's visits over the slow line take most of a minute each. */
const SLOW_RUNS_OF_PEER = 3;
const GOAL = allOf(peerTimes(10), floorTimes(1.5));

/** How soon the first chart is painted with every number it must show, on a first visit; medians of visits in turn. */
export async function firstChart(): Promise<Line[]> {
  return beside(async (sides) => [
    await line(sides, "first chart, loopback", { ofPeer: RUNS }),
    await line(sides, "first chart, slow line", {
      ofPeer: SLOW_RUNS_OF_PEER,
      speed: SLOW,
      slowed: 4,
    }),
  ]);
}

interface How {
  readonly ofPeer: number;
  readonly speed?: Speed;
  readonly slowed?: number;
}

async function line({ ours, peer, floor, answers }: Sides, name: string, { ofPeer, ...how }: How) {
  const setting = { ...how, awaited: answers.shownOf(FIRST) };
  const timed = (side: Side) => firstVisit(side, setting, firstPainted);
  const times: Record<Side["name"], number[]> = { ours: [], peer: [], floor: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const side of run < ofPeer ? [floor, ours, peer] : [floor, ours]) {
      times[side.name].push(await timed(side));
    }
  }
  return lineOf(
    {
      name,
      unit: "ms",
      ours: median(times.ours),
      peer: median(times.peer),
      floor: median(times.floor),
      note: "floor: the drawn table with its styles in one page, without a script",
    },
    GOAL,
  );
}
