import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { alive, engineReady, onLine, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Kinds of memory that are not the script's to let go of: code that is compiled as it is used, and the browser's own records. */
const OTHERS = new Set(["code", "native", "hidden", "synthetic"]);

/** What the script of a page holds in its standard view, once what nobody holds is let go: bytes of objects, and nodes of documents. */
async function held(page: Page): Promise<{ readonly bytes: number; readonly nodes: number }> {
  await alive(page);
  // The last change may have led there by itself.
  if (new URL(page.url()).search !== "")
    await page.getByRole("link", { name: "Back to the standard view" }).click();
  await page.waitForURL((url) => url.search === "");
  await alive(page);
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i += 1) await session.send("HeapProfiler.collectGarbage");
  const pieces: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => pieces.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  const { nodes: inDocuments } = await session.send("Memory.getDOMCounters");
  await session.detach();
  const { snapshot, nodes } = JSON.parse(pieces.join("")) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!OTHERS.has(types[0][nodes[at + type]!]!)) sum += nodes[at + size]!;
  return { bytes: sum, nodes: inDocuments };
}

/** Makes changes to a heatmap, one after another, by the lists of its page that have these names. */
async function change(page: Page, names: readonly string[], times: number): Promise<void> {
  await page.evaluate(
    async ([labels, count]) => {
      for (let i = 0; i < count; i += 1) {
        const name = labels[i % labels.length]!;
        const label = [...document.querySelectorAll("label")].find(
          ({ textContent }) => textContent === name,
        );
        // Some choices have no use for one of the lists.
        if (label === undefined) continue;
        const list = label.control as HTMLSelectElement;
        const [before, since] = [location.href, performance.now()];
        list.selectedIndex = (list.selectedIndex + 1) % Math.min(3, list.options.length);
        list.dispatchEvent(new Event("change", { bubbles: true }));
        const isShown = () =>
          location.href !== before && document.querySelector('main[aria-busy="false"]') !== null;
        while (!isShown()) {
          if (performance.now() - since > 30_000) throw new Error(`${name} is not answered`);
          await new Promise(requestAnimationFrame);
        }
        // The address is written before what it shows, which the next change goes from.
        await new Promise(requestAnimationFrame);
        await new Promise((idle) => requestIdleCallback(idle));
      }
    },
    [names, times] as const,
  );
}

it.each([
  ["the database at work", "4g", ["Grouping", "Columns", "Cells show", "Part", "Wave", "Method"]],
  ["prepared answers alone", "3g", ["Grouping", "Columns", "Cells show"]],
])(
  "holds after a thousand changes hardly more than after fifty, with %s",
  async (_, line, lists) => {
    const { page, faults, requests } = await site.open("about:blank");
    await onLine(page, line);
    await page.goto(`${site.address}heatmap/?level=dimension`);
    await (line === "4g" ? engineReady(page) : alive(page));
    await change(page, lists, 50);
    const early = await held(page);
    await change(page, lists, 950);
    const late = await held(page);
    expect(requests.some((url) => url.includes("duckdb"))).toBe(line === "4g");
    expect(late.bytes / early.bytes).toBeLessThanOrEqual(1.2);
    expect(late.nodes / early.nodes).toBeLessThanOrEqual(1.2);
    expect(faults).toEqual([]);
  },
  600_000,
);
