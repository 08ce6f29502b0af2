import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import {
  Link,
  type LoaderFunctionArgs,
  type RouteObject,
  useLoaderData,
  useLocation,
  useNavigate,
  useNavigation,
  useRevalidator,
} from "react-router";
import type { Calculate } from "../calculations/calculation";
import type { Ask } from "../engine/query";
import type { Starter } from "../engine/starter";
import { words } from "../words/words";
import { CellStory } from "./CellStory";
import { EngineNotice } from "./EngineNotice";
import { Figure } from "./Figure";
import { HeatmapControls } from "./HeatmapControls";
import { type CellKey, HeatmapTable, type ReadCell } from "./HeatmapTable";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import { type HeatmapPage, heatmapAsker } from "./heatmapAsker";
import { heatmapFrame, heatmapMark } from "./heatmapFrame";
import { StageLegend } from "./StageLegend";
import { PageLink } from "./shell";

type Answered = { readonly page: HeatmapPage } | { readonly cause: string };

/** The page of the dimension heatmap. */
export function heatmap(ask: Ask, starter: Starter, calculate: Calculate): RouteObject {
  return {
    path: "heatmap",
    caseSensitive: true,
    handle: { title: words.heatmap.page },
    loader: load(ask, calculate),
    element: <Heatmap starter={starter} />,
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

function Heatmap({ starter }: { readonly starter: Starter }) {
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
        <Drawn
          page={page}
          busy={busy}
          asked={asked}
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

/** False while a page that came drawn is taken over, true once it lives. */
function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere({ figure, offer }: HeatmapPage): boolean {
  if (typeof window === "undefined") return false;
  const { choice } = readHeatmap(location.search, offer);
  return writeHeatmap(choice, offer) !== writeHeatmap(figure.choice, offer);
}

/** The last page that was worked out: what stays in view when the next could not be. */
function useLastPage(answered: Answered): HeatmapPage | undefined {
  const [last, setLast] = useState("page" in answered ? answered.page : undefined);
  if ("page" in answered && answered.page !== last) setLast(answered.page);
  return "page" in answered ? answered.page : last;
}

function Drawn({
  page,
  busy,
  asked,
  notice,
  further,
}: {
  readonly page: HeatmapPage;
  readonly busy: boolean;
  /** The query of the address: what is shown, being worked out, or could not be. */
  readonly asked: string | undefined;
  readonly notice: ReactNode;
  readonly further: ReactNode;
}) {
  const { figure, offer, dimensions } = page;
  const drawn = { choice: figure.choice, unknown: page.unknown };
  const { choice, unknown } = asked === undefined ? drawn : readHeatmap(asked, offer);
  const vain = [
    ...new Map([...page.unknown, ...unknown].map((each) => [each.name, each])).values(),
  ];
  const shown = writeHeatmap(figure.choice, offer);
  const closed = writeHeatmap({ ...figure.choice, row: "", column: "" }, offer);
  const waiting = busy && shown === "" && writeHeatmap(choice, offer) !== shown;
  const frame = useMemo(() => heatmapFrame(page), [page]);
  const names = useMemo(
    () => new Map(dimensions.map(({ code, name }) => [code, name])),
    [dimensions],
  );
  const [read, setRead] = useState<ReadCell>();
  const navigate = useNavigate();
  const opening = ({ row, column }: CellKey) =>
    writeHeatmap({ ...figure.choice, row, column }, offer);
  const open = useCallback(
    ({ row, column }: CellKey) =>
      void navigate(
        { search: writeHeatmap({ ...figure.choice, row, column }, offer) },
        { preventScrollReset: true },
      ),
    [navigate, figure, offer],
  );
  return (
    <Figure
      frame={frame}
      heading="h1"
      further={further}
      controls={
        <>
          <HeatmapControls
            choice={choice}
            offer={offer}
            columns={figure.columns}
            dimensionNames={names}
          />
          {notice}
          {waiting && <p className="unknown">{words.heatmap.stillDefault}</p>}
          {(busy ? unknown : vain).map(({ name, value }) => (
            <p key={name} className="unknown">
              {words.heatmap.unknown(name, value)}
            </p>
          ))}
        </>
      }
    >
      <p className="spoken" role="status">
        {busy ? "" : frame.title}
      </p>
      <StageLegend figure={figure} />
      <section className="scroller" aria-label={words.heatmap.region}>
        <HeatmapTable
          key={closed}
          figure={figure}
          caption={frame.title}
          mark={heatmapMark(page)}
          onRead={setRead}
          onOpen={open}
        />
      </section>
      <p className={read === undefined ? "hint" : "reading"}>
        <span aria-hidden="true">
          {read?.sentence ??
            words.heatmap.hint(figure.rows.length + (figure.choice.rows === "groups" ? 1 : 0))}
        </span>{" "}
        {read && (
          <Link to={{ search: opening(read) }} preventScrollReset>
            {words.story.open}
          </Link>
        )}
      </p>
      {page.opened && (
        <CellStory figure={figure} story={page.opened.story} place={page.opened} close={closed} />
      )}
    </Figure>
  );
}
