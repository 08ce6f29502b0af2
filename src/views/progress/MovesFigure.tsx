import type { ReactNode } from "react";
import { movesRecords } from "../../analyses/progress/movesByItem";
import { ratingsRecords } from "../../analyses/progress/ratings";
import { movesTable } from "../../charts/progress/movesTable";
import { cellKeyBlock } from "../../charts/table/cellKey";
import { keyedTable } from "../../charts/table/keyedTable";
import { headline } from "../../findings/progress/headline";
import { movesFinding } from "../../findings/progress/moves";
import { progressWords } from "../../words/progressWords";
import { CellKeyView } from "../figure/CellKeyView";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { lookedAt, progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** What rose, stayed and fell, dimension by dimension and item by item. */
export function MovesFigure({
  page,
  ways,
  controls,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
  readonly controls: ReactNode;
}) {
  const { pairs, moves } = page;
  const say = progressWords().page.moves;
  const looked = lookedAt(pairs);
  const table = movesTable(pairs, moves);
  const records = movesRecords(pairs, moves);
  const title = movesFinding(pairs, moves, looked);
  const frame = progressFrame(page, {
    part: "moves",
    title: headline(pairs, title),
    subtitle: say.subtitle(looked, pairs.choice.span),
    notes: [
      say.notes.net,
      ...(moves.dimensions.length > 0 ? [say.notes.index] : []),
      ...(moves.items.length > 1 ? [say.notes.ratings] : []),
      say.notes.named,
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => keyedTable(table, cellKeyBlock([table])),
  });
  const everything = {
    button: say.ratings.button,
    title: say.ratings.title,
    subtitle: say.subtitle(looked, pairs.choice.span),
    file: "cmm-progress-ratings",
    records: async () => ratingsRecords(pairs),
  };
  return (
    <Figure frame={{ ...frame, everything }} heading="h1" part="moves" controls={controls}>
      <CellKeyView tables={[table]} />
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
