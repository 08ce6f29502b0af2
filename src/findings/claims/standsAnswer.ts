import { A_STAGE, type StandsFacts } from "../../analyses/claims/standsClaim";
import { isStronger, type Standing, verdictOf } from "../../analyses/claims/strength";
import { isMany } from "../../analyses/regions/portrait";
import { isRare } from "../../analyses/regions/variationOf";
import { rankOf } from "../../model/stage";
import { claimWords } from "../../words/claimWords";
import { type Answer, nameClaimed } from "./answer";

/** Answers whether a group lags or leads others; in words that make no race of it. */
export function standsAnswer(facts: StandsFacts): Omit<Answer, "claim"> {
  const { claim, said, spoken, covered, coincidence, filter } = facts;
  const say = claimWords().standing;
  const { group, stage, against } = claim;
  const of = { ...facts, group, stage, against, item: nameClaimed(facts) };
  const years = yearsOf(facts);
  return {
    verdict: verdictOf(askedOf(facts), [said]),
    sentence: [
      say.said(said, of),
      ...say.coincides(coincidence, group),
      say.compared({ ...of, spoken }),
      claimWords().covered(covered, { group, filter, years }),
    ].join(" "),
    reasons: reasonsOf(facts),
  };
}

function askedOf({ claim }: StandsFacts): Standing {
  return claim.kind === "lags" ? "standsLower" : "standsHigher";
}

function yearsOf({ spoken }: StandsFacts): readonly [number, number] | null {
  const years = spoken.flatMap(({ years }) => years ?? []);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function reasonsOf(facts: StandsFacts): string[] {
  const { claim, said, medians, coincidence } = facts;
  const { why: say, coincides } = claimWords().standing;
  const asked = askedOf(facts);
  if (said === asked) return [say.word(claim.kind === "lags" ? "lags" : "leads")];
  if (said !== "noDifference" && !isStronger(asked, said)) return [say.opposite];
  const isApart = Math.abs(rankOf(medians[0]) - rankOf(medians[1])) >= A_STAGE;
  if (said === "noDifference") return [say.shares(claim.stage), isApart ? say.apart : say.middles];
  const isMiddle = said === "middleLower" || said === "middleHigher";
  return [
    ...(isMiddle ? [] : [isApart ? say.otherMiddles : say.middles]),
    ...doubts(facts),
    ...coincides(coincidence, claim.group),
  ];
}

/** Why a difference is not taken for more than chance. */
function doubts({ spoken, p }: StandsFacts): string[] {
  const say = claimWords().standing.why;
  const n = [spoken[0].n, spoken[1].n] as const;
  if (!n.every(isMany)) return [say.scant(n)];
  return p === null || !isRare(p) ? [say.chance(p)] : [];
}
