import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/analyses/cells/cell";
import { differenceOf, inComparison, stepOf } from "../../../src/analyses/heatmap/comparison";
import type { HeatmapChoice } from "../../../src/analyses/heatmap/heatmapChoice";
import { RANKS, stageAt, stageFrom, stageText } from "../../../src/model/stage";
import { ofCountries, ofGroups, partlyPublished, type Standing } from "../answers";

const STAGES = Array.from({ length: RANKS }, (_, i) => stageAt(i + 1));
const PAIRS = STAGES.flatMap((one) => STAGES.map((other) => [one, other] as const));
const cellAt = (stage: string): Cell => ({ kind: "stage", ...stageFrom(stage)! });

describe("the difference of two stages", () => {
  it.each([
    ["2", "4", { from: 2, to: 2 }],
    ["4", "2", { from: -2, to: -2 }],
    ["2", "2-3", { from: 0, to: 1 }],
    ["2-3", "2", { from: -1, to: 0 }],
    ["2-3", "3-4", { from: 1, to: 1 }],
    ["2-3", "5", { from: 2, to: 3 }],
    ["1", "5", { from: 4, to: 4 }],
    ["4-5", "4-5", { from: 0, to: 0 }],
  ])("from %s to %s is %o", (base, other, difference) => {
    expect(differenceOf(cellAt(base), cellAt(other))).toEqual(difference);
  });

  it.each(PAIRS.map(([one, other]) => ({ one: stageText(one), other: stageText(other) })))(
    "is a range of at most one stage, the other way round turned round: $one and $other",
    ({ one, other }) => {
      const { from, to } = differenceOf(cellAt(one), cellAt(other))!;
      const back = differenceOf(cellAt(other), cellAt(one))!;
      expect(from).toBeLessThanOrEqual(to);
      expect(to - from).toBeLessThanOrEqual(1);
      // 0 − … , for there is no −0 among the differences.
      expect(back).toEqual({ from: 0 - to, to: 0 - from });
      expect(from === 0 && to === 0).toBe(one === other);
      const [base, top] = [stageFrom(one)!, stageFrom(other)!];
      expect((from + to) / 2).toBe((top.low + top.high - base.low - base.high) / 2);
    },
  );

  it("of groups is that of their lower medians", () => {
    const group = (median: string, upper: string): Cell => ({
      kind: "group",
      n: 4,
      median: stageFrom(median)!,
      upperMedian: stageFrom(upper)!,
      counts: [],
    });
    expect(differenceOf(group("2", "5"), group("3-4", "4"))).toEqual({ from: 1, to: 2 });
    expect(differenceOf(group("2", "5"), cellAt("1"))).toEqual({ from: -1, to: -1 });
  });

  it.each<Cell>([
    { kind: "few", n: 2 },
    { kind: "notAssessed" },
    { kind: "notInEdition" },
    { kind: "noReview" },
    { kind: "withheld" },
    { kind: "dimension", n: 3, counts: [], placed: 3, asked: 3, index: 2 },
  ])("cannot be told of a cell without a stage: $kind", (cell) => {
    expect(differenceOf(cell, cellAt("2"))).toBeNull();
    expect(differenceOf(cellAt("2"), cell)).toBeNull();
    expect(differenceOf(cell, cell)).toBeNull();
  });

  it("looks as the most that it may be", () => {
    const looks = PAIRS.map(([one, other]) =>
      stepOf(differenceOf(cellAt(stageText(one)), cellAt(stageText(other)))!),
    );
    const ranks = PAIRS.map(([{ low, high }, other]) => other.low + other.high - low - high);
    looks.forEach((look, i) => {
      const halves = ranks[i]!;
      if (halves === 0) expect(look).toBe("same");
      else if (Math.abs(halves) < 3) expect(look).toBe(halves > 0 ? "upOne" : "downOne");
      else expect(look).toBe(halves > 0 ? "upMore" : "downMore");
    });
  });
});

const STANDINGS: Standing[] = [
  ...[3, 3, 5].map((place) => ({ group: "East", places: [place, 1, null] })),
  ...[7, 7, 7].map((place) => ({ group: "North", places: [place, 1, 5] })),
  { group: null, places: [1, 1, 1] },
];

const compared = (choice: Partial<HeatmapChoice>) =>
  inComparison(
    choice.rows === "countries" ? ofCountries(STANDINGS, choice) : ofGroups(STANDINGS, choice),
  ).compared;

describe("rows in comparison", () => {
  it("stand as they were asked for, each with its differences from the first", () => {
    const rows = compared({ compared: ["group North", "group East"] });
    expect(rows.map(({ row }) => row.name)).toEqual(["North", "East"]);
    expect(rows[0]!.differences).toEqual([null, null, null]);
    expect(rows[1]!.differences).toEqual([{ from: -2, to: -2 }, { from: 0, to: 0 }, null]);
  });

  it("pass over keys of rows that are not there, the first among them", () => {
    const rows = compared({ compared: ["group Nowhere", "group East", "X0", "group North"] });
    expect(rows.map(({ row }) => row.name)).toEqual(["East", "North"]);
    expect(rows[0]!.differences).toEqual([null, null, null]);
    expect(rows[1]!.differences[0]).toEqual({ from: 2, to: 2 });
    expect(compared({ compared: ["", "nobody"] })).toEqual([]);
  });

  it("are all countries together and those in no group among groups, never among countries", () => {
    const keys = ["all", "none", "X0", "X1"];
    expect(compared({ compared: keys }).map(({ row }) => row.key)).toEqual(["all", "none"]);
    expect(compared({ rows: "countries", compared: keys }).map(({ row }) => row.key)).toEqual([
      "X0",
      "X1",
    ]);
  });

  it("have no differences under a dimension, which has no stage", () => {
    const rows = compared({ level: "dimension", compared: ["group North", "group East"] });
    expect(rows.map(({ differences }) => differences)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("stay among the others, of which nothing is changed", () => {
    const keys = ["group North", "all"];
    fc.assert(
      fc.property(partlyPublished, (countries) => {
        const figure = ofGroups(countries, { compared: keys });
        const { compared: rows, ...others } = inComparison(figure);
        const { compared: _, ...before } = figure;
        expect(others).toEqual(before);
        for (const { row } of rows) expect([...figure.rows, figure.all]).toContain(row);
      }),
    );
  });
});
