/** The rules that a release says it keeps, as far as an attacker needs them. */
export interface Policy {
  readonly c: number;
  readonly k: number;
  readonly thresholds: readonly number[];
  readonly strictPartners: boolean;
  readonly minWidth: number;
  readonly maxUniformShare: number;
}

export const POLICY_KEYS = [
  "c",
  "k",
  "kSplit",
  "thresholds",
  "mergeOrder",
  "splitBy",
  "strictPartners",
  "minWidth",
  "maxUniformShare",
];

/** What is held against a release that does not say. */
const USUAL: Policy = {
  c: 2,
  k: 7,
  thresholds: [2, 3, 4],
  strictPartners: false,
  minWidth: 4,
  maxUniformShare: 0.9,
};

/** Reads the policy of a release; the usual rule stands wherever it gives none. */
export function policyFrom(given: unknown): Policy {
  const { c, k, thresholds, strictPartners, minWidth, maxUniformShare } = keysOf(given);
  return {
    c: wholeOr(c, USUAL.c),
    k: wholeOr(k, USUAL.k),
    thresholds: areNumbers(thresholds) ? thresholds : USUAL.thresholds,
    strictPartners: strictPartners === true,
    minWidth: wholeOr(minWidth, USUAL.minWidth),
    maxUniformShare: typeof maxUniformShare === "number" ? maxUniformShare : USUAL.maxUniformShare,
  };
}

/** What a JSON object holds; nothing where there is none. */
export function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** True of a JSON object; a list is none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys of a JSON object that do not belong to a release, a sentence each. */
export function strayKeys(prefix: string, value: unknown, allowed: readonly string[]): string[] {
  return Object.keys(keysOf(value))
    .filter((key) => !allowed.includes(key))
    .map((key) => `no such key belongs to a release: ${prefix}${key}`);
}

/** The keys that a JSON object should have and has not, a sentence each. */
export function missingKeys(prefix: string, value: unknown, wanted: readonly string[]): string[] {
  const keys = Object.keys(keysOf(value));
  return wanted.filter((key) => !keys.includes(key)).map((key) => `${prefix}${key} is missing`);
}

function wholeOr(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : otherwise;
}

function areNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "number");
}
