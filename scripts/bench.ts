import { firstView } from "./bench/firstView";
import { largeHeatmap } from "./bench/largeHeatmap";
import { pipeline } from "./bench/pipeline";
import { statistics } from "./bench/statistics";

/** What can be measured, by the name that `npm run bench -- NAME` takes; without one, all of it. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  "first-view": firstView,
  "large-heatmap": largeHeatmap,
  pipeline,
  statistics,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There is: ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) await part();
  }
}
