import { within } from "../engine/patience";
import { workerOf } from "../engine/worker";
import type { HandedFile, OwnMessage } from "./ownMessages";
import address from "./ownWorker?worker&url";
import type { OwnRead } from "./readOwn";

/** Seconds that the worker's start, and then reading, may take: a file made to keep its reader busy never ends. */
const START = 30;
const READING = 180;

/** While developing, files are handed out as modules; the build makes one script of them. */
const KIND = import.meta.env.DEV ? "module" : "script";

/** A worker that reads files once, and can be ended while it does. */
export interface OwnReader {
  read(files: readonly HandedFile[]): Promise<OwnRead>;
  end(): void;
}

/** Starts a worker that reads files of the reader's own computer; nothing is fetched any more once it is there. */
export async function ownReader(signal: AbortSignal): Promise<OwnReader> {
  const worker = workerOf(address, KIND);
  const heard = (kinds: readonly OwnMessage["kind"][]) => messageOf(worker, kinds, signal);
  const end = () => worker.terminate();
  signal.addEventListener("abort", end);
  try {
    await within(START, "Starting the worker that reads files", heard(["ready"]), signal);
  } catch (error) {
    end();
    throw error;
  }
  return {
    end,
    async read(files) {
      const answer = within(READING, "Reading the files", heard(["read", "failed"]), signal);
      worker.postMessage(files);
      const message = await answer.finally(end);
      if (message.kind === "read") return message.read;
      throw new Error(message.kind === "failed" ? message.message : message.kind);
    },
  };
}

/** The next message of one of some kinds; rejects when the worker fails first, or the signal is aborted. */
function messageOf(
  worker: Worker,
  kinds: readonly OwnMessage["kind"][],
  signal: AbortSignal,
): Promise<OwnMessage> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<OwnMessage>) => {
      if (kinds.includes(data.kind)) resolve(data);
    });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`The files could not be read${message ? ` (${message})` : ""}`)),
    );
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
