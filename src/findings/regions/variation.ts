import type { Portrait } from "../../analyses/regions/portrait";
import { type GroupVariation, isBlurred, isRare } from "../../analyses/regions/variationOf";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";

/** Shares that differ by less are called the same. */
const HARDLY = 0.01;

/** Whether it is region at all, in one sentence: what lies between groups, how much of that goes with income. */
export function variationFinding(portrait: Portrait, variation: GroupVariation): string {
  const say = regionsWords().income.variation;
  const who = whoOf(portrait);
  const { kind, countries, groups, strata } = variation;
  if (kind === "few") return say.few(who, groups, countries);
  if (kind === "even") return say.even(countries);
  const { found } = variation;
  if (isBlurred(found)) return say.blurred(who, found.share, countries);
  const base = say.base(who, found.share, countries);
  if (!isRare(found.p)) return base + say.common;
  if (strata !== "income") return base + say[strata];
  const going = found.byIncome! - found.byChance < HARDLY ? "none" : "part";
  return base + say.withIncome(going, found.pWithin === null ? null : isRare(found.pWithin));
}

/** What tells the groups apart: the grouping, or membership in the only group that there is. */
function whoOf({ choice, groups }: Portrait): string {
  const say = regionsWords().income.variation;
  const named = groups.flatMap(({ name }) => name ?? []);
  return named.length === 1 ? say.alone(named[0]!) : words.grouping(choice.grouping);
}
