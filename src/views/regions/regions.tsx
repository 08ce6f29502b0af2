import { useCallback, useEffect, useMemo } from "react";
import {
  type LoaderFunctionArgs,
  type RouteObject,
  useLoaderData,
  useLocation,
  useNavigation,
  useRevalidator,
} from "react-router";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { words } from "../../words/words";
import type { Unknown } from "../address";
import { EngineNotice } from "../EngineNotice";
import { useAlive } from "../useAlive";
import { useLastPage } from "../useLastPage";
import { RegionalPatterns } from "./RegionalPatterns";
import { readRegions, writeRegions } from "./regionsAddress";
import { type RegionsAsker, type RegionsPage, regionsAsker } from "./regionsAsker";

/** The page, or why it could not be worked out. */
type Answered = { readonly page: RegionsPage } | { readonly cause: string };

/** The page of regional patterns. */
export function regions(ask: Ask, starter: Starter, calculate: Calculate): RouteObject {
  const asker = regionsAsker(ask, calculate);
  return {
    handle: { title: words.regions.page },
    loader: load(asker),
    element: <Regions starter={starter} leave={asker.leave} />,
  };
}

// A question that could not be answered is an answer of its own: the page before it stays.
function load({ asked }: RegionsAsker) {
  return async ({ request }: Pick<LoaderFunctionArgs, "request">): Promise<Answered> => {
    try {
      return { page: await asked(request.url, request.signal) };
    } catch (error) {
      request.signal.throwIfAborted();
      if (typeof window === "undefined") throw error;
      return { cause: error instanceof Error ? error.message : String(error) };
    }
  };
}

function Regions({
  starter,
  leave,
}: {
  readonly starter: Starter;
  readonly leave: RegionsAsker["leave"];
}) {
  const answered = useLoaderData<Answered>();
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const { search } = useLocation();
  const page = useLastPage(answered);
  const retry = useCallback(() => void revalidate(), [revalidate]);
  const alive = useAlive();
  const busy = navigation.state !== "idle" || state === "loading";
  const behind = "cause" in answered;
  const asked = alive ? (navigation.location?.search ?? search) : undefined;
  const elsewhere = !alive && page !== undefined && isElsewhere(page);
  useEffect(() => {
    if (elsewhere) void revalidate();
  }, [elsewhere, revalidate]);
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
    <main id="content" className="wide" aria-busy={busy}>
      {page === undefined ? <h1>{words.regions.page}</h1> : null}
      {behind && !busy && (
        <p role="alert" className="behind">
          {words.regions.behind(answered.cause)}{" "}
          <button type="button" onClick={retry}>
            {words.engine.tryAgain}
          </button>
        </p>
      )}
      {page && chosen && (
        <RegionalPatterns
          page={page}
          choice={chosen.choice}
          unknown={busy ? [] : eachOnce([...chosen.unknown, ...page.unknown])}
          starter={starter}
          notice={<EngineNotice starter={starter} onRetry={retry} told={behind && !busy} />}
        />
      )}
    </main>
  );
}

/** What is asked for in vain, each once: read from the address, and seen when it was worked out. */
function eachOnce(unknown: readonly Unknown[]): readonly Unknown[] {
  return [...new Map(unknown.map((each) => [`${each.name} ${each.value}`, each])).values()];
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere({ portrait, offer }: RegionsPage): boolean {
  if (typeof window === "undefined") return false;
  const { choice } = readRegions(location.search, offer);
  return writeRegions(choice, offer) !== writeRegions(portrait.choice, offer);
}
