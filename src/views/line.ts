/** What browsers tell of the line that they are on; Safari and Firefox tell nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

type Told = Navigator & { readonly connection?: Connection; readonly deviceMemory?: number };

/** Whether the reader wishes that nothing is fetched unasked. */
export function isSparing(): boolean {
  const { connection } = navigator as Told;
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}

/**
 * Whether the engine may be fetched unasked: on a line known to be fast, for a reader who does not wish
 * to save data, on a computer known to have the memory.
 */
export function isFast(): boolean {
  const { connection, deviceMemory = 4 } = navigator as Told;
  return connection?.effectiveType === "4g" && !isSparing() && deviceMemory >= 2;
}

/** Calls back once the page is loaded and idle; returns the way to call that off. */
export function whenIdle(callback: () => void): () => void {
  let cancel = () => {};
  const ask = () => {
    cancel = soon(callback);
  };
  if (document.readyState === "complete") ask();
  else addEventListener("load", ask, { once: true });
  return () => {
    removeEventListener("load", ask);
    cancel();
  };
}

// Safari tells of no idle time.
function soon(callback: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const handle = requestIdleCallback(callback);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, 200);
  return () => clearTimeout(handle);
}
