import { moversRecords } from "../../analyses/progress/movers";
import { moversTable } from "../../charts/progress/moversTable";
import { cellKeyBlock } from "../../charts/table/cellKey";
import { keyedTable } from "../../charts/table/keyedTable";
import { moversFinding } from "../../findings/progress/movers";
import { progressWords } from "../../words/progressWords";
import { CellKeyView } from "../figure/CellKeyView";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { lookedAt, progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** Which items moved most on balance, all of them in order, those that are looked at lit. */
export function MoversFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, movers } = page;
  const say = progressWords().movers.movers;
  const everything = lookedAt({ ...pairs, choice: { ...pairs.choice, item: "" } });
  const table = moversTable(pairs, movers);
  const records = moversRecords(pairs, movers);
  const frame = progressFrame(page, {
    part: "movers",
    title: moversFinding(pairs, movers),
    subtitle: say.subtitle(everything, progressWords().page.between(pairs.choice.span)),
    notes: [
      say.notes.order,
      say.notes.compared,
      say.notes.interval,
      progressWords().page.moves.notes.net,
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => keyedTable(table, cellKeyBlock([table])),
  });
  return (
    <Figure frame={frame} heading="h2" part="movers">
      <CellKeyView tables={[table]} />
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
