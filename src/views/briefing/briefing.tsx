import { useMemo } from "react";
import type { RouteObject } from "react-router";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { briefingWords } from "../../words/briefingWords";
import { eachOnce } from "../address";
import { answering, Behind, useAnswered } from "../answered";
import { EngineNotice } from "../EngineNotice";
import { BriefingOfGroup } from "./BriefingOfGroup";
import { readBriefing, writeBriefing } from "./briefingAddress";
import { type BriefingPage, briefingAsker } from "./briefingAsker";
import { isOtherSlide } from "./presentAddress";

/** The briefing: what can be said of one group in one theme. */
export function briefing(ask: Ask, starter: Starter, calculate: Calculate): RouteObject {
  return {
    handle: {
      title: briefingWords().page.page,
      prepared: [
        "portfolio",
        "counted-themes",
        "countries-themes",
        "stages-theme",
        "again",
        "again-theme",
      ],
    },
    loader: answering(briefingAsker(ask, calculate)),
    // Turning slides asks nothing anew, so that it works without a network.
    shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
      defaultShouldRevalidate && !isOtherSlide(currentUrl, nextUrl),
    element: <Briefing starter={starter} />,
  };
}

function Briefing({ starter }: { readonly starter: Starter }) {
  const { page, isBusy, cause, retry, asked } = useAnswered<BriefingPage>(isElsewhere);
  const chosen = useMemo(() => page && chosenOf(page, asked), [page, asked]);
  return (
    <main id="content" className="wide briefing" aria-busy={isBusy}>
      {page === undefined ? <h1>{briefingWords().page.page}</h1> : null}
      <Behind cause={cause} retry={retry} />
      {page && chosen && (
        <BriefingOfGroup
          page={page}
          choice={chosen.choice}
          isBehind={chosen.isBehind}
          unknown={isBusy ? [] : eachOnce([...chosen.unknown, ...page.unknown])}
          starter={starter}
          notice={<EngineNotice starter={starter} onRetry={retry} told={cause !== undefined} />}
        />
      )}
    </main>
  );
}

/** What is chosen: what is shown, or, while that is still the page before, what the address asks for. */
function chosenOf(page: BriefingPage, asked: string | undefined) {
  const { choice, offer } = page;
  if (asked === undefined) return { choice, unknown: [], isBehind: false };
  const read = readBriefing(asked, offer);
  const isBehind = writeBriefing(read.choice, offer) !== writeBriefing(page.asked, offer);
  return { choice: isBehind ? read.choice : choice, unknown: read.unknown, isBehind };
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere({ asked: shown, offer }: BriefingPage): boolean {
  const asked = readBriefing(location.search, offer).choice;
  return writeBriefing(asked, offer) !== writeBriefing(shown, offer);
}
