import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Link, useNavigate } from "react-router";
import { words } from "../words/words";
import { CellStory } from "./CellStory";
import { Figure } from "./Figure";
import { HeatmapControls } from "./HeatmapControls";
import { type CellKey, HeatmapTable, type ReadCell } from "./HeatmapTable";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import type { HeatmapPage } from "./heatmapAsker";
import { heatmapFrame, heatmapMark } from "./heatmapFrame";
import { StageLegend } from "./StageLegend";

/** The heatmap of an address: its choices, its table, what its cells say and what stands behind one of them. */
export function DrawnHeatmap({
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
  const [last, setLast] = useState<ReadCell & { readonly view: string }>();
  // What was read of another view is not said of this one.
  const read = last?.view === closed ? last : undefined;
  const hear = useCallback((cell: ReadCell) => setLast({ ...cell, view: closed }), [closed]);
  const navigate = useNavigate();
  const opening = ({ row, column }: CellKey) =>
    writeHeatmap({ ...figure.choice, row, column }, offer);
  const open = useCallback(
    ({ row, column }: CellKey) => {
      // While another view is being worked out, what is seen is not what was asked for.
      if (busy) return;
      const search = writeHeatmap({ ...figure.choice, row, column }, offer);
      void navigate({ search }, { preventScrollReset: true });
    },
    [navigate, figure, offer, busy],
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
          onRead={hear}
          onOpen={open}
        />
      </section>
      <p className={read === undefined ? "hint" : "reading"}>
        <span aria-hidden="true">
          {read?.sentence ??
            words.heatmap.hint(figure.rows.length + (figure.choice.rows === "groups" ? 1 : 0))}
        </span>{" "}
        {read && !busy && (
          <Link to={{ search: opening(read) }} preventScrollReset>
            {words.story.open}
          </Link>
        )}
      </p>
      {page.opened && (
        <CellStory
          figure={figure}
          story={page.opened.story}
          place={page.opened}
          mark={heatmapMark(page)}
          close={closed}
        />
      )}
    </Figure>
  );
}
