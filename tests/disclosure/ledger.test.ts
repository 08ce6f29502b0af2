import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../src/disclosure/conflicts";
import { type Block, type Ledger, ledgerFrom, ledgerLines } from "../../src/disclosure/ledger";
import { countryAt, POLICY, reviewAt } from "../portfolio/fixtures/portfolios";

const members = [0, 1, 2, 3, 4, 5, 6].map((i) => `${countryAt(i)}-1`);
const BLOCK: Block = {
  block: "r1-B1",
  release: "r1",
  c: 2,
  thresholds: [2, 3, 4],
  members,
  statements: [{ theme: "H01", threshold: 3, lo: 0, hi: 3 }],
};
const RETIRED = { retired: "r1-B1", release: "r2" };
const NAMED = { named: ["XZ09-1"], release: "r2" };
const OTHER: Block = { ...BLOCK, block: "r2-B2", release: "r2", members: ["XZ00-1", "XZ01-1"] };

/** The faults of a ledger of these lines, as `line: fault`. */
function faultsOf(...lines: readonly (object | string)[]): string[] {
  const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  const { faults } = ledgerFrom(texts.map((text) => `${text}\n`).join(""));
  return faults.map(({ line, fault }) => `${line}: ${fault}`);
}

describe("a ledger", () => {
  it("reads as it was written, line for line", () => {
    const ledger: Ledger = [NAMED, BLOCK, RETIRED, OTHER];
    expect(ledgerFrom(ledgerLines(ledger))).toEqual({ ledger, faults: [] });
    expect(ledgerFrom("")).toEqual({ ledger: [], faults: [] });
  });

  it("tells a last line that was cut off, wherever it was", () => {
    const whole = ledgerLines([BLOCK, OTHER]);
    const second = ledgerLines([BLOCK]).length;
    for (let end = second + 1; end < whole.length; end += 7) {
      const { ledger, faults } = ledgerFrom(whole.slice(0, end));
      expect(ledger).toEqual([]);
      expect(faults.map(({ line }) => line)).toContain(2);
    }
    expect(ledgerFrom(whole.slice(0, -1)).faults).toEqual([
      { line: 2, fault: "has no line end: it was cut off" },
    ]);
  });

  it.each([
    ["no JSON", "block r1-B1"],
    ["nothing", ""],
    ["a list", []],
    ["null", "null"],
    ["an object of something else", { review: "XAA-1" }],
    ["a block without a release", { ...BLOCK, release: undefined }],
    ["a block without members", { ...BLOCK, members: undefined }],
    ["a block with a member that is no id", { ...BLOCK, members: [7] }],
    ["a block with a budget that is no whole number", { ...BLOCK, c: 1.5 }],
    ["a block with thresholds that are none", { ...BLOCK, thresholds: ["2"] }],
    ["a statement without a range", { ...BLOCK, statements: [{ theme: "H01", threshold: 3 }] }],
    ["a statement of no theme", { ...BLOCK, statements: [{ threshold: 3, lo: 0, hi: 3 }] }],
    ["a block and a retirement at once", { ...BLOCK, retired: "r1-B1" }],
    ["a retirement without a release", { retired: "r1-B1" }],
    ["a naming of what is no id", { named: [1], release: "r1" }],
    ["a naming and a retirement at once", { named: [], retired: "r1-B1", release: "r1" }],
  ])("tells a line that is %s", (_, line) => {
    expect(faultsOf(OTHER, line)).toEqual(["2: is no entry of a ledger"]);
  });

  it("tells a block, a review, a retirement or a naming that stands there twice", () => {
    expect(faultsOf(BLOCK, BLOCK)).toEqual(["2: has the block r1-B1 a second time"]);
    expect(faultsOf(BLOCK, { ...OTHER, members: [members[3]!] })).toEqual([
      `2: has the review ${members[3]} a second time`,
    ]);
    expect(faultsOf(BLOCK, RETIRED, RETIRED)).toEqual([
      "3: has the retirement of r1-B1 a second time",
    ]);
    expect(faultsOf(NAMED, { ...NAMED, release: "r3" })).toHaveLength(1);
  });

  it("tells a review that stands twice in one block, and two reviews of one country", () => {
    expect(faultsOf({ ...BLOCK, members: [...members, members[0]!] })).toHaveLength(1);
    expect(faultsOf({ ...BLOCK, members: [...members, `${countryAt(0)}-2`] })).toHaveLength(1);
    expect(faultsOf(BLOCK, { ...OTHER, members: [`${countryAt(0)}-2`] })).toHaveLength(1);
  });

  it("tells a retirement of what no line before it formed", () => {
    const fault = "1: retires r1-B1, which no line before it forms";
    expect(faultsOf(RETIRED)).toEqual([fault]);
    expect(faultsOf(RETIRED, BLOCK)).toEqual([fault]);
  });
});

describe("a ledger is gone on with", () => {
  const reviews = members.map((_, i) => reviewAt(countryAt(i), 2));

  it("where its reviews are there and the policy is the one of its blocks", () => {
    expect(conflictsOf([BLOCK], reviews, POLICY)).toEqual([]);
    expect(conflictsOf([], [], POLICY)).toEqual([]);
  });

  it("not where a review of its blocks is missing, each told by its id", () => {
    const conflicts = conflictsOf([BLOCK], reviews.slice(2), POLICY);
    expect(conflicts).toHaveLength(2);
    expect(conflicts[0]).toMatch("block r1-B1 counts review XY00-1, which the records do not have");
  });

  it.each([{ c: 1 }, { thresholds: [2, 3] }, { thresholds: [2, 3, 5] }])(
    "not under another budget or other thresholds: %o",
    (other) => {
      const conflicts = conflictsOf([BLOCK], reviews, { ...POLICY, ...other });
      expect(conflicts).toEqual([expect.stringMatching("block r1-B1 was formed with c = 2")]);
    },
  );

  it("whatever its retired blocks were", () => {
    expect(conflictsOf([BLOCK, RETIRED], [], { ...POLICY, c: 1 })).toEqual([]);
  });
});
