import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeFolder } from "./demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "./demonstrate/portfolio";

const FOLDER = "data/reviews/demonstration";
const OUT = "data/published/demonstration";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Publishes as anyone's portfolio is published, by the command itself; gives its exit code. */
function publish(): number {
  const facts = ["--release", "demo-1", "--date", "2026-11-21"];
  const call = ["scripts/portfolio.ts", "publish", FOLDER, "--out", OUT, ...facts];
  const run = spawnSync(process.execPath, ["--import", "tsx", ...call], {
    cwd: root,
    stdio: "inherit",
  });
  if (run.error !== undefined) throw run.error;
  return run.status ?? 1;
}

await writeFolder(`${root}${FOLDER}`, portfolioOf(DEMONSTRATION_SEED));
process.exitCode = publish();
