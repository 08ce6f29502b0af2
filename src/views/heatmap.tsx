import { useCallback, useMemo, useState } from "react";
import {
  type LoaderFunctionArgs,
  type RouteObject,
  useLoaderData,
  useLocation,
  useNavigation,
  useRevalidator,
} from "react-router";
import { recordsOfHeatmap } from "../analyses/heatmapRecords";
import type { Ask } from "../engine/query";
import type { Starter } from "../engine/starter";
import { heatmapFinding } from "../findings/heatmap";
import { words } from "../words/words";
import { EngineNotice } from "./EngineNotice";
import { Figure, type FigureFrame } from "./Figure";
import { HeatmapControls } from "./HeatmapControls";
import { HeatmapTable } from "./HeatmapTable";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import { type HeatmapPage, heatmapAsker } from "./heatmapAsker";
import { heatmapNotes, heatmapSubtitle } from "./heatmapNotes";
import { recordHeading, recordValue } from "./recordWords";
import { rowName } from "./rowName";
import { StageLegend } from "./StageLegend";

type Answered = { readonly page: HeatmapPage } | { readonly cause: string };

/** The page of the dimension heatmap. */
export function heatmap(ask: Ask, starter: Starter): RouteObject {
  return {
    path: "heatmap",
    handle: { title: words.heatmap.page },
    loader: load(ask),
    element: <Heatmap starter={starter} />,
  };
}

// A question that could not be answered is an answer of its own: the picture before it stays.
function load(ask: Ask) {
  const asked = heatmapAsker(ask);
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
  const busy = navigation.state !== "idle" || state === "loading";
  const behind = "cause" in answered;
  const asked = navigation.location?.search ?? (busy || behind ? search : undefined);
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
      {page === undefined ? (
        <EngineNotice starter={starter} onRetry={retry} />
      ) : (
        <Drawn page={page} starter={starter} onRetry={retry} busy={busy} asked={asked} />
      )}
    </main>
  );
}

/** The last page that was worked out: what stays in view when the next could not be. */
function useLastPage(answered: Answered): HeatmapPage | undefined {
  const [last, setLast] = useState("page" in answered ? answered.page : undefined);
  if ("page" in answered && answered.page !== last) setLast(answered.page);
  return "page" in answered ? answered.page : last;
}

function Drawn({
  page,
  starter,
  onRetry,
  busy,
  asked,
}: {
  readonly page: HeatmapPage;
  readonly starter: Starter;
  readonly onRetry: () => void;
  readonly busy: boolean;
  /** The query of the address that is being worked out, or could not be. */
  readonly asked: string | undefined;
}) {
  const { figure, offer, unknown, dimensions } = page;
  const choice = asked === undefined ? figure.choice : readHeatmap(asked, offer).choice;
  const shown = writeHeatmap(figure.choice, offer);
  const waiting = busy && shown === "" && writeHeatmap(choice, offer) !== shown;
  const frame = useMemo(() => frameOf(page), [page]);
  const names = useMemo(
    () => new Map(dimensions.map(({ code, name }) => [code, name])),
    [dimensions],
  );
  const [sentence, setSentence] = useState<string>();
  return (
    <Figure
      frame={frame}
      heading="h1"
      controls={
        <>
          <HeatmapControls choice={choice} offer={offer} dimensionNames={names} />
          <EngineNotice starter={starter} onRetry={onRetry} />
          {waiting && <p className="unknown">{words.heatmap.stillDefault}</p>}
          {unknown.map(({ name, value }) => (
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
      <StageLegend groups={figure.choice.rows === "groups"} />
      <section className="scroller" aria-label={words.heatmap.region}>
        <HeatmapTable key={frame.link} figure={figure} caption={frame.title} onRead={setSentence} />
      </section>
      <p className={sentence === undefined ? "hint" : "reading"} aria-hidden="true">
        {sentence ?? words.heatmap.hint}
      </p>
    </Figure>
  );
}

function frameOf(page: HeatmapPage): FigureFrame {
  const { figure, offer, release } = page;
  const records = recordsOfHeatmap(figure, (row) => rowName(figure, row));
  return {
    title: heatmapFinding(figure),
    subtitle: heatmapSubtitle(figure),
    notes: heatmapNotes(figure),
    release,
    records: { ...records, rows: records.rows.map((row) => row.map(recordValue(records.columns))) },
    headings: records.columns.map(recordHeading),
    tableCaption: words.heatmap.table.caption,
    link: writeHeatmap(figure.choice, offer) || "?",
    file: `cmm-heatmap-${figure.choice.rows}`,
  };
}
