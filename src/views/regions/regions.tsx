import { useEffect, useMemo } from "react";
import type { RouteObject } from "react-router";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { regionsWords } from "../../words/regionsWords";
import { eachOnce } from "../address";
import { answering, Behind, useAnswered } from "../answered";
import { EngineNotice } from "../EngineNotice";
import { RegionalPatterns } from "./RegionalPatterns";
import { readRegions, writeRegions } from "./regionsAddress";
import { type RegionsAsker, type RegionsPage, regionsAsker } from "./regionsAsker";

/** The page of regional patterns. */
export function regions(ask: Ask, starter: Starter, calculate: Calculate): RouteObject {
  const { asked, leave } = regionsAsker(ask, calculate);
  return {
    handle: {
      title: regionsWords().page.page,
      prepared: ["portfolio", "counted-themes", "countries-themes", "stages-theme"],
    },
    loader: answering(asked),
    element: <Regions starter={starter} leave={leave} />,
  };
}

function Regions({
  starter,
  leave,
}: {
  readonly starter: Starter;
  readonly leave: RegionsAsker["leave"];
}) {
  const { page, isBusy, cause, retry, asked } = useAnswered<RegionsPage>(isElsewhere);
  useEffect(() => leave, [leave]);
  const chosen = useMemo(
    () =>
      page &&
      (asked === undefined
        ? { choice: page.portrait.choice, unknown: [] }
        : readRegions(asked, page.offer)),
    [page, asked],
  );
  return (
    <main id="content" className="wide" aria-busy={isBusy}>
      {page === undefined ? <h1>{regionsWords().page.page}</h1> : null}
      <Behind cause={cause} retry={retry} />
      {page && chosen && (
        <RegionalPatterns
          page={page}
          choice={chosen.choice}
          unknown={isBusy ? [] : eachOnce([...chosen.unknown, ...page.unknown])}
          starter={starter}
          notice={<EngineNotice starter={starter} onRetry={retry} told={cause !== undefined} />}
        />
      )}
    </main>
  );
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere({ portrait, offer }: RegionsPage): boolean {
  const { choice } = readRegions(location.search, offer);
  return writeRegions(choice, offer) !== writeRegions(portrait.choice, offer);
}
