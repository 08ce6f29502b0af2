import { expect, it } from "vitest";
import { calculatorOver, readyOf } from "../../src/calculations/calculator";
import { calculating, FakeWorker, INPUT, settled } from "./fakeWorker";

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

it("tells of a reply that cannot be read, and does the next in another", async () => {
  const { workers, put } = calculating();
  const [first, second] = ["first", "second"].map(put);
  await settled();
  workers[0]!.garble();
  await expect(first!.output).rejects.toThrow(
    "The worker for calculations failed: its message could not be read",
  );
  await settled();
  workers[1]!.reply(2);
  expect(await second!.output).toEqual({ p: 2 });
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

it.each([
  ["dies", (worker: FakeWorker) => worker.fail("out of memory")],
  ["says what cannot be read", (worker: FakeWorker) => worker.garble()],
])("ends a worker that %s while it is idle, and does the next in another", async (_, fail) => {
  const { workers, put } = calculating();
  const first = put("first");
  await settled();
  workers[0]!.reply(1);
  await first.output;
  fail(workers[0]!);
  expect(workers[0]!.ended).toBe(true);
  const second = put("second");
  await settled();
  expect(workers).toHaveLength(2);
  fail(workers[0]!);
  workers[1]!.reply(2);
  expect(await second.output).toEqual({ p: 2 });
  const third = put("third");
  await settled();
  workers[1]!.reply(3);
  expect(await third.output).toEqual({ p: 3 });
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

it("knows that a worker is there when it says so, and that it is not when it fails", async () => {
  const [sound, broken, garbled] = [new FakeWorker(), new FakeWorker(), new FakeWorker()];
  const [ready, failed] = [readyOf(sound.worker), readyOf(broken.worker)];
  const unread = readyOf(garbled.worker);
  sound.say({ kind: "ready" });
  broken.fail("");
  garbled.garble();
  await expect(ready).resolves.toBeUndefined();
  await expect(failed).rejects.toThrow(/^The worker for calculations failed$/);
  await expect(unread).rejects.toThrow("its message could not be read");
});
