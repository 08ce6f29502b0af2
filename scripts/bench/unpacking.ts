import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { hostOf } from "./host";
import { type Line, lineOf } from "./line";
import { median } from "./percentile";
import { SITE, type Side } from "./sides";
import { firstVisit } from "./visits";

const RUNS = 5;
/** Milliseconds between two visits, in which a browser may keep what it compiled. */
const BETWEEN = 5000;
const RAW = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
const NOTE =
  "floor: the raw file, packed by the host and unpacked by the browser, which few plain hosts do";

/**
 * What it costs that the engine is shipped packed and unpacked by the page: from asking for the file until its WebAssembly
 * is compiled, on a first visit and on the next one, when the browser still has the file. The floor is the raw file of a
 * host that packs it itself: its compilation starts while it comes, and a browser may keep what it compiled.
 */
export async function unpacking(): Promise<Line[]> {
  const packed = readdirSync(join(SITE, "assets")).find((name) => /\.wasm.*\.gz$/.test(name))!;
  const place = mkdtempSync(join(tmpdir(), "cmm-atlas-bench-engine-"));
  copyFileSync(join(SITE, "assets", packed), join(place, "engine.gz"));
  copyFileSync(RAW, join(place, "engine.wasm"));
  writeFileSync(join(place, "index.html"), "<!doctype html><title>Engine</title>");
  const host = await hostOf(place);
  try {
    const side: Side = { name: "floor", host, path: "/", reader: "readSite.js" };
    const [ours, floor] = [await visits(side, unpackedInPage), await visits(side, asItComes)];
    const line = (name: string, visit: keyof Visits) =>
      lineOf({ name, unit: "ms", ours: ours[visit], peer: null, floor: floor[visit], note: NOTE });
    return [
      line("engine fetched and compiled, first visit", "first"),
      line("engine fetched and compiled, next visit", "next"),
    ];
  } finally {
    host.close();
    rmSync(place, { recursive: true });
  }
}

interface Visits {
  readonly first: number;
  readonly next: number;
}

async function visits(side: Side, compiled: (page: Page) => Promise<number>): Promise<Visits> {
  const times = { first: [] as number[], next: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    await firstVisit(side, { awaited: "" }, async (page) => {
      await page.waitForLoadState();
      times.first.push(await compiled(page));
      await page.waitForTimeout(BETWEEN);
      await page.reload();
      times.next.push(await compiled(page));
    });
  }
  return { first: median(times.first), next: median(times.next) };
}

/** As the site does it: unpacked whole, then given to DuckDB under an address of the page's own. */
const unpackedInPage = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    const { body } = await fetch("engine.gz");
    const pieces = body!.pipeThrough(new DecompressionStream("gzip"));
    const module = new Blob([await new Response(pieces).arrayBuffer()], {
      type: "application/wasm",
    });
    await WebAssembly.compileStreaming(fetch(URL.createObjectURL(module)));
    return performance.now() - start;
  });

/** As DuckDB does it of itself. */
const asItComes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    await WebAssembly.compileStreaming(fetch("engine.wasm"));
    return performance.now() - start;
  });
