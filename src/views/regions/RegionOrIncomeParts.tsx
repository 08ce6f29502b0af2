import { regionsWords } from "../../words/regionsWords";
import { Awaited } from "./Awaited";
import { ContextFigure } from "./ContextFigure";
import { HowReviewedFigure } from "./HowReviewedFigure";
import { IncomeGapFigure } from "./IncomeGapFigure";
import { IncomeGridFigure } from "./IncomeGridFigure";
import { MixesFigure } from "./MixesFigure";
import type { RegionsPage } from "./regionsAsker";
import type { RegionsWays } from "./regionsWays";
import { Untold } from "./Untold";
import { VariationOfGroups } from "./VariationOfGroups";

/** Region, income or method: how much goes by group, and what of it can be told from incomes and from how reviews were made. */
export function RegionOrIncomeParts({
  page,
  ways,
}: {
  readonly page: RegionsPage;
  readonly ways: RegionsWays;
}) {
  const { income, reviewed, variation, context } = page;
  return (
    <>
      <Awaited of={variation} page={page}>
        {(value, ground) => <VariationOfGroups ground={ground} variation={value} />}
      </Awaited>
      {income.held === null ? (
        <NothingToHold strata={income.strata} />
      ) : (
        <>
          <IncomeGridFigure ground={page} grid={income.held.grid} ways={ways} />
          <IncomeGapFigure ground={page} gap={income.held.gap} ways={ways} />
          <MixesFigure ground={page} mixes={income.held.mixes} ways={ways} />
        </>
      )}
      <HowReviewedFigure ground={page} reviewed={reviewed} ways={ways} />
      <ContextFigure ground={page} context={context} />
    </>
  );
}

/** Why there is no income to hold the groups against. */
function NothingToHold({ strata }: Pick<RegionsPage["income"], "strata">) {
  const say = regionsWords().income;
  return (
    <Untold
      part="income"
      heading={say.grid.heading}
      why={strata === "same" ? say.same : say.none}
    />
  );
}

/** The parts that an address can lead to, each with its name. */
export function incomeParts({ income }: Pick<RegionsPage, "income">): [string, string][] {
  const say = regionsWords().income;
  return [
    ["variation", say.variation.heading],
    ["income", say.grid.heading],
    ...(income.held === null
      ? []
      : ([
          ["gap", say.gap.heading],
          ["mix", say.mix.heading],
        ] as [string, string][])),
    ["made", say.made.heading],
    ["context", say.context.heading],
  ];
}
