import { countryPaceRecords, paceRecords } from "../../analyses/progress/pace";
import { paceTable } from "../../charts/progress/paceTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { paceFinding } from "../../findings/progress/pace";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** How fast dimensions' indices changed, in stages a year. */
export function PaceFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, pace } = page;
  const say = progressWords().movers.pace;
  const subtitle = say.subtitle(progressWords().page.between(pairs.choice.span));
  const table = paceTable(pairs, pace);
  const records = paceRecords(pairs, pace);
  const frame = progressFrame(page, {
    part: "pace",
    title: paceFinding(pairs, pace),
    subtitle,
    notes: [say.notes.pooled, say.notes.index, say.notes.bounds],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  const everything = {
    button: say.rows.button,
    title: say.rows.title,
    subtitle,
    file: "cmm-progress-pace-countries",
    records: async () => countryPaceRecords(pairs, pace),
  };
  return (
    <Figure frame={{ ...frame, everything }} heading="h2" part="pace">
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
