/** How often each of two is done, in turn. */
export const RUNS = 7;

/** Milliseconds that two pieces of work take, medians of runs in turn. */
export function inTurn(one: () => void, other: () => void): [number, number] {
  const runs = Array.from({ length: RUNS }, () => [timeOf(one), timeOf(other)] as const);
  return [median(runs.map(([time]) => time)), median(runs.map(([, time]) => time))];
}

/** Milliseconds that a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The upper of the middle times. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1]!;
}

/** Prints a time and what came of it. */
export function told(what: string, time: number, result: string): void {
  console.log(`${what.padEnd(26)} ${time.toFixed(1).padStart(9)} ms  ${result}`);
}
