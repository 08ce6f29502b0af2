import { isEnough } from "../../analyses/cells/cells";
import { isCountingAll, reachedRecords } from "../../analyses/regions/reachedByGroup";
import { groupName } from "../../charts/regions/groupName";
import { groupOfRow, reachedRows, reachedTable } from "../../charts/regions/reachedTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { reachedFinding } from "../../findings/regions/reachedByGroup";
import { blockStatements } from "../../queries/blockStatements";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { figureQuestion } from "../figure/figureQuestion";
import { recordHeading } from "../figure/recordWords";
import type { RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** Who had reached the chosen stage: items by groups, or in what is looked at group by group. */
export function ReachedByGroup({
  page,
  ways,
}: {
  readonly page: RegionsPage;
  readonly ways: RegionsWays;
}) {
  const { portrait, reached } = page;
  const { choice, groups } = portrait;
  const say = regionsWords().items.reached;
  const isAll = choice.item === "";
  const table = isAll ? reachedTable(portrait, reached) : reachedRows(portrait, reached);
  const isCounted = isCountingAll(reached);
  const records = reachedRecords(portrait, reached, (place) =>
    place === groups.length ? say.everyone : groupName(portrait, groups[place]!),
  );
  const left = groups.filter(({ published }) => !isEnough(published));
  const frame = regionsFrame(page, {
    part: "reached",
    title: reachedFinding(portrait, reached),
    subtitle: (isCounted ? say.subtitleAll : say.subtitle)(choice.threshold, lookedAt(portrait)),
    notes: [
      say.bar,
      ...(isCounted ? [say.line] : []),
      ...(reached.silence === "level" ? [say.silence.level] : []),
      ...(reached.silence === "stage" ? [say.silence.stage(choice.threshold)] : []),
      ...(isAll && left.length > 0
        ? [
            say.left(
              left.map((group) => ({ name: groupName(portrait, group), n: group.published })),
            ),
          ]
        : []),
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.caption(choice.threshold),
    questions: isCounted
      ? [figureQuestion(blockStatements, {}, regionsWords().items.questions.blockStatements)]
      : [],
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="reached">
      <ChartTableView
        table={table}
        caption={say.caption(choice.threshold)}
        links={
          isAll
            ? { row: ways.item, column: ways.group }
            : { row: (key) => ways.group(groupOfRow(key)) }
        }
      />
    </Figure>
  );
}
