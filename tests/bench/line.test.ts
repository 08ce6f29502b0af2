import { describe, expect, it } from "vitest";
import { allOf, atMost, floorTimes, type Goal, lineOf, peerTimes } from "../../scripts/bench/line";
import { tableOf } from "../../scripts/bench/table";

const measured = { name: "first chart", unit: "ms", ours: 150, peer: 3000, floor: 100 } as const;

describe("a line of the benchmark", () => {
  it("tells how many times ours the peer takes, and how many times the floor ours takes", () => {
    expect(lineOf(measured)).toEqual({
      ...measured,
      ratio: { peer: 20, floor: 1.5 },
      goal: null,
      met: null,
    });
  });

  it("meets its goal only where all of it is met", () => {
    const met = (...goals: readonly Goal[]) => lineOf(measured, allOf(...goals)).met;
    expect(met(peerTimes(20), floorTimes(1.5), atMost(150, "ms"))).toBe(true);
    expect(met(peerTimes(21), floorTimes(1.5))).toBe(false);
    expect(met(peerTimes(20), floorTimes(1.4))).toBe(false);
    expect(lineOf(measured, allOf(peerTimes(10), atMost(50, "ms"))).goal).toBe(
      "peer ≥ 10 × ours; ≤ 50 ms",
    );
  });

  it("meets no goal without an amount of ours, and none beside the peer or the floor without theirs", () => {
    expect(lineOf({ ...measured, ours: null }, atMost(50, "ms"))).toMatchObject({
      ratio: { peer: null, floor: null },
      met: false,
    });
    expect(lineOf({ ...measured, peer: null }, peerTimes(1)).met).toBe(false);
    expect(lineOf({ ...measured, floor: null }, floorTimes(9)).met).toBe(false);
  });

  it("has no ratio to nothing", () => {
    const none = { name: "second visit", unit: "kB", ours: 0, peer: 8000, floor: null } as const;
    const line = lineOf(none, atMost(0, "kB"));
    expect([line.ratio.peer, line.met]).toEqual([null, true]);
  });
});

describe("the table", () => {
  it("holds a row for each line under its heads, with what is missing as a dash and notes beneath", () => {
    const text = tableOf("first-chart", [
      lineOf(measured, peerTimes(30)),
      lineOf({ ...measured, name: "other", peer: null, note: "no peer" }),
    ]);
    const [title, , head, one, other, , note] = text.split("\n");
    expect(title).toBe("first-chart");
    expect(head).toMatch(/ours +Mosaic +floor +Mosaic : ours +ours : floor +goal +met$/);
    expect(one).toMatch(
      /^first chart \(ms\) +150 +3000 +100 +× 20\.0 +× 1\.50 +peer ≥ 30 × ours +NO$/,
    );
    expect(other).toMatch(/^other \(ms\) +150 +– +100 +– +× 1\.50$/);
    expect(note).toBe("other: no peer");
  });
});
