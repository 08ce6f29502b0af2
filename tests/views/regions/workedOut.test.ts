import { expect, it } from "vitest";
import { workedOut } from "../../../src/views/regions/later";

const { signal } = new AbortController();

it("is there at once where a page is drawn ahead of its reader", async () => {
  expect(await workedOut(signal, async () => 7)).toEqual({ value: 7 });
});

it("fails there as its work does", async () => {
  await expect(
    workedOut(signal, async () => {
      throw new Error("no memory");
    }),
  ).rejects.toThrow("no memory");
});
