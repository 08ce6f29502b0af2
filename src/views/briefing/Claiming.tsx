import type { BriefingChoice } from "../../analyses/briefing/briefingChoice";
import { type Claim, COMPARISONS } from "../../analyses/claims/claim";
import { incomeGrouping } from "../../analyses/regions/incomeGrouping";
import { answerTo } from "../../findings/claims/answerTo";
import { words } from "../../words/words";
import { partsUnder } from "../partsUnder";
import { groupsIn } from "./briefingAddress";
import type { BriefingPage } from "./briefingAsker";
import { CanISay } from "./CanISay";

/** What is claimed of the briefing's group and theme; what a claim changes of these changes the briefing. */
export function Claiming({
  page: { facts, offer, portrait },
  choice,
  searchOf,
  source,
}: {
  readonly page: BriefingPage;
  readonly choice: BriefingChoice;
  readonly searchOf: (changed: Partial<BriefingChoice>) => string;
  readonly source: () => string;
}) {
  const themes = portrait.dimensions.map(({ code, name }) => ({
    dimension: { value: code, name: `${code} ${name}` },
    themes: partsUnder(portrait, code).map((part) => ({
      value: part.code,
      name: words.heatmap.columnName(portrait.choice.level, part),
    })),
  }));
  const income = incomeGrouping(offer.groupings);
  const hasIncomes = income !== undefined && income !== choice.grouping;
  return (
    <CanISay
      claim={facts.claim}
      answer={answerTo(facts)}
      offer={{
        groups: groupsIn(offer, choice.grouping),
        items: themes.flatMap((of) =>
          of.themes.map((theme) => ({ ...theme, heading: of.dimension.name })),
        ),
        risenItems: themes.flatMap((of) => [of.dimension, ...of.themes]),
        comparisons: COMPARISONS.filter((each) => each !== "income" || hasIncomes),
        span: "ends",
      }}
      searchOf={(changed) => searchOf(briefingBy(changed))}
      source={source}
    />
  );
}

function briefingBy({ kind, stage, against, ...same }: Partial<Claim>): Partial<BriefingChoice> {
  return {
    ...same,
    ...(kind !== undefined && { claim: kind }),
    ...(stage !== undefined && { threshold: stage }),
    ...(against !== undefined && { against: against === "others" ? "rest" : against }),
  };
}
