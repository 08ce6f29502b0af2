import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsOf, sizesOf } from "../../../src/statistics/comparison/groups";

const names = fc.array(
  fc.oneof(fc.constantFrom("a", "b", "C", "é", "constructor", "__proto__", ""), fc.string()),
  { maxLength: 20 },
);

describe("groups", () => {
  it("tell each unit's name by its place", () => {
    fc.assert(
      fc.property(names, (of) => {
        const groups = groupsOf(of);
        expect([...groups.of].map((place) => groups.names[place])).toEqual(of);
      }),
    );
  });

  it("have each name once, in an order that the units' order does not change", () => {
    fc.assert(
      fc.property(names, (of) => {
        const { names: found } = groupsOf(of);
        const rises = found.every((name, i) => i === 0 || found[i - 1]! < name);
        expect(rises).toBe(true);
        expect(new Set(found)).toEqual(new Set(of));
        expect(groupsOf(of.toReversed()).names).toEqual(found);
      }),
    );
  });

  it("have as many units as have their name", () => {
    fc.assert(
      fc.property(names, (of) => {
        const groups = groupsOf(of);
        const naive = groups.names.map((name) => of.filter((other) => other === name).length);
        expect(sizesOf(groups)).toEqual(naive);
      }),
    );
  });

  it.each([
    { of: [], found: [], places: [], sizes: [] },
    { of: ["x"], found: ["x"], places: [0], sizes: [1] },
    { of: ["b", "a", "B", "b"], found: ["B", "a", "b"], places: [2, 1, 0, 2], sizes: [1, 1, 2] },
  ])("of $of are $found at $places", ({ of, found, places, sizes }) => {
    const groups = groupsOf(of);
    expect(groups).toEqual({ names: found, of: Int32Array.from(places) });
    expect(sizesOf(groups)).toEqual(sizes);
  });

  it("may have a name without units", () => {
    expect(sizesOf({ names: ["a", "b", "c"], of: Int32Array.of(2, 0, 2) })).toEqual([1, 0, 2]);
  });
});
