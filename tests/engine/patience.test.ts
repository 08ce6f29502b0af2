import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { within } from "../../src/engine/patience";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<never>(() => undefined);
const { signal } = new AbortController();

it("gives what the step gives, and leaves no timer behind", async () => {
  await expect(within(30, "Connecting", Promise.resolve("done"), signal)).resolves.toBe("done");
  expect(vi.getTimerCount()).toBe(0);
});

it("passes on why the step failed, and leaves no timer behind", async () => {
  const cause = new Error("no memory");
  await expect(within(30, "Connecting", Promise.reject(cause), signal)).rejects.toBe(cause);
  expect(vi.getTimerCount()).toBe(0);
});

it("waits as long as it was told and no longer, and names the step", async () => {
  const settled = vi.fn();
  const given = within(30, "Connecting", never, signal).catch(settled);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await given;
  expect(settled).toHaveBeenCalledExactlyOnceWith(
    new Error("Connecting did not end within 30 seconds"),
  );
});

it("ends at once when it is aborted, with the signal’s reason and no timer left", async () => {
  const ending = new AbortController();
  const reason = new Error("stopped");
  const given = within(30, "Connecting", never, ending.signal);
  ending.abort(reason);
  await expect(given).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

it("does not even begin to wait when it was aborted before", async () => {
  const reason = new Error("stopped");
  await expect(within(30, "Connecting", never, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});
