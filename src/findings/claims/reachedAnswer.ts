import { NEEDED, type ReachedFacts } from "../../analyses/claims/reachedClaim";
import { isStronger, type Quantity, strongerThan, verdictOf } from "../../analyses/claims/strength";
import { isMany } from "../../analyses/regions/portrait";
import { saysTooLittle } from "../../disclosure/bounds";
import { claimWords } from "../../words/claimWords";
import { regionsWords } from "../../words/regionsWords";
import { type Answer, nameClaimed } from "./answer";

/** Answers how many had reached a stage: of published reviews, and what is certain of all. */
export function reachedAnswer(facts: ReachedFacts): Omit<Answer, "claim"> {
  const { claim, said } = facts;
  return {
    verdict: verdictOf(
      claim.quantity,
      [said.published, said.reviewed].filter((each) => each !== null),
    ),
    sentence: [head(facts), ...besides(facts), coverage(facts)].join(" "),
    reasons: reasonsOf(facts),
  };
}

const aboutOf = (facts: ReachedFacts) => ({
  group: facts.claim.group,
  stage: facts.claim.stage,
  filter: facts.filter,
  item: nameClaimed(facts),
});

function head(facts: ReachedFacts): string {
  const { said, bounds, reached, spoken } = facts;
  const say = claimWords();
  if (said.published === null) return say.onlyOfAll(said.reviewed!, bounds!, aboutOf(facts));
  return say.reached(said.published, { ...aboutOf(facts), reached, spoken });
}

/** What is said with unpublished reviews, where any counts. */
function besides({ said, bounds, spoken }: ReachedFacts): string[] {
  if (said.published === null || bounds === null) return [];
  const unpublished = bounds.of - spoken.n;
  return [
    saysTooLittle(bounds)
      ? claimWords().tooLittle(unpublished)
      : claimWords().ofAll(said.reviewed, bounds, unpublished),
  ];
}

function coverage({ claim, covered, filter, spoken }: ReachedFacts): string {
  const years = spoken.years;
  return claimWords().covered(covered, { group: claim.group, filter, years });
}

function reasonsOf(facts: ReachedFacts): string[] {
  const { claim, said, reached, spoken, bounds, covered, silence } = facts;
  const say = claimWords().why;
  const asked = claim.quantity;
  const { published } = said;
  const isTrue = isAsStrong(published, asked);
  // Of one that holds, why not the next; of one that does not, what it would take.
  const wanted: Quantity | undefined =
    published === null ? undefined : isTrue ? nextTo(published) : asked;
  const isUncertain =
    published !== null &&
    published !== "some" &&
    bounds !== null &&
    !isAsStrong(said.reviewed, published);
  const silent = regionsWords().items.reached.silence;
  const unreviewed = covered.countries - covered.reviewed;
  return [
    ...(published !== null && isTrue && published !== asked ? [say.more(published)] : []),
    ...(wanted === undefined
      ? []
      : [say.needs(wanted, NEEDED[wanted](spoken.n), reached, spoken.n)]),
    ...(isUncertain ? [say.uncertain(published)] : []),
    ...(silence === null ? [] : [silence === "level" ? silent.level : silent.stage(claim.stage)]),
    ...(published !== null && !isMany(spoken.n) ? [say.scant] : []),
    ...(unreviewed > 0 ? [say.unreviewed(unreviewed, claim.group)] : []),
  ];
}

function nextTo(quantity: Quantity): Quantity | undefined {
  return strongerThan(quantity)[0] as Quantity | undefined;
}

function isAsStrong(one: Quantity | null, other: Quantity): boolean {
  return one !== null && (one === other || isStronger(one, other));
}
