import { useCallback, useEffect } from "react";
import {
  type LoaderFunctionArgs,
  type RouteObject,
  useLoaderData,
  useLocation,
  useNavigation,
  useRevalidator,
} from "react-router";
import { withAgreed } from "../../analyses/heatmap/agreed";
import type { Records } from "../../analyses/heatmap/heatmapRecords";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { publishedStages } from "../../queries/publishedStages";
import { release } from "../../queries/release";
import { words } from "../../words/words";
import { EngineNotice } from "../EngineNotice";
import { PageLink } from "../shell";
import { useAlive } from "../useAlive";
import { useLastPage } from "../useLastPage";
import { agreedAsked } from "./agreedAsked";
import { DrawnHeatmap } from "./DrawnHeatmap";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import { type HeatmapPage, heatmapAsker } from "./heatmapAsker";

type Answered = { readonly page: HeatmapPage } | { readonly cause: string };

/** The page of the dimension heatmap. */
export function heatmap(ask: Ask, starter: Starter, calculate: Calculate): RouteObject {
  return {
    path: "heatmap",
    caseSensitive: true,
    handle: { title: words.heatmap.page },
    loader: load(ask, calculate),
    element: <Heatmap starter={starter} everything={() => everythingAsked(ask)} />,
  };
}

// A question that could not be answered is an answer of its own: the picture before it stays.
function load(ask: Ask, calculate: Calculate) {
  const asked = heatmapAsker(ask, calculate);
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

async function everythingAsked(ask: Ask): Promise<Records> {
  const [made] = await ask(release, {});
  const agreed = await agreedAsked(ask, made!);
  const rows = await ask(publishedStages, {});
  const records = {
    columns: Object.keys(publishedStages.columns),
    rows: rows.map((row) => Object.values(row)),
  };
  return agreed === null ? records : withAgreed(records, agreed);
}

function Heatmap({
  starter,
  everything,
}: {
  readonly starter: Starter;
  readonly everything: () => Promise<Records>;
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
  return (
    <main id="content" className="wide" aria-busy={busy}>
      {page === undefined ? <h1>{words.heatmap.page}</h1> : null}
      {behind && !busy && (
        <p role="alert" className="behind">
          {words.heatmap.behind(answered.cause)}{" "}
          <button type="button" onClick={retry}>
            {words.engine.tryAgain}
          </button>
        </p>
      )}
      {page === undefined ? null : (
        <DrawnHeatmap
          page={page}
          busy={busy}
          asked={asked}
          everything={everything}
          notice={<EngineNotice starter={starter} onRetry={retry} told={behind && !busy} />}
          further={
            <p className="read-on">
              <PageLink starter={starter} to="/method/">
                {words.heatmap.method}
              </PageLink>
            </p>
          }
        />
      )}
    </main>
  );
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere({ figure, offer }: HeatmapPage): boolean {
  if (typeof window === "undefined") return false;
  const { choice } = readHeatmap(location.search, offer);
  return writeHeatmap(choice, offer) !== writeHeatmap(figure.choice, offer);
}
