import { FIRST } from "./choices";
import { firstPainted, liveFor, since1970 } from "./inPage";
import { atMost, type Line, lineOf } from "./line";
import { beside, type Side } from "./sides";
import { firstVisit, visit } from "./visits";
import { bytesOf, type Piece, SLOW } from "./wire";

/** Milliseconds without a byte after which a visit has loaded what it loads. */
const QUIET = 3000;

/**
 * Bytes on the wire, heads and bodies as packed, counted by the host: so those of workers and service workers too. The
 * first visit is over a slow line, on which what had come by a time is what was sent by it. The second comes when
 * everything that the browser keeps must be asked for again, as the day after: only what the page keeps itself is free. Left
 * out of it is what the browser asks of its own accord, whether a service worker is still the same.
 */
export async function bytes(): Promise<Line[]> {
  return beside(async ({ ours, peer, floor, answers }) => {
    const awaited = answers.shownOf(FIRST);
    const of = {
      ours: await weighed(ours, awaited),
      peer: await weighed(peer, awaited),
      floor: await weighed(floor, awaited),
    };
    const line = (name: string, take: (weight: Weight) => number, weights: Weights) => ({
      name,
      unit: "kB" as const,
      ours: take(weights.ours) / 1000,
      peer: take(weights.peer) / 1000,
      floor: weights.floor && take(weights.floor) / 1000,
    });
    const withoutFloor = { ...of, floor: null };
    return [
      lineOf(
        {
          ...line("bytes before the first chart", ({ first }) => bytesOf(first).all, of),
          note: kindsIn(of.ours.first),
        },
        atMost(100, "kB"),
      ),
      lineOf(
        {
          ...line("script until live", ({ live }) => bytesOf(live).script ?? 0, withoutFloor),
          note: kindsIn(of.ours.live),
        },
        atMost(160, "kB"),
      ),
      lineOf({
        ...line("all bytes of a first visit", ({ all }) => bytesOf(all).all, of),
        note: kindsIn(of.ours.all),
      }),
      lineOf(
        {
          ...line("all bytes of a second visit", ({ second }) => bytesOf(second).all, withoutFloor),
          note: kindsIn(of.ours.second),
        },
        atMost(0, "kB"),
      ),
    ];
  });
}

/** What passed before the first chart was painted, before the page listened to its controls, in all, and on a second visit. */
interface Weight {
  readonly first: readonly Piece[];
  readonly live: readonly Piece[];
  readonly all: readonly Piece[];
  readonly second: readonly Piece[];
}

interface Weights {
  readonly ours: Weight;
  readonly peer: Weight;
  readonly floor: Weight | null;
}

async function weighed(side: Side, awaited: string): Promise<Weight> {
  const { host, name } = side;
  host.setAge(0);
  return firstVisit(side, { awaited, speed: SLOW }, async (page, context) => {
    const first = await since1970(page, await firstPainted(page));
    const live = name === "floor" ? first : await since1970(page, await liveFor(page, "Grouping"));
    await host.quiet(QUIET);
    const all = host.taken();
    await page.close();
    await firstPainted(await visit(context, side, { awaited }));
    await host.quiet(QUIET);
    const second = host.taken().filter(({ kind }) => kind !== "update");
    const until = (time: number) => all.filter(({ at }) => at <= time);
    return { first: until(first), live: until(live), all, second };
  });
}

function kindsIn(pieces: readonly Piece[]): string {
  const { all: _, ...kinds } = bytesOf(pieces);
  const told = Object.entries(kinds).map(([kind, sum]) => `${kind} ${(sum / 1000).toFixed(1)}`);
  return `ours: ${told.length > 0 ? told.join(", ") : "nothing"}`;
}
