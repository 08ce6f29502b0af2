import { isEnough } from "../../analyses/cells/cells";
import { groupsRecords } from "../../analyses/progress/movesByGroup";
import { EVERYONE, groupMovesTable, pairsGroupName } from "../../charts/progress/groupMovesTable";
import { cellKeyBlock } from "../../charts/table/cellKey";
import { keyedTable } from "../../charts/table/keyedTable";
import { headline } from "../../findings/progress/headline";
import { groupsFinding } from "../../findings/progress/movesByGroup";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import { CellKeyView } from "../figure/CellKeyView";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { lookedAt, progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** What moved, group by group of any grouping. */
export function GroupsFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, groups } = page;
  const { grouping, span } = pairs.choice;
  const say = progressWords().scope.groups;
  const nameOf = (name: string | null) => pairsGroupName(groups, name);
  const left = groups.groups.filter(({ countries }) => !isEnough(countries));
  const table = groupMovesTable(pairs, groups);
  const records = groupsRecords(groups, nameOf, say.everyone);
  const title = groupsFinding(groups, nameOf);
  const subtitle = say.subtitle(lookedAt(pairs), span, words.grouping(grouping));
  const notDrawn =
    left.length === 0
      ? []
      : [say.left(left.map(({ name, countries: n }) => ({ name: nameOf(name), n })))];
  const frame = progressFrame(page, {
    part: "groups",
    title: headline(pairs, title),
    // Who is not drawn is said in view, and not with what is folded away.
    subtitle: [subtitle, ...notDrawn].join(". "),
    notes: [
      ...(groups.ungrouped > 0 ? [say.ungrouped(groups.ungrouped)] : []),
      say.when,
      ...(groups.isOne ? [] : [say.ratings(groups.all.countries)]),
      progressWords().page.moves.notes.net,
      progressWords().page.moves.notes.named,
    ],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => keyedTable(table, cellKeyBlock([table])),
  });
  return (
    <Figure frame={frame} heading="h2" part="groups">
      <CellKeyView tables={[table]} />
      <ChartTableView
        table={table}
        caption={say.heading}
        links={{ row: (key) => (key === EVERYONE ? undefined : ways.group(key)) }}
      />
    </Figure>
  );
}
