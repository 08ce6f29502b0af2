import { orAborted } from "../engine/patience";
import type { Calculate, CalculationCalls } from "./calculation";
import type { Message, Order, Reply } from "./messages";

/** What is needed of a worker. */
export type CalculationWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/**
 * A way of calculating in a worker that is started at the first calculation and kept: one calculation at a time,
 * the others wait in order, with what they were given at the call. A worker that fails, at work or idle, or is stopped
 * at work (its loops hear no message), is ended; the next calculation starts another.
 */
export function calculatorOver(
  start: (signal: AbortSignal) => Promise<CalculationWorker>,
): Calculate {
  let kept: CalculationWorker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function calculate(order: Order, calls: CalculationCalls): Promise<unknown> {
    calls.signal.throwIfAborted();
    const worker = kept ?? (await startAnother(calls.signal));
    calls.signal.throwIfAborted();
    const reply = await replyOf(worker, order, calls).catch((cause: unknown) => {
      end(worker);
      throw cause;
    });
    return outputOf(reply);
  }

  async function startAnother(signal: AbortSignal): Promise<CalculationWorker> {
    const worker = await start(signal);
    whenLost(worker, () => end(worker));
    kept = worker;
    return worker;
  }

  function end(worker: CalculationWorker): void {
    worker.terminate();
    if (kept === worker) kept = undefined;
  }

  return async (name, input, calls) => {
    calls.signal.throwIfAborted();
    const order = { name, input: structuredClone(input) };
    const turn = last.then(() => calculate(order, calls));
    last = turn.catch(() => undefined);
    return orAborted(turn, calls.signal) as Promise<never>;
  };
}

/** Sends an order and waits for its end; rejects when the worker fails or the signal is aborted. */
async function replyOf(
  worker: CalculationWorker,
  order: Order,
  { signal, watch }: CalculationCalls,
): Promise<Reply> {
  const over = new AbortController();
  const until = { signal: over.signal };
  const replied = new Promise<Reply>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<Message>) => {
      if (data.kind === "progress") watch?.(data.done, data.of);
      else if (data.kind !== "ready") resolve(data);
    };
    worker.addEventListener("message", hear, until);
    whenLost(worker, reject, until);
    signal.addEventListener("abort", () => reject(signal.reason), until);
    worker.postMessage(order);
  });
  return replied.finally(() => over.abort());
}

/** Resolves when a worker says that it is there; rejects when it fails first. */
export function readyOf(worker: CalculationWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    whenLost(worker, reject);
  });
}

function outputOf(reply: Reply): unknown {
  if (reply.kind === "output") return reply.output;
  throw Object.assign(new Error(reply.message), { name: reply.name });
}

/** Tells of a worker that fails, or says what cannot be read, for its whole life or until a signal. */
function whenLost(
  worker: CalculationWorker,
  tell: (loss: Error) => void,
  until?: { readonly signal: AbortSignal },
): void {
  const failed = (why: string) =>
    tell(new Error(`The worker for calculations failed${why && `: ${why}`}`));
  worker.addEventListener("error", ({ message }) => failed(message ?? ""), until);
  worker.addEventListener("messageerror", () => failed("its message could not be read"), until);
}
