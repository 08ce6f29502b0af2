import { FIRST } from "./choices";
import { firstPainted, interactionToPaint, type Vitals, vitalsOf } from "./inPage";
import { atMost, type Line, lineOf, type Unit } from "./line";
import { median } from "./percentile";
import { beside, type Side } from "./sides";
import { firstVisit } from "./visits";
import { SLOW } from "./wire";

const RUNS = 3;
/** Milliseconds that a page is watched for after it has loaded, or the peer’s chart is there. */
const AFTER = 10_000;
/** The pages of the site that are looked at; the peer has the one of them. */
const HEATMAP = "/heatmap/";
const PAGES = ["/", HEATMAP, "/regions/"];
/** What is used once a page listens, where it has it. */
const USED = { control: "Grouping", keys: 10, apart: 2000 };

/** What is told of a visit; null where nothing was used. */
type Told = Vitals & { readonly inp: number | null };

const TOLD: readonly (readonly [keyof Told, string, Unit, number])[] = [
  ["fcp", "first contentful paint", "ms", 1800],
  ["lcp", "largest contentful paint", "ms", 2500],
  ["cls", "layout shift", "shift", 0.1],
  ["tbt", "blocked time", "ms", 200],
  ["inp", "interaction to next paint", "ms", 200],
];

const HEADING = "Mosaic’s is its heading alone; charts in SVG that come later are not counted";

/**
 * What browsers tell of a first visit over a slow line with a slow processor, until 10 s after the page
 * has loaded, of the peer until 10 s after its chart; medians. A control is then used by arrow keys. The floor is the same
 * drawn page with its styles in it and without scripts.
 */
export async function vitals(): Promise<Line[]> {
  return beside(async ({ ours, peer, floor, answers }) => {
    const setting = { awaited: answers.shownOf(FIRST), speed: SLOW, slowed: 4 };
    const told = (side: Side, path: string) =>
      firstVisit({ ...side, path }, setting, async (page) => {
        await page.waitForLoadState("load");
        if (side === peer) await firstPainted(page);
        await page.waitForTimeout(AFTER);
        const vitals = await vitalsOf(page);
        const isUsed = path === side.path && side !== floor;
        const inp = isUsed ? await interactionToPaint(page, USED.control, USED) : null;
        return { ...vitals, inp };
      });
    const lines: Line[] = [];
    for (const path of PAGES) {
      const all = { ours: [] as Told[], peer: [] as Told[], floor: [] as Told[] };
      for (let run = 0; run < RUNS; run += 1) {
        all.floor.push(await told(floor, `/drawn${path}`));
        all.ours.push(await told(ours, path));
        if (path === HEATMAP) all.peer.push(await told(peer, peer.path));
      }
      for (const [vital, name, unit, most] of TOLD) {
        const middle = (of: readonly Told[]) => {
          const held = of.flatMap((one) => one[vital] ?? []);
          return held.length === 0 ? null : median(held);
        };
        const [one, two, three] = [middle(all.ours), middle(all.peer), middle(all.floor)];
        const line = { name: `${path} ${name}`, unit, ours: one, peer: two, floor: three };
        if (one === null) continue;
        const isHeading = ["fcp", "lcp"].includes(vital) && two !== null;
        lines.push(lineOf(isHeading ? { ...line, note: HEADING } : line, atMost(most, unit)));
      }
    }
    return lines;
  });
}
