import type { Pairs } from "../../analyses/progress/pairs";
import { concentration } from "./concentration";

/** A finding, with of whom most pairs are where it must not go without. */
export function headline(pairs: Pairs, finding: string): string {
  const most = concentration(pairs);
  return most === undefined ? finding : `${finding}. ${most}`;
}
