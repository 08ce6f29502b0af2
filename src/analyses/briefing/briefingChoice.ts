import type { Comparability } from "../../model/framework";
import type { ReviewFilter } from "../../queries/counted";
import type { Reachable } from "../cells/thresholds";
import type { Claim, ClaimKind } from "../claims/claim";

/** Whom a group is held against: all others, the others of its income groups, or everyone, itself among them. */
export const AGAINST = ["rest", "income", "all"] as const;
export type Against = (typeof AGAINST)[number];

/** What is asked of the briefing. */
export interface BriefingChoice {
  readonly grouping: string;
  /** The name of the group that it is about. */
  readonly group: string;
  /** The code of a theme, of a dimension for all themes under it, or the id of a part of the UN agenda for those read into it. */
  readonly item: string;
  /** The stage of which is said how many had reached it. */
  readonly threshold: Reachable;
  readonly against: Against;
  /** What is claimed of it all, for “Can I say this?”. */
  readonly claim: ClaimKind;
  readonly quantity: Claim["quantity"];
  readonly rise: Claim["rise"];
  readonly filter: ReviewFilter;
  /** The least comparability that themes must have over the editions that count; empty for any. */
  readonly comparability: Comparability | "";
}
