import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Policy } from "../../src/disclosure/policy";
import { policyFrom } from "../../src/disclosure/policyFrom";
import { Refused } from "./refused";

/** The policy of whoever names none. */
const USUAL = fileURLToPath(new URL("../../data/disclosure/policy.json", import.meta.url));

/** Reads a policy; refuses, with every fault, what is none. */
export function readPolicy(file: string = USUAL): Policy {
  const read = policyFrom(textOf(file));
  if ("policy" in read) return read.policy;
  throw new Refused(read.faults.map((fault) => `${file}: ${fault}.`));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Refused([`${file}: the policy cannot be read (${(error as Error).message}).`]);
  }
}
