/** Seconds without a single byte after which a download is given up. */
const PATIENCE = 30;

/** A signal that is aborted with another, or when nothing has been alive for too long. */
export function stallWatch(outer: AbortSignal) {
  const inner = new AbortController();
  const abort = () => inner.abort(outer.reason);
  const wait = () =>
    setTimeout(
      () => inner.abort(new Error(`nothing came for ${PATIENCE} seconds`)),
      PATIENCE * 1000,
    );
  let timer = wait();
  if (outer.aborted) abort();
  outer.addEventListener("abort", abort);
  return {
    signal: inner.signal,
    alive() {
      clearTimeout(timer);
      timer = wait();
    },
    end() {
      clearTimeout(timer);
      outer.removeEventListener("abort", abort);
    },
  };
}
