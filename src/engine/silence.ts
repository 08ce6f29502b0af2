/** Seconds that a worker may leave a question without a word; one that is planned and kept may take no longer. */
const PATIENCE = 30;

/** A watch over a worker that is asked things. */
export interface SilenceWatch {
  /** Rejects once the worker has said nothing for too long while something was asked of it: it was ended from outside. */
  readonly silent: Promise<never>;
  /** Watches until a work has ended; gives what it gives. */
  during<T>(work: Promise<T>): Promise<T>;
}

/**
 * Watches over a worker, for one that the browser ended tells nobody. The seconds are counted one by one, so that those in
 * which the whole computer slept do not count.
 */
export function silenceOf(worker: Pick<Worker, "addEventListener">): SilenceWatch {
  let waiting = 0;
  let seconds = 0;
  let clock: ReturnType<typeof setInterval> | undefined;
  let tell: (cause: Error) => void;
  const silent = new Promise<never>((_, reject) => {
    tell = reject;
  });
  silent.catch(() => undefined);
  worker.addEventListener("message", () => {
    seconds = 0;
  });
  const second = () => {
    seconds += 1;
    if (seconds < PATIENCE) return;
    clearInterval(clock);
    tell(new Error(`The engine has said nothing for ${PATIENCE} seconds`));
  };
  return {
    silent,
    async during(work) {
      if (waiting === 0) {
        seconds = 0;
        clock = setInterval(second, 1000);
      }
      waiting += 1;
      try {
        return await work;
      } finally {
        waiting -= 1;
        if (waiting === 0) clearInterval(clock);
      }
    },
  };
}
