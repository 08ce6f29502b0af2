import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { isEnough } from "../../analyses/cells/cells";
import { movesBetween, stageMoves, stageMovesRecords } from "../../analyses/progress/stageMoves";
import { movesAt, stageMovesTable } from "../../charts/progress/stageMovesTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { headline } from "../../findings/progress/headline";
import { stageMovesFinding } from "../../findings/progress/stageMoves";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import { OpenedMovesFigure } from "./OpenedMovesFigure";
import type { ProgressPage } from "./progressAsker";
import { lookedAt, progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** From which stage to which countries moved, and below it who is behind the number that is opened. */
export function FromStageToStage({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs } = page;
  const { choice } = pairs;
  const say = progressWords().matrix.matrix;
  const all = stageMoves(pairs);
  const opened = movesBetween(all, choice.opened);
  const looked = lookedAt(pairs);
  const isDrawn = isEnough(all.countries);
  const table = stageMovesTable(pairs, all);
  const records = stageMovesRecords(all);
  const title = stageMovesFinding(pairs, all, looked);
  useFocusLed(choice.opened.join("-"));
  const frame = progressFrame(page, {
    part: "matrix",
    title: isDrawn ? headline(pairs, title) : title,
    subtitle: isDrawn
      ? say.subtitle(looked, choice.span, all)
      : say.subtitleFew(looked, choice.span),
    notes: isDrawn
      ? [say.notes.read, say.notes.whole, ...(all.items > 1 ? [say.notes.ratings] : [])]
      : [],
    records: isDrawn ? records : { ...records, rows: [] },
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => (width, type) =>
      isDrawn ? tableBlock(table, width, type) : { width, height: 0, drawn: () => "" },
  });
  return (
    <>
      <Figure frame={frame} heading="h2" part="matrix">
        {isDrawn && (
          <>
            <ChartTableView
              table={table}
              caption={say.heading}
              links={{
                cell: (row, column) => {
                  const between = movesAt(all, row, column);
                  const isOpen = between?.join() === choice.opened.join();
                  return between && ways.searchOf({ opened: isOpen ? [0, 0] : between });
                },
              }}
            />
            <p className="lead-on">{say.lead}</p>
          </>
        )}
      </Figure>
      {opened && <OpenedMovesFigure page={page} opened={opened} ways={ways} />}
    </>
  );
}

/**
 * Leads the focus to the list that a cell opens, and back to the cell when the list goes with the focus; and a reader who
 * has not moved yet to the list that a link means, which is not in the page that came drawn.
 */
function useFocusLed(opened: string): void {
  const before = useRef(opened);
  const { hash } = useLocation();
  useEffect(() => {
    const was = before.current;
    before.current = opened;
    if (was === opened) return;
    const { activeElement } = document;
    if (opened !== "0-0") {
      const heading = document.querySelector<HTMLElement>("#moved h2");
      if (heading !== null && activeElement?.closest("#matrix td")) {
        heading.tabIndex = -1;
        heading.focus();
      } else if (hash === "#moved" && scrollY === 0) heading?.scrollIntoView();
    } else if (activeElement === document.body) {
      const [from, to] = was.split("-");
      const cell = `#matrix tbody tr:nth-child(${from}) td:nth-of-type(${to}) a`;
      document.querySelector<HTMLElement>(cell)?.focus();
    }
  }, [opened, hash]);
}
