import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { silenceOf } from "../../src/engine/silence";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<never>(() => undefined);

/** A worker that speaks when the test says so, and what the watch over it told. */
function watched() {
  const worker = new EventTarget();
  const watch = silenceOf(worker as unknown as Worker);
  const told = vi.fn();
  watch.silent.catch(told);
  return { watch, told, speak: () => worker.dispatchEvent(new Event("message")) };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

it("takes a worker for lost that leaves a question without a word", async () => {
  const { watch, told } = watched();
  void watch.during(never);
  await pass(29);
  expect(told).not.toHaveBeenCalled();
  await pass(1);
  expect(told).toHaveBeenCalledExactlyOnceWith(
    new Error("The engine has said nothing for 30 seconds"),
  );
  expect(vi.getTimerCount()).toBe(0);
});

it("waits for one that goes on speaking, however long it takes", async () => {
  const { watch, told, speak } = watched();
  void watch.during(never);
  for (let i = 0; i < 20; i += 1) {
    await pass(20);
    speak();
  }
  expect(told).not.toHaveBeenCalled();
});

it("waits for nothing while nothing is asked, and leaves no clock behind", async () => {
  const { watch, told } = watched();
  await pass(100);
  await expect(watch.during(Promise.resolve("answer"))).resolves.toBe("answer");
  await expect(watch.during(Promise.reject(new Error("wrong")))).rejects.toThrow("wrong");
  await pass(100);
  expect(told).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it("counts from the question on, not from the worker’s last word", async () => {
  const { watch, told } = watched();
  await pass(100);
  void watch.during(never);
  await pass(29);
  expect(told).not.toHaveBeenCalled();
});
