import type { Untold } from "../../analyses/claims/claim";
import type { ClaimFacts } from "../../analyses/claims/claimFacts";
import { claimWords } from "../../words/claimWords";
import type { Answer } from "./answer";
import { reachedAnswer } from "./reachedAnswer";
import { risenAnswer } from "./risenAnswer";
import { standsAnswer } from "./standsAnswer";

/** Answers a claim from what the rows say to it. */
export function answerTo(facts: ClaimFacts): Answer {
  const { claim } = facts;
  switch (facts.kind) {
    case "untold":
      return { claim, verdict: "no", sentence: null, reasons: [whyNothing(facts)] };
    case "reached":
      return { claim, ...reachedAnswer(facts) };
    case "risen":
      return { claim, ...risenAnswer(facts) };
    case "stands":
      return { claim, ...standsAnswer(facts) };
  }
}

function whyNothing({ why, claim }: Untold): string {
  const { why: say, change, standing } = claimWords();
  switch (why.why) {
    case "group":
      return say.group;
    case "item":
      return say.item;
    case "nobody":
      return standing.nobody;
    case "few":
      return say.few(why.n, claim.kind === "risen");
    case "fewAgainst":
      return standing.why.few(why.n);
    case "unmatched":
      return standing.why.unmatched;
    case "ruler":
      return change.why.ruler(why.n, why.left);
  }
}
