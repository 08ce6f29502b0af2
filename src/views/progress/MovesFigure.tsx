import type { ReactNode } from "react";
import { movesRecords } from "../../analyses/progress/movesByItem";
import { ratingsRecords } from "../../analyses/progress/ratings";
import { movesTable } from "../../charts/progress/movesTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { concentration } from "../../findings/progress/concentration";
import { movesFinding } from "../../findings/progress/moves";
import { words } from "../../words/words";
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
  const say = words.progress.moves;
  const looked = lookedAt(pairs);
  const table = movesTable(pairs, moves);
  const records = movesRecords(pairs, moves);
  const most = concentration(pairs);
  const title = movesFinding(pairs, moves, looked);
  const frame = progressFrame(page, {
    part: "moves",
    title: most === undefined ? title : `${title}. ${most}`,
    subtitle: say.subtitle(looked, pairs.choice.span),
    notes: [
      say.notes.half,
      say.notes.net,
      ...(moves.dimensions.length > 0 ? [say.notes.index] : []),
      ...(moves.items.length > 1 ? [say.notes.ratings] : []),
      say.notes.named,
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => (width, type) => tableBlock(table, width, type),
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
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
