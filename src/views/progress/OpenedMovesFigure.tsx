import { Link } from "react-router";
import { openedRecords } from "../../analyses/progress/openedRecords";
import type { OpenedMoves } from "../../analyses/progress/stageMoves";
import { openedTable } from "../../charts/progress/openedTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { openedFinding } from "../../findings/progress/stageMoves";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { lookedAt, progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** The countries behind one number of the table from stage to stage. */
export function OpenedMovesFigure({
  page,
  opened,
  ways,
}: {
  readonly page: ProgressPage;
  readonly opened: OpenedMoves;
  readonly ways: ProgressWays;
}) {
  const { pairs } = page;
  const say = progressWords().matrix.opened;
  const table = openedTable(pairs, opened);
  const records = openedRecords(pairs, opened);
  const isNone = opened.n === 0;
  const frame = progressFrame(page, {
    part: "moved",
    title: openedFinding(pairs, opened, lookedAt(pairs)),
    subtitle: say.subtitle(pairs.choice.span),
    notes: [say.alphabetical, say.half],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.caption,
    body: async () => (width, type) =>
      isNone ? { width, height: 0, drawn: () => "" } : tableBlock(table, width, type),
  });
  return (
    <Figure
      frame={frame}
      heading="h2"
      part="moved"
      controls={
        <p className="turns">
          <Link to={{ search: ways.searchOf({ opened: [0, 0] }) }} preventScrollReset>
            {say.close}
          </Link>
        </p>
      }
    >
      {!isNone && (
        <ChartTableView table={table} caption={say.caption} links={{ row: ways.country }} />
      )}
    </Figure>
  );
}
