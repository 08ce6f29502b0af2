import { expect, it } from "vitest";
import { type CalculationWorker, calculatorOver } from "../../src/calculations/calculator";
import { calculating, FakeWorker, INPUT, seedsOf, settled } from "./fakeWorker";

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

it("starts no worker for one that was aborted while it waited", async () => {
  const { workers, put } = calculating();
  const [first, second] = ["first", "second"].map(put);
  await settled();
  second!.abort();
  first!.abort();
  await settled();
  await expect(second!.output).rejects.toMatchObject({ name: "AbortError" });
  expect(workers).toHaveLength(1);
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

it("puts nothing to a worker that starts though the calculation was aborted, and keeps it", async () => {
  const worker = new FakeWorker();
  let begin: (worker: CalculationWorker) => void = () => undefined;
  const calculate = calculatorOver(() => new Promise((resolve) => (begin = resolve)));
  const controller = new AbortController();
  const first = calculate("groupDifference", INPUT, { signal: controller.signal });
  first.catch(() => undefined);
  await settled();
  controller.abort();
  const { signal } = new AbortController();
  const second = calculate("groupDifference", { ...INPUT, seed: "second" }, { signal });
  begin(worker.worker);
  await settled();
  worker.reply(2);
  await expect(first).rejects.toMatchObject({ name: "AbortError" });
  expect(await second).toEqual({ p: 2 });
  expect(seedsOf(worker)).toEqual(["second"]);
  expect(worker.ended).toBe(false);
});

it("refuses what cannot be sent, and neither starts nor ends a worker for it", async () => {
  const { workers, put } = calculating();
  const unsent = (() => "a function") as unknown as string;
  await expect(put(unsent).output).rejects.toMatchObject({ name: "DataCloneError" });
  expect(workers).toHaveLength(0);
  const second = put("second");
  await settled();
  await expect(put(unsent).output).rejects.toMatchObject({ name: "DataCloneError" });
  workers[0]!.reply(2);
  expect(await second.output).toEqual({ p: 2 });
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
});

it("takes what it is given as it is at the call, not at its turn", async () => {
  const worker = new FakeWorker();
  const calculate = calculatorOver(async () => worker.worker);
  const { signal } = new AbortController();
  const first = calculate("groupDifference", INPUT, { signal });
  const values = [1, 2];
  const second = calculate("groupDifference", { ...INPUT, values }, { signal });
  values[0] = 9;
  await settled();
  worker.reply(1);
  await first;
  await settled();
  worker.reply(2);
  await second;
  expect(worker.orders[1]!.input).toEqual(INPUT);
});
