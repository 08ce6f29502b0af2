import { readFileSync } from "node:fs";
import type { Policy } from "../../src/disclosure/policy";

/** The policy of real portfolios, and of whoever names none. */
export const USUAL_POLICY = new URL("../../data/disclosure/policy.json", import.meta.url);

/** Reads a policy. */
export function readPolicy(file: string | URL = USUAL_POLICY): Policy {
  return JSON.parse(readFileSync(file, "utf8")) as Policy;
}
