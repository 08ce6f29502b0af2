import { within } from "../engine/patience";
import { startedWorker } from "../engine/worker";
import type { HandedFile, OwnMessage } from "./ownMessages";
import address from "./ownWorker?worker&url";
import type { OwnRead } from "./readOwn";

/** Seconds that reading may take: a file made to keep its reader busy never ends. */
const READING = 180;

/** A worker that reads files once, and can be ended while it does. */
export interface OwnReader {
  read(files: readonly HandedFile[]): Promise<OwnRead>;
  end(): void;
}

/** Starts a worker that reads files of the reader's own computer; nothing is fetched any more once it is there. */
export async function ownReader(signal: AbortSignal): Promise<OwnReader> {
  const worker = await startedWorker(address, {
    name: "the worker that reads files",
    ready: messageOf,
    signal,
  });
  const end = () => worker.terminate();
  return {
    end,
    async read(files) {
      const answer = within(READING, "Reading the files", messageOf(worker), signal);
      worker.postMessage(files);
      const message = await answer.finally(end);
      if (message.kind === "read") return message.read;
      throw new Error(message.kind === "failed" ? message.message : message.kind);
    },
  };
}

/** The next message of a worker; rejects when it fails first. */
function messageOf(worker: Worker): Promise<OwnMessage> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<OwnMessage>) => resolve(data), {
      once: true,
    });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`The files could not be read${message ? ` (${message})` : ""}`)),
    );
  });
}
