import type { Progress } from "../../src/records/recordsFrom";

/** Below so many rows nobody waits long enough to wonder. */
const MANY = 50_000;

/** Tells how far something is, beside what the command answers. */
export function tellProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Tells how far the checking of many rows is, in steps of a fifth; of few rows nothing. */
export function checkingLines(rows: number): Progress {
  if (rows < MANY) return () => {};
  let told = -1;
  return (share) => {
    const fifth = Math.floor(5 * share);
    if (fifth === told) return;
    told = fifth;
    tellProgress(`checking ${rows} rows: ${20 * fifth} %`);
  };
}
