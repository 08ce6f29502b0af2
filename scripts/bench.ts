import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { bytes } from "./bench/bytes";
import { coldControl } from "./bench/coldControl";
import { control } from "./bench/control";
import { firstChart } from "./bench/firstChart";
import { growth } from "./bench/growth";
import { largeHeatmap } from "./bench/largeHeatmap";
import type { Line } from "./bench/line";
import { pipeline } from "./bench/pipeline";
import { statistics } from "./bench/statistics";
import { tableOf } from "./bench/table";
import { unpacking } from "./bench/unpacking";
import { vitals } from "./bench/vitals";

/** What can be measured, by the name that `npm run bench -- NAME` takes; without one, all of it. Some tell by lines of one table. */
const PARTS: Readonly<Record<string, () => Promise<readonly Line[] | undefined>>> = {
  "first-chart": firstChart,
  control,
  "cold-control": coldControl,
  bytes,
  unpacking,
  vitals,
  growth,
  "large-heatmap": async () => void (await largeHeatmap()),
  pipeline: async () => void (await pipeline()),
  statistics: async () => void (await statistics()),
};

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string", default: "tests/output/bench/bench.json" } },
});
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There is: ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 2;
} else {
  const lines: (Line & { readonly part: string })[] = [];
  for (const [part, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(part)) continue;
    const measured = (await measure()) ?? [];
    if (measured.length > 0) console.log(tableOf(part, measured));
    lines.push(...measured.map((line) => ({ part, ...line })));
  }
  const machine = { cores: cpus().length, load: loadavg()[0], node: process.version };
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify({ machine, lines }, null, 2)}\n`);
  if (lines.length > 0) console.log(`Goals are told, not asserted. All lines: ${values.out}`);
}
