import type { RisenFacts } from "../../analyses/claims/risenClaim";
import { isStronger, strongerThan, verdictOf } from "../../analyses/claims/strength";
import { isMany } from "../../analyses/regions/portrait";
import { claimWords } from "../../words/claimWords";
import { concentrationIn } from "../progress/concentration";
import { type Answer, nameClaimed } from "./answer";

/** Answers whether something has risen between two published reviews. */
export function risenAnswer(facts: RisenFacts): Omit<Answer, "claim"> {
  const { claim, said, coverage, changed, left, filter, level, counts } = facts;
  const say = claimWords().change;
  const of = {
    ...facts,
    group: claim.group,
    item: nameClaimed(facts),
    isDimension: level === "dimension",
  };
  const asked = claim.rise;
  const isTrue = said === asked || isStronger(said, asked);
  const wanted = isTrue ? (strongerThan(said)[0] as typeof asked | undefined) : asked;
  const unable = counts.n - counts.able;
  const most = concentrationIn(coverage, changed);
  return {
    verdict: verdictOf(asked, [said]),
    sentence: [
      say.said(said, of),
      ...(most === undefined ? [] : [most]),
      ...(changed === 0 ? [say.sameEdition] : []),
      say.known(coverage.shown, { known: coverage.known, years: coverage.years, left }),
      ...say.filters(filter),
    ].join(" "),
    reasons: [
      ...(isTrue && said !== asked ? [say.why.more(said)] : []),
      ...(wanted === undefined ? [] : [say.why.needs(wanted, of)]),
      ...(changed === 0 ? [] : [say.why.changed(changed)]),
      ...(unable === 0 ? [] : [say.why.able(unable)]),
      ...(of.isDimension ? [say.ratings] : []),
      ...(isMany(facts.countries) ? [] : [claimWords().why.scant]),
      say.why.notCaused,
    ],
  };
}
