/** What browsers tell of a reader's wish to save data. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader wishes to save data, or is on a line on which nothing should be fetched unasked. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return (
    connection?.saveData === true ||
    /2g$/.test(connection?.effectiveType ?? "") ||
    matchMedia("(prefers-reduced-data: reduce)").matches
  );
}

const REMOVED = (base: string) => `cmm-atlas ${base} kept`;

/** Whether the reader had everything removed: then nothing is kept again unasked. */
export function wasRemoved(base: string): boolean {
  try {
    return localStorage.getItem(REMOVED(base)) === "removed";
  } catch {
    return false;
  }
}

/** Remembers, or forgets, that the reader had everything removed. */
export function rememberRemoved(base: string, removed: boolean): void {
  try {
    if (removed) localStorage.setItem(REMOVED(base), "removed");
    else localStorage.removeItem(REMOVED(base));
  } catch {
    // Where nothing may be remembered, nothing can be kept either.
  }
}
