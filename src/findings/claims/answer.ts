import type { Claim } from "../../analyses/claims/claim";
import type { ClaimedOf } from "../../analyses/claims/spokenOf";
import type { Verdict } from "../../analyses/claims/strength";
import { words } from "../../words/words";

/** What may be said of a claim. */
export interface Answer {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The strongest that may be said, with n, coverage and whose reviews it is of; null where nothing may. */
  readonly sentence: string | null;
  /** Why not more, or why nothing; what must be known besides. */
  readonly reasons: readonly string[];
}

/** What is spoken of is called: names of factors and aspects recur, so their codes stand with them. */
export function nameClaimed({ level, item }: Pick<ClaimedOf, "level" | "item">): string {
  return words.heatmap.columnName(level, item);
}
