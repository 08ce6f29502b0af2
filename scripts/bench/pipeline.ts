import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enlarged } from "./enlarged";

const TIMES = [1, 10, 100];
const RUNS = 3;

interface Measured {
  readonly seconds: number;
  /** The most memory that the process held, in bytes. */
  readonly memory: number;
}

/**
 * How long records take to be checked and published, beside native DuckDB reading, sorting and writing the same
 * files; how both, and memory, grow with the rows. Whole processes, start-up among it, run in turn; medians.
 */
export async function pipeline(): Promise<void> {
  console.log(`The pipeline: medians of ${RUNS} runs in turn, whole processes.\n`);
  console.log("times  rows of stages  publish  memory  DuckDB  ratio");
  for (const times of TIMES) console.log(lineOf(times));
}

function lineOf(times: number): string {
  const place = mkdtempSync(join(tmpdir(), "cmm-atlas-bench-"));
  try {
    const records = join(place, "records");
    mkdirSync(records);
    for (const [file, text] of enlarged(times)) writeFileSync(join(records, file), text);
    const rows = readFileSync(join(records, "stages.csv"), "utf8").split("\n").length - 2;
    const [ours, theirs] = inTurn(
      () => publishing(records, join(place, "release")),
      () => measured(place, ["scripts/bench/duckdb.mjs", records, place]),
    );
    const ratio = ours.seconds / theirs.seconds;
    return [
      `× ${times}`.padEnd(5),
      String(rows).padStart(16),
      `${ours.seconds.toFixed(2)} s`.padStart(8),
      `${Math.round(ours.memory / 1e6)} MB`.padStart(7),
      `${theirs.seconds.toFixed(2)} s`.padStart(7),
      `× ${ratio.toFixed(1)}`.padStart(6),
    ].join(" ");
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Each time from nothing: without a ledger, without a release in place. */
function publishing(records: string, out: string): Measured {
  rmSync(join(records, "ledger.jsonl"), { force: true });
  rmSync(out, { recursive: true, force: true });
  const policy = ["--policy", "data/disclosure/demonstration.json"];
  const call = ["scripts/portfolio.ts", "publish", records, "--out", out, "--release", "bench"];
  return measured(records, ["--max-semi-space-size=64", "--import", "tsx", ...call, ...policy]);
}

function measured(place: string, args: readonly string[]): Measured {
  const usage = join(place, "usage.json");
  const tell = `process.on("exit", () => process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))`;
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(stderr);
  const { maxRSS } = JSON.parse(readFileSync(usage, "utf8")) as { maxRSS: number };
  return { seconds, memory: maxRSS * 1024 };
}

function inTurn(one: () => Measured, other: () => Measured): [Measured, Measured] {
  const runs = Array.from({ length: RUNS }, () => [one(), other()] as const);
  return [median(runs.map(([run]) => run)), median(runs.map(([, run]) => run))];
}

function median(runs: readonly Measured[]): Measured {
  const middle = (of: (run: Measured) => number) =>
    runs.map(of).toSorted((a, b) => a - b)[runs.length >> 1]!;
  return { seconds: middle(({ seconds }) => seconds), memory: middle(({ memory }) => memory) };
}
