import { clusters } from "../../../src/calculations/clusters";
import { groupDifference } from "../../../src/calculations/groupDifference";
import { map } from "../../../src/calculations/map";
import { orderByLikeness } from "../../../src/calculations/orderByLikeness";
import { populationInterval } from "../../../src/calculations/populationInterval";
import { variation } from "../../../src/calculations/variation";
import { gower, type Profile } from "../../../src/statistics/distances/gower";
import { invented } from "./invented";
import { median, timeOf } from "./timing";

const SIZES = [50, 100, 200, 400];

/** Milliseconds of a frame: what takes longer is not done on the page's main thread. */
const FRAME = 16;

/** All of them at 87 countries, against a frame; and their cost against that of fifty countries. */
export function growth(): void {
  console.log(`milliseconds (times those of ${SIZES[0]} countries)`);
  const head = ["87", ...SIZES].map((size) => String(size).padStart(16));
  console.log(" ".repeat(36) + head.join(""));
  for (const [what, calculate] of Object.entries(CALCULATIONS)) {
    const [at87, ...times] = [87, ...SIZES].map((size) => {
      const profiles = invented(size);
      return median(Array.from({ length: 3 }, () => timeOf(() => calculate(profiles))));
    });
    const cells = times.map((time) => `${time.toFixed(1)} (${(time / times[0]!).toFixed(1)})`);
    const where = at87! > FRAME ? "worker" : "frame";
    const line = [`${at87!.toFixed(1)} ${where}`, ...cells].map((cell) => cell.padStart(16));
    console.log(what.padEnd(36) + line.join(""));
  }
}

const nothing = () => undefined;
const likeness = (profiles: readonly Profile[]) => ({ profiles, range: 4, by: "stages" }) as const;
const groupOf = (profiles: readonly Profile[]) => profiles.map((_, unit) => `${unit % 6}`);
const drawn = { count: 9999, seed: "bench" };

const CALCULATIONS: Readonly<Record<string, (profiles: readonly Profile[]) => unknown>> = {
  "distances (Gower)": (profiles) => gower(profiles, { range: 4 }),
  "order by likeness": (profiles) => orderByLikeness(likeness(profiles)),
  "map (classical scaling)": (profiles) => map(likeness(profiles)),
  "clusters, stability of 500 samples": (profiles) =>
    clusters({ ...likeness(profiles), samples: 500, seed: "bench" }, nothing),
  "variation, three tests of 9,999": (profiles) =>
    variation(
      {
        ...likeness(profiles),
        groups: groupOf(profiles),
        strata: profiles.map((_, unit) => `${unit % 4}`),
        ...drawn,
      },
      nothing,
    ),
  "one factor between groups, 9,999": (profiles) =>
    groupDifference(
      { values: profiles.map(([stage]) => stage!), groups: groupOf(profiles), ...drawn },
      nothing,
    ),
  "interval of a mean, 2,000 replicates": (profiles) =>
    populationInterval(
      {
        values: profiles.map(([stage]) => stage!),
        population: 2 * profiles.length,
        statistic: "mean",
        replicates: 2000,
        seed: "bench",
      },
      nothing,
    ),
};
