import type { Review } from "../model/review";
import { type Ledger, standingIn } from "./ledger";
import type { Policy } from "./policy";
import { publicIdOf } from "./registry";

/**
 * What keeps a ledger from being gone on with: a block of which a review is not among the records, or one that was
 * formed under another `c` or other thresholds, whose statements cannot be put beside new ones.
 */
export function conflictsOf(
  ledger: Ledger,
  reviews: readonly Review[],
  { c, thresholds }: Pick<Policy, "c" | "thresholds">,
): readonly string[] {
  const ids = new Set(reviews.map(publicIdOf));
  return standingIn(ledger).flatMap((block) => [
    ...block.members
      .filter((member) => !ids.has(member))
      .map(
        (member) =>
          `block ${block.block} counts review ${member}, which the records do not have. Put it back (with the status withdrawn if that is meant)`,
      ),
    ...(block.c === c && block.thresholds.join() === thresholds.join()
      ? []
      : [
          `block ${block.block} was formed with c = ${block.c} and thresholds ${block.thresholds.join(", ")}; the policy has c = ${c} and ${thresholds.join(", ")}. Keep to the ledger's`,
        ]),
  ]);
}
