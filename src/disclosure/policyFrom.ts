import type { MergeStep, Policy } from "./policy";

/** What a policy must satisfy: its fault is told where it does not. A new rule is a new line. */
const RULES: readonly (readonly [holds: (policy: Policy) => boolean, fault: string])[] = [
  [({ c }) => Number.isInteger(c) && c >= 1 && c <= 10, "c is not a whole number from 1 to 10"],
  [
    ({ k, c }) => Number.isInteger(k) && k >= 2 * c + 3,
    "k is not a whole number of 2c + 3 or more",
  ],
  [
    ({ kSplit, k }) => Number.isInteger(kSplit) && kSplit >= k,
    "kSplit is not a whole number of k or more",
  ],
  [({ thresholds }) => areThresholds(thresholds), "thresholds are not some of 2 to 5, ascending"],
  [
    ({ mergeOrder }) => Array.isArray(mergeOrder) && mergeOrder.every(isStep),
    "mergeOrder is no list of { grouping, groups }",
  ],
  [
    ({ splitBy }) => splitBy === null || isStep(splitBy),
    "splitBy is neither null nor { grouping, groups }",
  ],
  [
    ({ strictPartners }) => typeof strictPartners === "boolean",
    "strictPartners is neither true nor false",
  ],
  [({ minWidth }) => [2, 3, 4].includes(minWidth), "minWidth is not 2, 3 or 4"],
  [
    ({ maxUniformShare: share }) => typeof share === "number" && share > 0.5 && share < 1,
    "maxUniformShare is not between 0.5 and 1",
  ],
];

const KEYS: Readonly<Record<keyof Policy, true>> = {
  c: true,
  k: true,
  kSplit: true,
  thresholds: true,
  mergeOrder: true,
  splitBy: true,
  strictPartners: true,
  minWidth: true,
  maxUniformShare: true,
};

/** Reads a policy of JSON text; every fault in it, or the policy. */
export function policyFrom(
  text: string,
): { readonly policy: Policy } | { readonly faults: string[] } {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return { faults: ["is no JSON object"] };
  const strays = Object.keys(value).filter((key) => !Object.hasOwn(KEYS, key));
  const policy = value as Policy;
  const faults = [
    ...strays.map((key) => `knows no ${JSON.stringify(key)}`),
    ...RULES.filter(([holds]) => !holds(policy)).map(([, fault]) => fault),
  ];
  return faults.length > 0 ? { faults } : { policy };
}

function areThresholds(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((stage, i) => [2, 3, 4, 5].includes(stage) && !(stage <= value[i - 1]));
}

function isStep(value: unknown): value is MergeStep {
  if (typeof value !== "object" || value === null) return false;
  const { grouping, groups } = value as Partial<MergeStep>;
  return (
    typeof grouping === "string" &&
    Array.isArray(groups) &&
    groups.length > 0 &&
    groups.every((group) => typeof group === "string")
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
