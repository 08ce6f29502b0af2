import { expect, it, vi } from "vitest";
import type { Engine } from "../../src/engine/engine";
import { type StartCalls, type Startup, starterOf } from "../../src/engine/starter";

const ENGINE = {} as Engine;

/** A starter over starts that the test brings to their end, and every state that it told of. */
function started() {
  const starts: (StartCalls & { end(): void; fail(cause: unknown): void })[] = [];
  const open = vi.fn(
    (calls: StartCalls) =>
      new Promise<Engine>((resolve, reject) => {
        calls.signal.addEventListener("abort", () => reject(calls.signal.reason));
        starts.push({ ...calls, end: () => resolve(ENGINE), fail: reject });
      }),
  );
  const starter = starterOf(open, { bytes: 1000, drawn: true });
  const told: Startup[] = [];
  const unsubscribe = starter.subscribe(() => told.push(starter.current()));
  return { starter, starts, open, told, unsubscribe, phases: () => told.map(({ phase }) => phase) };
}

it("sleeps until it is needed, and knows what waking costs", () => {
  const { starter, open, told } = started();
  expect(starter.current()).toEqual({ phase: "asleep" });
  expect(starter.bytes).toBe(1000);
  expect(open).not.toHaveBeenCalled();
  expect(told).toEqual([]);
});

it("tells of loading, opening and being ready, in this order", async () => {
  const { starter, starts, told } = started();
  const engine = starter.start();
  starts[0]!.report({ phase: "loading", loaded: 400, total: 1000 });
  starts[0]!.report({ phase: "opening" });
  starts[0]!.end();
  expect(await engine).toBe(ENGINE);
  expect(told).toEqual([
    { phase: "loading", loaded: 0, total: 1000 },
    { phase: "loading", loaded: 400, total: 1000 },
    { phase: "opening" },
    { phase: "ready" },
  ]);
});

it("starts once, however often it is asked, and gives all the same engine", async () => {
  const { starter, starts, open } = started();
  const both = [starter.start(), starter.start()];
  starts[0]!.end();
  expect(await Promise.all([...both, starter.start()])).toEqual([ENGINE, ENGINE, ENGINE]);
  expect(open).toHaveBeenCalledOnce();
});

it("tells why a start failed, to all who waited for it, and begins anew when asked again", async () => {
  const { starter, starts, open, phases } = started();
  const both = Promise.allSettled([starter.start(), starter.start()]);
  starts[0]!.fail(new Error("no memory"));
  expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(starter.current()).toEqual({ phase: "failed", cause: "no memory" });
  const again = starter.start();
  starts[1]!.end();
  expect(await again).toBe(ENGINE);
  expect(open).toHaveBeenCalledTimes(2);
  expect(phases()).toEqual(["loading", "failed", "loading", "ready"]);
});

it("tells of a cause that is no error as text", async () => {
  const { starter, starts } = started();
  const start = starter.start();
  starts[0]!.fail("out of luck");
  await expect(start).rejects.toBe("out of luck");
  expect(starter.current()).toEqual({ phase: "failed", cause: "out of luck" });
});

it("goes back to sleep when it is stopped, which is no failure, and can be started again", async () => {
  const { starter, starts, phases } = started();
  const start = starter.start();
  starter.stop();
  await expect(start).rejects.toThrow("The start was stopped.");
  expect(starter.current()).toEqual({ phase: "asleep" });
  const again = starter.start();
  starts[1]!.end();
  expect(await again).toBe(ENGINE);
  expect(phases()).toEqual(["loading", "asleep", "loading", "ready"]);
});

it("begins anew when it is started right after it was stopped", async () => {
  const { starter, starts } = started();
  const stopped = starter.start().catch(() => undefined);
  starter.stop();
  const again = starter.start();
  await stopped;
  starts.at(-1)!.end();
  await expect(again).resolves.toBe(ENGINE);
});

it("does not hear what a start tells after it was stopped", async () => {
  const { starter, starts } = started();
  const stopped = starter.start().catch(() => undefined);
  starter.stop();
  await stopped;
  starts[0]!.report({ phase: "opening" });
  starts[0]!.lost(new Error("the worker failed"));
  expect(starter.current()).toEqual({ phase: "asleep" });
});

it("keeps its engine when it is stopped after the start, and still tells of its loss", async () => {
  const { starter, starts, open } = started();
  const start = starter.start();
  starts[0]!.end();
  await start;
  starter.stop();
  expect(starter.current()).toEqual({ phase: "ready" });
  expect(await starter.start()).toBe(ENGINE);
  expect(open).toHaveBeenCalledOnce();
  starts[0]!.lost(new Error("the worker failed"));
  expect(starter.current()).toEqual({ phase: "failed", cause: "the worker failed" });
});

it("minds no stop while it sleeps", () => {
  const { starter, told } = started();
  starter.stop();
  expect(told).toEqual([]);
  expect(starter.current()).toEqual({ phase: "asleep" });
});

it("tells of an engine that is lost later, and starts another", async () => {
  const { starter, starts, phases } = started();
  const first = starter.start();
  starts[0]!.end();
  await first;
  starts[0]!.lost(new Error("the worker failed"));
  expect(starter.current()).toEqual({ phase: "failed", cause: "the worker failed" });
  const second = starter.start();
  starts[1]!.end();
  await second;
  expect(phases()).toEqual(["loading", "ready", "failed", "loading", "ready"]);
});

it("tells nothing to those who no longer listen", () => {
  const { starter, told, unsubscribe } = started();
  unsubscribe();
  void starter.start();
  expect(told).toEqual([]);
});

it("ends an engine at work, closing it, and begins anew when asked again", async () => {
  const { starter, starts, open, phases } = started();
  const close = vi.fn(async () => undefined);
  Object.assign(ENGINE, { close });
  const engine = starter.start();
  starts[0]!.end();
  await engine;
  starter.stop();
  expect(starter.current()).toEqual({ phase: "ready" });
  starter.end();
  starter.end();
  expect(starter.current()).toEqual({ phase: "asleep" });
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  const again = starter.start();
  starts[1]!.end();
  await again;
  expect(open).toHaveBeenCalledTimes(2);
  expect(phases().slice(-3)).toEqual(["asleep", "loading", "ready"]);
});

it("ends a start under way as stopping does", async () => {
  const { starter, starts } = started();
  const engine = starter.start();
  starter.end();
  await expect(engine).rejects.toThrow("The start was stopped.");
  expect(starts[0]!.signal.aborted).toBe(true);
});
