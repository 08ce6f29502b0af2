import { keysOf } from "../../../published/policy";
import type { Release } from "../../../published/release";

/** What a file of answers and their index say alike: of which release they are, and what they were made with. */
export const HEAD = ["release", "synthetic", "made"];

/** Of another release than the one beside it, or made with what is no plain sum. */
export function headFaults(content: unknown, { manifest }: Release): string[] {
  const told = keysOf(content);
  const { made } = told;
  return [
    ...["release", "synthetic"]
      .filter((key) => told[key] !== manifest[key])
      .map((key) => `it says ${key} = ${JSON.stringify(told[key])}`),
    ...(typeof made === "string" && /^[0-9a-f]{16}$/.test(made)
      ? []
      : [`it says made = ${JSON.stringify(made)}`]),
  ];
}
