import type { PairDifference } from "../../analyses/regions/groupLikeness";
import { groupName, groupSpokenOf } from "../../charts/regions/groupName";
import { pairTable } from "../../charts/regions/pairTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { pairFinding } from "../../findings/regions/groupLikeness";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import type { RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** In what two groups differ, item by item, and whether it is their level or their shape. */
export function PairOfGroups({
  page,
  pair,
  ways,
}: {
  readonly page: RegionsPage;
  readonly pair: PairDifference;
  readonly ways: RegionsWays;
}) {
  const { portrait } = page;
  const say = regionsWords().page.pair;
  const nameOf = (place: number) => groupName(portrait, portrait.groups[place]!);
  const table = pairTable(portrait, pair);
  const [one, other] = pair.groups.map(nameOf);
  const frame = regionsFrame(page, {
    part: "pair",
    title: pairFinding(portrait, pair, (place) => groupSpokenOf(portrait, portrait.groups[place]!)),
    subtitle: say.subtitle(lookedAt({ ...portrait, choice: { ...portrait.choice, item: "" } })),
    notes: [...partsNote(pair), say.index],
    records: {
      columns: ["group", "other", "code", "item", "distance", "higher", "n_group", "n_other"],
      rows: pair.items.map(({ item, distance, higher, n }) => [
        one!,
        other!,
        portrait.items[item]!.code,
        portrait.items[item]!.name,
        distance,
        higher,
        ...n,
      ]),
    },
    headings: say.headings,
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="pair">
      <ChartTableView table={table} caption={say.caption} links={{ row: ways.item }} />
    </Figure>
  );
}

function partsNote({ parts }: PairDifference): string[] {
  if (parts === null || parts.meanSquare === 0) return [];
  const { level, scatter, shape, meanSquare } = parts;
  return [
    regionsWords().page.pair.level(level / meanSquare, scatter / meanSquare, shape / meanSquare),
  ];
}
