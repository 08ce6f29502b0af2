import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { KeptList } from "../../src/offline/keptList";
import { WORKER } from "./list";

/** Writes the worker that keeps what is listed beside the site; removes it where nothing is to be kept. */
export async function writeWorker(output: string, list: KeptList | null): Promise<void> {
  const file = join(output, WORKER);
  if (list === null) return rm(file, { force: true });
  await writeFile(file, await workerOf(list));
}

async function workerOf(list: KeptList): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { KEPT: JSON.stringify(list), "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: resolve("src/offline/serviceWorker.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [made] = [built].flat();
  if (made === undefined || !("output" in made)) throw new Error("the worker was not built");
  return made.output[0].code;
}
