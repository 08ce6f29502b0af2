import type { Asked, ListAnswer } from "./messages";

/** Seconds that a worker may take to answer: it may have to be started first. */
const PATIENCE = 10;

/** Asks a worker for its list; undefined where it does not answer, as one that was given up does not. */
export function listOf(worker: ServiceWorker): Promise<ListAnswer | undefined> {
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

/** Has a worker that waits take the place of the one that pages are shown by. */
export function takeOver(worker: ServiceWorker): void {
  worker.postMessage("take over" satisfies Asked);
}
