import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, listOf, oneOf } from "../../src/views/address";

const PLACE = "https://host.invalid/atlas/heatmap";

describe("the address of a view", () => {
  const address = addressOf({
    colour: oneOf(["red", "green"]),
    size: oneOf(["small", "large"], "large"),
  });

  it("reads the first choice, or the one named for it, where nothing is said", () => {
    expect(address.read(PLACE)).toEqual({ values: { colour: "red", size: "large" }, unknown: [] });
  });

  it("does not write what would be read unasked", () => {
    expect(address.write({ colour: "red", size: "large" })).toBe("");
    expect(address.write({ colour: "green", size: "large" })).toBe("?colour=green");
  });

  it("tells what it does not know by name and value, and reads the default in its place", () => {
    expect(address.read(`${PLACE}?colour=blue&size=small`)).toEqual({
      values: { colour: "red", size: "small" },
      unknown: [{ name: "colour", value: "blue" }],
    });
  });

  it("is not concerned with parameters of others", () => {
    expect(address.read(`${PLACE}?lang=fr&colour=green`).values.colour).toBe("green");
  });
});

describe("a list in an address", () => {
  const names = fc.string({ unit: "binary", minLength: 1 });
  const hard = fc.constantFrom("*", "%", "%2A", "%25", "%252A", "a*b", "~", "100 %", "\u0000", ",");

  it("gives back every list of names that it was written from, whatever is in them", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names, hard)), (items) => {
        expect(listOf.read(listOf.write(items))).toEqual(items);
      }),
    );
  });

  it("is not the same for two lists", () => {
    const lists = fc.array(hard);
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        expect(listOf.write(one) === listOf.write(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
    );
  });

  it("is read from any text, and then is a list", () => {
    fc.assert(
      fc.property(fc.oneof(names, hard), (text) => {
        expect(listOf.read(text).length).toBeGreaterThan(0);
      }),
    );
    expect(listOf.read("")).toEqual([]);
  });

  it("stands in an address as it is, its separators not written otherwise", () => {
    expect(`${new URLSearchParams({ compare: listOf.write(["XAA", "XAB"]) })}`).toBe(
      "compare=XAA*XAB",
    );
  });
});
