import { existsSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/**
 * Megabytes that the largest renderer of a browser holds, its share of what processes share among it, workers and
 * WebAssembly too; null where the machine does not tell (other than Linux).
 */
export async function memoryOf(browser: Browser): Promise<number | null> {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  const held = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => `/proc/${id}/smaps_rollup`)
    .filter((file) => existsSync(file))
    .map((file) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, "utf8"))?.[1]) / 1000);
  return held.length > 0 ? Math.max(...held) : null;
}
