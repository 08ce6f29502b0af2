/** Rejects when a step has not ended in time, or the signal is aborted; the step itself goes on. */
export async function within<T>(
  seconds: number,
  step: string,
  work: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  const over = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${step} did not end within ${seconds} seconds`)),
      seconds * 1000,
    );
    over.signal.addEventListener("abort", () => clearTimeout(timer));
    signal.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    over.abort();
  }
}
