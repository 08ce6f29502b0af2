import { connectionOf, savesData } from "../offline/savesData";

/**
 * Whether the engine may be fetched unasked: on a line known to be fast, for a reader who does not wish
 * to save data, on a computer known to have the memory.
 */
export function isFast(): boolean {
  const { deviceMemory = 4 } = navigator as Navigator & { readonly deviceMemory?: number };
  return connectionOf(navigator)?.effectiveType === "4g" && !savesData() && deviceMemory >= 2;
}

/**
 * Whether the engine can be had: where there is no network, only one that is kept on the device. `address` is that of its
 * largest part.
 */
export async function isAtHand(address: string | undefined): Promise<boolean> {
  if (navigator.onLine || address === undefined) return true;
  try {
    return (await caches.match(new URL(address, location.href))) !== undefined;
  } catch {
    return false;
  }
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
