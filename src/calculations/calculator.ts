import type { Calculate, CalculationCalls } from "./calculation";
import type { Message, Order, Reply } from "./messages";

/** What is needed of a worker. */
export type CalculationWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/**
 * A way of calculating in a worker that is started at the first calculation and kept: one calculation at a time,
 * the others wait in order. A worker that fails, or is stopped at work (its loops hear no message), is ended; the
 * next calculation starts another.
 */
export function calculatorOver(
  start: (signal: AbortSignal) => Promise<CalculationWorker>,
): Calculate {
  let kept: CalculationWorker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function calculate(order: Order, calls: CalculationCalls): Promise<unknown> {
    calls.signal.throwIfAborted();
    const worker = kept ?? (await start(calls.signal));
    kept = worker;
    calls.signal.throwIfAborted();
    const reply = await replyOf(worker, order, calls).catch((cause: unknown) => {
      worker.terminate();
      kept = undefined;
      throw cause;
    });
    return outputOf(reply);
  }

  return (name, input, calls) => {
    const turn = last.then(() => calculate({ name, input }, calls));
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
    worker.addEventListener("error", (event) => reject(lossOf(event)), until);
    signal.addEventListener("abort", () => reject(signal.reason), until);
    worker.postMessage(order);
  });
  return replied.finally(() => over.abort());
}

/** Resolves when a worker says that it is there; rejects when it fails first. */
export function readyOf(worker: CalculationWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    worker.addEventListener("error", (event) => reject(lossOf(event)), { once: true });
  });
}

function outputOf(reply: Reply): unknown {
  if (reply.kind === "output") return reply.output;
  throw Object.assign(new Error(reply.message), { name: reply.name });
}

function lossOf({ message }: ErrorEvent): Error {
  return new Error(`The worker for calculations failed${message ? `: ${message}` : ""}`);
}

/** Settles as a turn does, or at once when the signal is aborted, though the turn be yet to come. */
function orAborted<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    turn.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
