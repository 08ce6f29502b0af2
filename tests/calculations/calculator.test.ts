import { expect, it } from "vitest";
import { type CalculationWorker, calculatorOver, readyOf } from "../../src/calculations/calculator";
import type { Message, Order } from "../../src/calculations/messages";

/** A worker that replies when the test says so. */
class FakeWorker extends EventTarget {
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
  get worker() {
    return this as unknown as CalculationWorker;
  }
}

const INPUT = { values: [1, 2], groups: ["a", "b"], count: 9, seed: "s" };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A calculator over fake workers, and a short way to put a calculation to it. */
function calculating() {
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

const seedsOf = ({ orders }: FakeWorker) => orders.map(({ input }) => (input as typeof INPUT).seed);

it("starts no worker before the first calculation, and keeps that one", async () => {
  const { workers, put } = calculating();
  expect(workers).toHaveLength(0);
  const first = put("first");
  await settled();
  workers[0]!.reply(0.5);
  expect(await first.output).toEqual({ p: 0.5 });
  const second = put("second");
  await settled();
  workers[0]!.reply(0.25);
  expect(await second.output).toEqual({ p: 0.25 });
  expect(workers).toHaveLength(1);
  expect(workers[0]!.orders[0]).toEqual({
    name: "groupDifference",
    input: { ...INPUT, seed: "first" },
  });
});

it("does one calculation at a time, in the order in which they came", async () => {
  const { workers, put } = calculating();
  const all = ["first", "second", "third"].map(put);
  for (const [place, { output }] of all.entries()) {
    await settled();
    expect(seedsOf(workers[0]!)).toEqual(["first", "second", "third"].slice(0, place + 1));
    workers[0]!.reply(place);
    expect(await output).toEqual({ p: place });
  }
});

it("drops one that is aborted while it waits, at once and without ending the worker", async () => {
  const { workers, put } = calculating();
  const [first, second, third] = ["first", "second", "third"].map(put);
  await settled();
  second!.abort();
  await expect(second!.output).rejects.toMatchObject({ name: "AbortError" });
  workers[0]!.reply(1);
  await first!.output;
  await settled();
  workers[0]!.reply(3);
  expect(await third!.output).toEqual({ p: 3 });
  expect(seedsOf(workers[0]!)).toEqual(["first", "third"]);
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
});

it("ends the worker of one that is aborted at work, and does the next in another", async () => {
  const { workers, put } = calculating();
  const [first, second] = ["first", "second"].map(put);
  await settled();
  first!.abort();
  await expect(first!.output).rejects.toMatchObject({ name: "AbortError" });
  await settled();
  workers[0]!.reply(1);
  workers[1]!.reply(2);
  expect(await second!.output).toEqual({ p: 2 });
  expect(workers.map(seedsOf)).toEqual([["first"], ["second"]]);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

it("rejects with the signal’s own reason, and starts nothing for one that is aborted already", async () => {
  const starts: AbortSignal[] = [];
  const calculate = calculatorOver(async (signal) => {
    starts.push(signal);
    return new FakeWorker().worker;
  });
  const signal = AbortSignal.abort("the address changed");
  await expect(calculate("groupDifference", INPUT, { signal })).rejects.toBe("the address changed");
  await settled();
  expect(starts).toEqual([]);
});

it("minds no abort after the end", async () => {
  const { workers, put } = calculating();
  const first = put("first");
  await settled();
  workers[0]!.reply(1);
  await first.output;
  first.abort();
  expect(workers[0]!.ended).toBe(false);
});

it("tells of progress to the one at work alone, and not after its end", async () => {
  const { workers, put } = calculating();
  const [first, second] = ["first", "second"].map(put);
  await settled();
  workers[0]!.say({ kind: "progress", done: 1, of: 4 });
  workers[0]!.say({ kind: "progress", done: 2, of: 4 });
  workers[0]!.reply(1);
  await first!.output;
  await settled();
  workers[0]!.say({ kind: "progress", done: 3, of: 8 });
  expect(first!.told).toEqual([
    [1, 4],
    [2, 4],
  ]);
  expect(second!.told).toEqual([[3, 8]]);
});

it("rejects with the name and the words of an error in the calculation, and keeps the worker", async () => {
  const { workers, put } = calculating();
  const [first, second] = ["first", "second"].map(put);
  await settled();
  workers[0]!.say({ kind: "fault", name: "RangeError", message: "quantile: share outside: 2" });
  await expect(first!.output).rejects.toThrow(/^quantile: share outside: 2$/);
  await expect(first!.output).rejects.toMatchObject({ name: "RangeError" });
  await settled();
  workers[0]!.reply(2);
  expect(await second!.output).toEqual({ p: 2 });
  expect(workers).toHaveLength(1);
});

it("tells of a worker that dies to the one at work, and does the next in another", async () => {
  const { workers, put } = calculating();
  const [first, second] = ["first", "second"].map(put);
  await settled();
  workers[0]!.fail("out of memory");
  await expect(first!.output).rejects.toThrow("The worker for calculations failed: out of memory");
  await settled();
  workers[1]!.reply(2);
  expect(await second!.output).toEqual({ p: 2 });
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

it("tells why a worker does not start, and tries again for the next", async () => {
  let starts = 0;
  const worker = new FakeWorker();
  const calculate = calculatorOver(async () => {
    starts += 1;
    if (starts === 1) throw new Error("not allowed");
    return worker.worker;
  });
  const { signal } = new AbortController();
  await expect(calculate("groupDifference", INPUT, { signal })).rejects.toThrow("not allowed");
  const second = calculate("groupDifference", INPUT, { signal });
  await settled();
  worker.reply(2);
  expect(await second).toEqual({ p: 2 });
});

it("refuses what cannot be sent, and does the next", async () => {
  const { workers, put } = calculating();
  const first = put((() => "a function") as unknown as string);
  await expect(first.output).rejects.toMatchObject({ name: "DataCloneError" });
  const second = put("second");
  await settled();
  workers.at(-1)!.reply(2);
  expect(await second.output).toEqual({ p: 2 });
});

it("knows that a worker is there when it says so, and that it is not when it fails", async () => {
  const [sound, broken] = [new FakeWorker(), new FakeWorker()];
  const [ready, failed] = [readyOf(sound.worker), readyOf(broken.worker)];
  sound.say({ kind: "ready" });
  broken.fail("");
  await expect(ready).resolves.toBeUndefined();
  await expect(failed).rejects.toThrow(/^The worker for calculations failed$/);
});
