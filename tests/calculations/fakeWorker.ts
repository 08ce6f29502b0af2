import { type CalculationWorker, calculatorOver } from "../../src/calculations/calculator";
import type { Message, Order } from "../../src/calculations/messages";

/** A worker that replies when the test says so. */
export class FakeWorker extends EventTarget {
  readonly orders: Order[] = [];
  ended = false;
  postMessage(order: Order) {
    this.orders.push(structuredClone(order));
  }
  terminate() {
    this.ended = true;
  }
  say(message: Message) {
    this.dispatchEvent(new MessageEvent("message", { data: message }));
  }
  reply(p: number) {
    this.say({ kind: "output", output: { p } });
  }
  fail(message: string) {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
  garble() {
    this.dispatchEvent(new MessageEvent("messageerror"));
  }
  get worker() {
    return this as unknown as CalculationWorker;
  }
}

export const INPUT = { values: [1, 2], groups: ["a", "b"], count: 9, seed: "s" };
/** Comes when all that can happen without a worker’s word has happened. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A calculator over fake workers, and a short way to put a calculation to it. */
export function calculating() {
  const workers: FakeWorker[] = [];
  const calculate = calculatorOver(async () => {
    workers.push(new FakeWorker());
    return workers.at(-1)!.worker;
  });
  const put = (seed: string) => {
    const controller = new AbortController();
    const told: (readonly [number, number])[] = [];
    const output = calculate(
      "groupDifference",
      { ...INPUT, seed },
      { signal: controller.signal, watch: (done, of) => told.push([done, of]) },
    );
    output.catch(() => undefined);
    return { output, told, abort: () => controller.abort() };
  };
  return { workers, put };
}

/** The seeds of the orders that a worker was sent. */
export const seedsOf = ({ orders }: FakeWorker) =>
  orders.map(({ input }) => (input as typeof INPUT).seed);
