import type { Asked, ListAnswer } from "./messages";

/** Seconds that a worker may take to answer: it may have to be started first. */
const PATIENCE = 10;

/** Seconds after which a worker is asked again to take over. */
const AGAIN = 2;

const answered = new WeakMap<ServiceWorker, ListAnswer>();

/** Asks a worker for its list, once; undefined where it does not answer, as one that was given up does not. */
export async function listOf(worker: ServiceWorker): Promise<ListAnswer | undefined> {
  const before = answered.get(worker);
  if (before !== undefined) return before;
  const answer = await ask(worker);
  if (answer !== undefined) answered.set(worker, answer);
  return answer;
}

function ask(worker: ServiceWorker): Promise<ListAnswer | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer?: ListAnswer) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(end, PATIENCE * 1000);
    port1.onmessage = ({ data }: MessageEvent<ListAnswer>) => end(data);
    worker.postMessage("list" satisfies Asked, [port2]);
  });
}

/**
 * Has a worker that waits take the place of the one that pages are shown by, and asks again until it has: browsers put it
 * off while the other is at work, and may forget.
 */
export function takeOver(worker: ServiceWorker): void {
  const ask = () => {
    if (worker.state !== "installed") return clearInterval(asking);
    worker.postMessage("take over" satisfies Asked);
  };
  const asking = setInterval(ask, AGAIN * 1000);
  ask();
}
