import { afterEach, expect, it, vi } from "vitest";
import { calculated } from "../../src/calculations/calculations";
import { calculateHere } from "../../src/calculations/here";

const INPUT = { values: [1, 2, 3, 4], groups: ["a", "a", "b", "b"], count: 99, seed: "here" };
const { signal } = new AbortController();

afterEach(() => {
  vi.restoreAllMocks();
});

it("comes to what the calculation itself comes to", async () => {
  const output = await calculateHere("groupDifference", INPUT, { signal });
  expect(output).toEqual(calculated("groupDifference", INPUT, () => undefined));
  expect(output?.arrangements).toBe(99);
});

it("rejects with the error of the calculation", async () => {
  const refused = calculateHere("groupDifference", { ...INPUT, count: 0 }, { signal });
  await expect(refused).rejects.toThrow(RangeError);
});

it("refuses what could not be sent to a worker", async () => {
  const seed = (() => "a function") as unknown as string;
  const refused = calculateHere("groupDifference", { ...INPUT, seed }, { signal });
  await expect(refused).rejects.toMatchObject({ name: "DataCloneError" });
});

it("does nothing for one that is aborted already", async () => {
  const calls = { signal: AbortSignal.abort() };
  const aborted = calculateHere("groupDifference", { ...INPUT, count: 0 }, calls);
  await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
});

it("ends, with the signal’s reason, where its watch aborts", async () => {
  // Each look at the clock comes two seconds after the one before.
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 2000;
    return now;
  });
  const controller = new AbortController();
  const told: number[] = [];
  const watch = (done: number) => {
    told.push(done);
    if (told.length === 2) controller.abort("seen enough");
  };
  const calls = { signal: controller.signal, watch };
  const ended = calculateHere("groupDifference", { ...INPUT, count: 2000 }, calls);
  await expect(ended).rejects.toBe("seen enough");
  expect(told).toEqual([0, 256]);
});

it("refuses a name that there is no calculation of", () => {
  const nothing = () => undefined;
  expect(() => calculated("toString", INPUT, nothing)).toThrow(/none of this name: toString/);
});
