import type { Watch } from "../statistics/watch";

/** Milliseconds that a calculation may take before it tells of its progress. */
const FIRST = 1000;

/** Milliseconds between one telling and the next. */
const BETWEEN = 100;

/** A watch that passes on nothing in the first second, and then at most ten tellings a second. */
export function paced(watch: Watch, now = () => performance.now()): Watch {
  let due = now() + FIRST;
  return (done, of) => {
    const time = now();
    if (time < due) return;
    due = time + BETWEEN;
    watch(done, of);
  };
}
