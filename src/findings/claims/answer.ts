import type { Claim, Why } from "../../analyses/claims/claim";
import type { ClaimFacts } from "../../analyses/claims/claimFacts";
import type { ClaimedOf } from "../../analyses/claims/spokenOf";
import type { Verdict } from "../../analyses/claims/strength";
import { claimWords } from "../../words/claimWords";
import { words } from "../../words/words";
import { reachedAnswer } from "./reachedAnswer";
import { risenAnswer } from "./risenAnswer";
import { standsAnswer } from "./standsAnswer";

/** What may be said of a claim. */
export interface Answer {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The strongest that may be said, with n, coverage and whose reviews it is of; null where nothing may. */
  readonly sentence: string | null;
  /** Why not more, or why nothing; what must be known besides. */
  readonly reasons: readonly string[];
}

/** Answers a claim from what the rows say to it. */
export function answerTo(facts: ClaimFacts): Answer {
  const { claim } = facts;
  switch (facts.kind) {
    case "untold":
      return { claim, verdict: "no", sentence: null, reasons: [whyNothing(facts.why)] };
    case "reached":
      return { claim, ...reachedAnswer(facts) };
    case "risen":
      return { claim, ...risenAnswer(facts) };
    case "stands":
      return { claim, ...standsAnswer(facts) };
  }
}

function whyNothing(why: Why): string {
  const { why: say, change, standing } = claimWords();
  switch (why.why) {
    case "group":
      return say.group;
    case "item":
      return say.item;
    case "nobody":
      return standing.nobody;
    case "few":
      return say.few(why.n);
    case "fewAgainst":
      return standing.why.few(why.n);
    case "unmatched":
      return standing.why.unmatched;
    case "ruler":
      return change.why.ruler(why.n, why.left);
  }
}

/** What is spoken of is called: names of factors and aspects recur, so their codes stand with them. */
export function nameClaimed({ level, item }: Pick<ClaimedOf, "level" | "item">): string {
  return words.heatmap.columnName(level, item);
}
