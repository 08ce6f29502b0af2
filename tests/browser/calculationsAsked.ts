import type { InputOf } from "../../src/calculations/calculation";
import type { LENT } from "./calculationsPage";

export type Lent = typeof LENT & {
  /** A calculation that takes about so many seconds on this computer. */
  lasting(seconds: number): InputOf<"groupDifference">;
  /** How many addresses of blobs were made, and how many of them are not given up. */
  urls: { readonly made: number; readonly kept: number };
};
declare const window: Lent & Window;

/** Runs in the page: finds out how much it can do in a second, once it is warm. */
export async function lendInput(): Promise<void> {
  const { signal } = new AbortController();
  const units = Array.from({ length: 87 }, (_, unit) => unit);
  const input = {
    values: units.map((unit) => (unit * unit) % 9),
    groups: units.map((unit) => `group ${unit % 6}`),
    seed: "browser",
  };
  let [count, took] = [1000, 0];
  while (took < 500) {
    count *= 2;
    const start = performance.now();
    await window.calculateHere("groupDifference", { ...input, count }, { signal });
    took = performance.now() - start;
  }
  const inSecond = (count * 1000) / took;
  window.lasting = (seconds) => ({ ...input, count: Math.ceil(seconds * inSecond) });
}

/** Runs in the page: calculates in the worker from nine arrangements, and tells of how many, or why not. */
export function calculateLittle(): Promise<number | string> {
  const input = { values: [1, 2, 3], groups: ["a", "b", "b"], count: 9, seed: "s" };
  const { signal } = new AbortController();
  return window.calculateInWorker("groupDifference", input, { signal }).then(
    (test) => test!.arrangements,
    (error: Error) => error.message,
  );
}

/** Runs in the page: asks for a calculation and aborts it while its worker starts. */
export async function calculateAborted(): Promise<void> {
  const input = { values: [1, 2, 3], groups: ["a", "b", "b"], count: 9, seed: "s" };
  const controller = new AbortController();
  const output = window.calculateInWorker("groupDifference", input, controller);
  await Promise.resolve();
  controller.abort();
  await output.catch(() => undefined);
}

/** Runs in the page: counts the addresses of blobs that are made, and that are not given up. */
export function keepUrls(): void {
  const kept = new Set<string>();
  const { createObjectURL, revokeObjectURL } = URL;
  window.urls = { made: 0, kept: 0 };
  URL.createObjectURL = (blob) => {
    const url = createObjectURL(blob);
    kept.add(url);
    window.urls = { made: window.urls.made + 1, kept: kept.size };
    return url;
  };
  URL.revokeObjectURL = (url) => {
    kept.delete(url);
    window.urls = { ...window.urls, kept: kept.size };
    revokeObjectURL(url);
  };
}
