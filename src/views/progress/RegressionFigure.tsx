import {
  FEWEST_CORRELATED,
  RELIABILITIES,
  regressionRecords,
} from "../../analyses/progress/regression";
import { regressionTable } from "../../charts/progress/regressionTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { regressionFinding } from "../../findings/progress/regression";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** A warning: what chance alone makes of those who stood low, beside what change goes with. */
export function RegressionFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, regression } = page;
  const say = progressWords().tests.regression;
  const table = regressionTable(pairs, regression);
  const records = regressionRecords(pairs, regression);
  const frame = progressFrame(page, {
    part: "regression",
    title: regressionFinding(pairs, regression),
    subtitle: say.subtitle(progressWords().page.between(pairs.choice.span)),
    notes: [
      say.notes.warning,
      say.notes.oldham(FEWEST_CORRELATED),
      say.notes.naive,
      say.notes.artefact(RELIABILITIES),
      progressWords().page.moves.notes.index,
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="regression">
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
