import {
  dimensionTestRecords,
  FEWEST_TESTED,
  MOST_RANKED,
  SELDOM,
} from "../../analyses/progress/dimensionTests";
import { dimensionTestsTable } from "../../charts/progress/dimensionTestsTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { dimensionTestsFinding } from "../../findings/progress/dimensionTests";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** By how much dimensions' indices moved, and how rarely chance alone would bring as much. */
export function DimensionTestsFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, tests } = page;
  const say = progressWords().tests.tests;
  const table = dimensionTestsTable(pairs, tests);
  const records = dimensionTestRecords(pairs, tests);
  const hasFew = tests.some(({ counts }) => counts.n < FEWEST_TESTED);
  const frame = progressFrame(page, {
    part: "dimensions",
    title: dimensionTestsFinding(pairs, tests),
    subtitle: say.subtitle(progressWords().page.between(pairs.choice.span)),
    notes: [
      say.notes.chance(SELDOM),
      say.notes.tests(MOST_RANKED),
      say.notes.effect,
      ...(hasFew ? [say.notes.few(FEWEST_TESTED)] : []),
      say.notes.sample,
      progressWords().page.moves.notes.index,
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="dimensions">
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
