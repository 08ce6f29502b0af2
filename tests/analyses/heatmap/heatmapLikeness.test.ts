import { describe, expect, it } from "vitest";
import type { HeatmapChoice } from "../../../src/analyses/heatmap/heatmapChoice";
import { inLikeness } from "../../../src/analyses/heatmap/heatmapLikeness";
import { calculateHere } from "../../../src/calculations/here";
import { ofCountries, ofGroups, type Standing } from "../answers";

const { signal } = new AbortController();
const LOW = [1, 2, 1];
const HIGH = [8, 9, 8];
const at = (group: string | null, places: Standing["places"]): Standing => ({ group, places });

/** Low and high ones in turn, one that shares too little with any, and one of which no review counts. */
const COUNTRIES = [
  at("East", LOW),
  at("West", HIGH),
  at("East", [2, 2, 1]),
  at("West", [9, 9, 8]),
  at("East", [1, null, undefined]),
  at(null, null),
];

const countries = (choice: Partial<HeatmapChoice> = {}) =>
  inLikeness(ofCountries(COUNTRIES, { order: "likeness", ...choice }), calculateHere, signal);

describe("countries by likeness", () => {
  it("stand beside those that are like them, what cannot be compared after", async () => {
    const { rows } = await countries();
    const numbers = rows.map(({ name }) => Number(name!.slice(-2)));
    expect(numbers.slice(0, 4).map((i) => i % 2)).toEqual([0, 0, 1, 1]);
    expect(rows.slice(4).map(({ name, section }) => [name, section?.kind])).toEqual([
      ["Country 04", "notCompared"],
    ]);
  });

  it("have a tree that joins the alike low and all of them at its root", async () => {
    const { tree } = await countries();
    expect(tree!.branches).toHaveLength(3);
    expect(tree!.branches.at(-1)).toMatchObject({ at: 1 });
    const rowsOf = tree!.branches.slice(0, 2).map(({ ends }) => ends.map(({ row }) => row));
    expect(rowsOf.map((pair) => pair.toSorted()).toSorted()).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(tree!.faithfulness).toBeGreaterThan(0.9);
  });

  it("turned round stand the other way round, the tree with them", async () => {
    const [plain, turned] = [await countries(), await countries({ reversed: true })];
    const names = ({ rows }: typeof plain) => rows.map(({ name }) => name);
    expect(names(turned).slice(0, 4)).toEqual(names(plain).slice(0, 4).toReversed());
    expect(names(turned).slice(4)).toEqual(names(plain).slice(4));
    expect(turned.tree!.branches[0]!.ends[0].row).toBe(3 - plain.tree!.branches[0]!.ends[0].row);
  });

  it("have no tree where there is nothing to join", async () => {
    const one = ofCountries([at("East", LOW)], { order: "likeness" });
    const { rows, tree } = await inLikeness(one, calculateHere, signal);
    expect([rows.length, tree]).toEqual([1, null]);
  });
});

describe("countries by likeness under dimensions", () => {
  it("stand beside those whose stages are spread alike, without a stage after", async () => {
    const standings = [...COUNTRIES.slice(0, 4), at("East", [null, undefined, null])];
    const figure = ofCountries(standings, { order: "likeness", level: "dimension" });
    const { rows, tree } = await inLikeness(figure, calculateHere, signal);
    const numbers = rows.map(({ name }) => Number(name!.slice(-2)));
    expect(numbers.slice(0, 4).map((i) => i % 2)).toEqual([0, 0, 1, 1]);
    expect(rows[4]).toMatchObject({ name: "Country 04", section: { kind: "notCompared" } });
    expect(tree!.branches).toHaveLength(3);
  });

  it("see how stages are spread, not on which theme each stands", async () => {
    const standings = [at("East", [1, 9, 5]), at("East", [5, 5, 5]), at("East", [9, 1, 5])];
    const names = async (choice: Partial<HeatmapChoice>) => {
      const figure = ofCountries(standings, { order: "likeness", ...choice });
      const { tree } = await inLikeness(figure, calculateHere, signal);
      return tree!.branches[0]!.at;
    };
    expect(await names({ level: "dimension" })).toBe(0);
    expect(await names({ level: "theme" })).toBeGreaterThan(0);
  });
});

describe("groups by likeness", () => {
  it("stand beside those that are distributed alike, too small ones after, no group last", async () => {
    const group = (name: string | null, places: Standing["places"], n = 3) =>
      Array.from({ length: n }, () => at(name, places));
    const figure = ofGroups(
      [
        ...group("East", LOW),
        ...group("North", HIGH),
        ...group("South", [2, 2, 1]),
        ...group("West", HIGH, 2),
        ...group(null, HIGH),
      ],
      { order: "likeness" },
    );
    const { rows, tree } = await inLikeness(figure, calculateHere, signal);
    expect(rows.map(({ name }) => name)).toEqual(["East", "South", "North", "West", null]);
    expect(rows.map(({ section }) => section?.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      "notCompared",
      undefined,
    ]);
    expect(tree!.branches).toHaveLength(2);
  });
});

it("is left when the address changes", async () => {
  const reason = new Error("the reader went elsewhere");
  const figure = ofCountries(COUNTRIES, { order: "likeness" });
  await expect(inLikeness(figure, calculateHere, AbortSignal.abort(reason))).rejects.toBe(reason);
});
