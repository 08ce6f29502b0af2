import { useMemo } from "react";
import type { RouteObject } from "react-router";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { progressWords } from "../../words/progressWords";
import { eachOnce } from "../address";
import { answering, Behind, useAnswered } from "../answered";
import { EngineNotice } from "../EngineNotice";
import { ProgressBetweenReviews } from "./ProgressBetweenReviews";
import { readProgress, writeProgress } from "./progressAddress";
import { type ProgressPage, progressAsker } from "./progressAsker";

/** The page of progress: what moved between two reviews of a country. */
export function progress(ask: Ask, starter: Starter): RouteObject {
  return {
    handle: {
      title: progressWords().page.page,
      prepared: ["portfolio", "countries-themes", "again", "again-theme"],
    },
    loader: answering(progressAsker(ask)),
    element: <Progress starter={starter} />,
  };
}

function Progress({ starter }: { readonly starter: Starter }) {
  const { page, isBusy, cause, retry, asked } = useAnswered<ProgressPage>(isElsewhere);
  const chosen = useMemo(
    () =>
      page &&
      (asked === undefined
        ? { choice: page.pairs.choice, unknown: [] }
        : readProgress(asked, page.offer)),
    [page, asked],
  );
  return (
    <main id="content" className="wide" aria-busy={isBusy}>
      {page === undefined ? <h1>{progressWords().page.page}</h1> : null}
      <Behind cause={cause} retry={retry} />
      {page && chosen && (
        <ProgressBetweenReviews
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
function isElsewhere({ pairs, offer }: ProgressPage): boolean {
  const { choice } = readProgress(location.search, offer);
  return writeProgress(choice, offer) !== writeProgress(pairs.choice, offer);
}
