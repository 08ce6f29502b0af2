import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ProgressChoice } from "../../analyses/progress/progressChoice";
import type { Starter } from "../../engine/starter";
import { progressWords } from "../../words/progressWords";
import type { Unknown } from "../address";
import { PageLink } from "../shell";
import { CountryByCountry } from "./CountryByCountry";
import { CoverageFigure } from "./CoverageFigure";
import { DimensionTestsFigure } from "./DimensionTestsFigure";
import { FromStageToStage } from "./FromStageToStage";
import { GroupsFigure } from "./GroupsFigure";
import { MoversFigure } from "./MoversFigure";
import { MovesFigure } from "./MovesFigure";
import { PaceFigure } from "./PaceFigure";
import { ProgressControls } from "./ProgressControls";
import { ProgressFilters } from "./ProgressFilters";
import { writeProgress } from "./progressAddress";
import type { ProgressPage } from "./progressAsker";
import { waysFrom } from "./progressWays";
import { RegressionFigure } from "./RegressionFigure";
import { RulersFigure } from "./RulersFigure";
import { Switches } from "./Switches";

/** All of progress, one figure below the other, each of the same pairs of reviews. */
export function ProgressBetweenReviews({
  page,
  choice,
  unknown,
  starter,
  notice,
}: {
  readonly page: ProgressPage;
  /** What the address asks for: what is shown, being worked out, or could not be. */
  readonly choice: ProgressChoice;
  /** What it asks for in vain. */
  readonly unknown: readonly Unknown[];
  readonly starter: Starter;
  readonly notice: ReactNode;
}) {
  const { pairs, offer } = page;
  const ways = waysFrom(choice, offer, pairs);
  const say = progressWords().page;
  const isBehind = ways.searchOf({}) !== writeProgress(pairs.choice, offer);
  const parts = [
    ["moves", say.moves.heading],
    ["matrix", progressWords().matrix.matrix.heading],
    ["countries", progressWords().countries.heading],
    ["movers", progressWords().movers.movers.heading],
    ["dimensions", progressWords().tests.tests.heading],
    ["pace", progressWords().movers.pace.heading],
    ["regression", progressWords().tests.regression.heading],
    ["rulers", progressWords().scope.rulers.heading],
    ["coverage", progressWords().scope.coverage.heading],
    ["groups", progressWords().scope.groups.heading],
  ] as const;
  return (
    <>
      <MovesFigure
        page={page}
        ways={ways}
        controls={
          <>
            <Switches choice={choice} effects={page.switches} ways={ways} />
            <ProgressControls pairs={{ ...pairs, choice }} offer={offer} ways={ways} />
            <ProgressFilters choice={choice} offer={offer} filters={page.filters} ways={ways} />
            {notice}
            {isBehind && <p className="unknown">{say.stillBefore}</p>}
            {unknown.map(({ name, value }) => (
              <p key={`${name} ${value}`} className="unknown">
                {say.unknown(name, value)}
              </p>
            ))}
          </>
        }
      />
      <nav className="parts" aria-label={say.contents}>
        <ul>
          {parts.map(([part, name]) => (
            <li key={part}>
              <Link to={{ search: ways.searchOf({}), hash: `#${part}` }}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <FromStageToStage page={page} ways={ways} />
      <CountryByCountry page={page} ways={ways} />
      <MoversFigure page={page} ways={ways} />
      <DimensionTestsFigure page={page} ways={ways} />
      <PaceFigure page={page} ways={ways} />
      <RegressionFigure page={page} ways={ways} />
      <RulersFigure page={page} ways={ways} />
      <CoverageFigure page={page} ways={ways} />
      <GroupsFigure page={page} ways={ways} />
      <p className="read-on">
        <PageLink starter={starter} to="/method/">
          {say.method}
        </PageLink>
      </p>
    </>
  );
}
