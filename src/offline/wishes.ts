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
