import { rulersRecords } from "../../analyses/progress/rulers";
import { rulersTable } from "../../charts/progress/rulersTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { rulersFinding } from "../../findings/progress/rulers";
import { comparabilityNotes } from "../../queries/comparabilityNotes";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { figureQuestion } from "../figure/figureQuestion";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { lookedAt, progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** Which parts of the model are on the same ruler over the editions of the two reviews, and what differs in the others. */
export function RulersFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, rulers } = page;
  const say = progressWords().scope.rulers;
  const table = rulersTable(pairs, rulers);
  const records = rulersRecords(pairs, rulers);
  const frame = progressFrame(page, {
    part: "rulers",
    title: rulersFinding(pairs, rulers),
    subtitle: say.subtitle(lookedAt(pairs)),
    notes: [say.notes.ruler, say.notes.bands, say.notes.compared],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    questions: [figureQuestion(comparabilityNotes, {}, say.question)],
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="rulers">
      <ChartTableView table={table} caption={say.heading} links={{ row: ways.item }} />
    </Figure>
  );
}
