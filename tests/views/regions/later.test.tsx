// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CalculationCalls } from "../../../src/calculations/calculation";
import { Awaited } from "../../../src/views/regions/Awaited";
import { type Later, workedOut } from "../../../src/views/regions/later";

let root: Root;
let holder: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  holder = document.body.appendChild(document.createElement("div"));
  root = createRoot(holder);
});

afterEach(() => {
  act(() => root.unmount());
  holder.remove();
  vi.unstubAllGlobals();
});

const show = (of: Later<string>) =>
  act(async () =>
    root.render(
      <Awaited of={of} page="">
        {(value) => <b>{value}</b>}
      </Awaited>,
    ),
  );
const value = () => holder.querySelector("b")?.textContent;
const status = () => holder.querySelector("[role=status]")!.textContent;
const alert = () => holder.querySelector("[role=alert]")?.textContent;
const isBusy = () => holder.querySelector(".awaited")!.getAttribute("aria-busy");

/** Something that is being worked out, to be ended by hand. */
async function begun() {
  const { signal } = new AbortController();
  const ends: { resolve?: (value: string) => void; reject?: (cause: Error) => void } = {};
  let calls: CalculationCalls | undefined;
  const later = await workedOut(signal, (given) => {
    calls = given;
    return new Promise<string>((resolve, reject) => Object.assign(ends, { resolve, reject }));
  });
  return { later, ends: ends as Required<typeof ends>, calls: calls! };
}

it("shows at once what is there", async () => {
  await show({ value: "one" });
  expect([value(), status(), isBusy()]).toEqual(["one", "", "false"]);
});

it("says that it is being worked out and how far it is, then shows it", async () => {
  const { later, ends, calls } = await begun();
  await show(later);
  expect([value(), isBusy()]).toEqual([undefined, "true"]);
  expect(status()).toMatch(/^Being worked out/);
  await act(async () => calls.watch!(30, 120));
  expect(status()).toContain("30 of 120");
  await act(async () => ends.resolve("one"));
  expect([value(), status(), isBusy()]).toEqual(["one", "", "false"]);
});

it("gives its work the signal that ends it", async () => {
  const controller = new AbortController();
  let given: AbortSignal | undefined;
  await workedOut(controller.signal, async ({ signal }) => {
    given = signal;
  });
  expect(given).toBe(controller.signal);
});

it("keeps the last in view until the next is there", async () => {
  await show({ value: "one" });
  const { later, ends } = await begun();
  await show(later);
  expect([value(), isBusy()]).toEqual(["one", "true"]);
  await act(async () => ends.resolve("two"));
  expect([value(), isBusy()]).toEqual(["two", "false"]);
});

it("says why it could not be worked out, the last in view", async () => {
  await show({ value: "one" });
  const { later, ends } = await begun();
  await show(later);
  await act(async () => ends.reject(new Error("no memory")));
  expect([value(), status(), isBusy()]).toEqual(["one", "", "false"]);
  expect(alert()).toBe("This could not be worked out: no memory.");
  await show({ value: "two" });
  expect([value(), alert()]).toEqual(["two", undefined]);
});

it("lets nothing that comes late take the place of what was asked for since", async () => {
  const first = await begun();
  await show(first.later);
  const second = await begun();
  await show(second.later);
  await act(async () => second.ends.resolve("two"));
  await act(async () => first.ends.resolve("one"));
  expect(value()).toBe("two");
});
