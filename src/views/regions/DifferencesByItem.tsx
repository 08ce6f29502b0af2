import {
  differenceRecords,
  type ItemDifferences,
  MOST_FALSE,
} from "../../analyses/regions/itemDifferences";
import { differencesTable } from "../../charts/regions/differencesTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { differencesFinding } from "../../findings/regions/itemDifferences";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { lookedAt, type RegionsGround, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** In which items groups differ by more than chance alone would often bring, and by how much. */
export function DifferencesByItem({
  page,
  differences,
  ways,
}: {
  readonly page: RegionsGround;
  readonly differences: ItemDifferences;
  readonly ways: RegionsWays;
}) {
  const { portrait } = page;
  const say = regionsWords().items.differences;
  const table = differencesTable(portrait, differences);
  const records = differenceRecords(portrait, differences);
  const headings: Readonly<Record<string, string>> = say.headings;
  const frame = regionsFrame(page, {
    part: "items",
    title: differencesFinding(portrait, differences),
    subtitle: say.subtitle(lookedAt({ ...portrait, choice: { ...portrait.choice, item: "" } })),
    notes: [
      say.effectNote,
      say.chanceNote(differences.arrangements, MOST_FALSE),
      differences.against === null ? say.choose : say.deltaNote,
    ],
    records,
    headings: records.columns.map((column) => headings[column]!),
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="items">
      <ChartTableView table={table} caption={say.caption} links={{ row: ways.item }} />
    </Figure>
  );
}
