import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeFolder } from "./demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "./demonstrate/portfolio";

const FOLDER = "data/reviews/demonstration";
const OUT = "data/published/demonstration";
const POLICY = "data/disclosure/demonstration.json";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Publishes as anyone's portfolio is published, by the command itself; gives its exit code. */
function publish(): number {
  const facts = ["--release", "demo-1", "--date", "2026-11-21", "--policy", POLICY];
  const call = ["scripts/portfolio.ts", "publish", FOLDER, "--out", OUT, ...facts];
  const run = spawnSync(process.execPath, ["--import", "tsx", ...call], {
    cwd: root,
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) process.stderr.write(run.stderr);
  return run.status ?? 1;
}

// Invented anew, ledger and all: there is nothing to go on with.
await rm(`${root}${OUT}`, { recursive: true, force: true });
await writeFolder(`${root}${FOLDER}`, portfolioOf(DEMONSTRATION_SEED));
process.exitCode = publish();
