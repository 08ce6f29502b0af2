import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Link } from "react-router";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import type { Records } from "../../analyses/records";
import { words } from "../../words/words";
import { Figure } from "../figure/Figure";
import { Filters } from "../scope/Filters";
import { CellStory } from "./CellStory";
import { EmptyHeatmap } from "./EmptyHeatmap";
import { everyStage } from "./everyStage";
import { HeatmapControls } from "./HeatmapControls";
import { HeatmapTable, type ReadCell } from "./HeatmapTable";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import type { HeatmapPage } from "./heatmapAsker";
import { without } from "./heatmapChanges";
import { heatmapFrame, heatmapMark } from "./heatmapFrame";
import { linksOf } from "./heatmapLinks";
import { ModelPath } from "./ModelPath";
import { rowName } from "./rowName";
import { StageLegend } from "./StageLegend";
import { useActs } from "./useActs";
import { useFocusKept } from "./useFocusKept";

/** The heatmap of an address: its choices, its table, what its cells say and what stands behind one of them. */
export function DrawnHeatmap({
  page,
  busy,
  asked,
  notice,
  further,
  everything,
}: {
  readonly page: HeatmapPage;
  readonly busy: boolean;
  /** The query of the address: what is shown, being worked out, or could not be. */
  readonly asked: string | undefined;
  readonly notice: ReactNode;
  readonly further: ReactNode;
  /** Asks for all published stages as records. */
  readonly everything: () => Promise<Records>;
}) {
  const { figure, offer, dimensions, path, passing } = page;
  const drawn = { choice: figure.choice, unknown: page.unknown };
  const { choice, unknown } = asked === undefined ? drawn : readHeatmap(asked, offer);
  const vain = [
    ...new Map(
      [...page.unknown, ...unknown].map((each) => [`${each.name} ${each.value}`, each]),
    ).values(),
  ];
  const search = writeHeatmap(choice, offer);
  const shown = writeHeatmap(figure.choice, offer);
  const closed = writeHeatmap({ ...figure.choice, row: "", column: "" }, offer);
  const waiting = busy && shown === "" && search !== shown;
  const frame = useMemo(
    () => ({ ...heatmapFrame(page), everything: everyStage(page.release, everything) }),
    [page, everything],
  );
  const links = useMemo(() => linksOf(figure, offer), [figure, offer]);
  const [last, setLast] = useState<ReadCell & { readonly view: string }>();
  // What was read of another view is not said of this one.
  const read = last?.view === closed ? last : undefined;
  const focus = useFocusKept(figure);
  const searchOf = (changed: Partial<HeatmapChoice>) =>
    writeHeatmap({ ...without(choice, changed), ...changed }, offer);
  const onRead = useCallback((cell: ReadCell) => setLast({ ...cell, view: closed }), [closed]);
  const acts = useActs(page, busy, onRead);
  const isEmpty = figure.scope.published === 0 || figure.columns.length === 0;
  const rows = figure.rows.length + (figure.choice.rows === "groups" ? 1 : 0);
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
            dimensions={dimensions}
            path={path}
          />
          <Filters
            filtered={choice}
            offer={offer}
            passing={passing}
            themes={page.themes}
            edition={figure.choice.edition}
            searchOf={searchOf}
          />
          {notice}
          {waiting && <p className="unknown">{words.heatmap.stillDefault}</p>}
          {(busy ? unknown : vain).map(({ name, value }) => (
            <p key={`${name} ${value}`} className="unknown">
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
      <ModelPath choice={figure.choice} path={path} searchOf={searchOf} />
      {isEmpty ? (
        <EmptyHeatmap figure={figure} searchOf={searchOf} />
      ) : (
        <>
          <section className="scroller" aria-label={words.heatmap.region} {...focus}>
            <HeatmapTable
              figure={figure}
              caption={frame.title}
              mark={heatmapMark(page)}
              acts={acts}
              links={links}
            />
          </section>
          <SilentList figure={figure} />
          <p className={read === undefined ? "hint" : "reading"}>
            <span aria-hidden="true">{read?.sentence ?? words.heatmap.hint(rows)}</span>{" "}
            {read && !busy && (
              <Link
                to={{ search: searchOf({ row: read.row, column: read.column }) }}
                preventScrollReset
              >
                {words.story.open}
              </Link>
            )}
          </p>
        </>
      )}
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

/** The rows that say the same in every cell, for a printed sheet. */
function SilentList({ figure }: { readonly figure: HeatmapFigure }) {
  const names = figure.rows.flatMap((row) =>
    row.section?.kind === "unpublished" ? [rowName(figure, row)] : [],
  );
  return names.length === 0 ? null : (
    <p className="silent-list" aria-hidden="true">
      {words.take.listed(words.heatmap.unpublishedSection, names.length)}. {words.list(names)}.
    </p>
  );
}
