import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/disclosure/policy";
import { policyFrom } from "../../src/disclosure/policyFrom";
import { POLICY } from "../portfolio/fixtures/portfolios";

const read = (changes: Readonly<Record<string, unknown>> = {}) =>
  policyFrom(JSON.stringify({ ...POLICY, ...changes }));

const FAULTS: Readonly<Record<keyof Policy, string>> = {
  c: "c is not a whole number from 1 to 10",
  k: "k is not a whole number of 2c + 3 or more",
  kSplit: "kSplit is not a whole number of k or more",
  thresholds: "thresholds are not some of 2 to 5, ascending",
  mergeOrder: "mergeOrder is no list of { grouping, groups }",
  splitBy: "splitBy is neither null nor { grouping, groups }",
  strictPartners: "strictPartners is neither true nor false",
  minWidth: "minWidth is not 2, 3 or 4",
  maxUniformShare: "maxUniformShare is not between 0.5 and 1",
};

const STEP = { grouping: "region", groups: ["A"] };

const BROKEN: readonly (readonly [key: keyof Policy, values: readonly unknown[]])[] = [
  ["c", [0, 11, 1.5, "2", null, [2]]],
  ["k", [6, 7.5, "7", null, [7]]],
  ["kSplit", [6, 9.5, "9", null]],
  ["thresholds", [[], [1], [6], [3, 2], [2, 2], [2, "3"], "234", 3, null, { 0: 2 }]],
  ["mergeOrder", [null, {}, [null], ["A"], [{ ...STEP, groups: [] }], [STEP, { groups: ["A"] }]]],
  ["splitBy", [{}, "region", [], { ...STEP, groups: "A" }, { ...STEP, groups: [1] }]],
  ["strictPartners", ["false", 0, null]],
  ["minWidth", [0, 1, 5, 3.5, "4", null]],
  ["maxUniformShare", [0.5, 1, 0, -1, 2, null, true, "0.9", [0.9]]],
];

describe("a policy", () => {
  it("is read as it is written", () => {
    expect(read()).toEqual({ policy: POLICY });
    expect(read({ splitBy: null, mergeOrder: [], c: 1, k: 5, kSplit: 5 })).toHaveProperty("policy");
  });

  it.each(BROKEN.flatMap(([key, values]) => values.map((value) => [key, value] as const)))(
    "is refused with one fault where its %s is %j",
    (key, value) => {
      const found = read({ [key]: value });
      expect("faults" in found && found.faults).toContain(FAULTS[key]);
    },
  );

  it.each(Object.keys(POLICY) as (keyof Policy)[])("is refused where it lacks %s", (key) => {
    const found = read({ [key]: undefined });
    expect("faults" in found && found.faults).toContain(FAULTS[key]);
  });

  it("is refused with what it does not know, such as a name written wrongly", () => {
    expect(read({ ksplit: 9, listMembers: true })).toEqual({
      faults: ['knows no "ksplit"', 'knows no "listMembers"'],
    });
    expect(policyFrom(JSON.stringify(POLICY).replace("{", '{"__proto__":1,'))).toEqual({
      faults: ['knows no "__proto__"'],
    });
  });

  it("is refused with every fault at once", () => {
    expect(policyFrom("{}")).toEqual({ faults: Object.values(FAULTS) });
    expect(policyFrom("[]")).toEqual({ faults: Object.values(FAULTS) });
  });

  it.each(["", "null", "7", '"policy"', "{", "{} {}"])("is refused where it is %j", (text) => {
    expect(policyFrom(text)).toEqual({ faults: ["is no JSON object"] });
  });
});
