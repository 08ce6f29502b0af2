import { type IncomeGap, incomeGapRecords } from "../../analyses/regions/incomeGap";
import type { GroupPortrait } from "../../analyses/regions/portrait";
import { groupName } from "../../charts/regions/groupName";
import { incomeGapTable } from "../../charts/regions/incomeGapTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { incomeGapFinding } from "../../findings/regions/incomeGap";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { lookedAt, type RegionsGround, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";
import { Untold } from "./Untold";

/** A group against the other countries of its own incomes, item by item. */
export function IncomeGapFigure({
  ground,
  gap,
  ways,
}: {
  readonly ground: RegionsGround;
  readonly gap: IncomeGap | null;
  readonly ways: RegionsWays;
}) {
  const { portrait } = ground;
  const say = regionsWords().income.gap;
  const nameOf = (place: number) => groupName(portrait, portrait.groups[place]!);
  const title = incomeGapFinding(portrait, gap, nameOf);
  if (gap === null || gap.items.every(({ told }) => told === null)) {
    return <Untold part="gap" heading={say.heading} why={title} />;
  }
  const table = incomeGapTable(portrait, gap);
  const everything = { ...portrait, choice: { ...portrait.choice, item: "" } };
  const frame = regionsFrame(ground, {
    part: "gap",
    title,
    subtitle: say.subtitle(nameOf(gap.group), lookedAt(everything)),
    notes: gapNotes(gap, portrait.groups[gap.group]!),
    records: incomeGapRecords(portrait, gap, nameOf(gap.group)),
    headings: say.headings,
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="gap">
      <ChartTableView table={table} caption={say.caption} links={{ row: ways.item }} />
    </Figure>
  );
}

function gapNotes(
  { matched, others, left, placeless }: IncomeGap,
  { published }: GroupPortrait,
): string[] {
  const say = regionsWords().income.gap;
  return [
    say.matched(matched, published, others),
    ...(left.length > 0 ? [say.left(left)] : []),
    ...(placeless > 0 ? [say.placeless(placeless)] : []),
    say.note,
  ];
}
