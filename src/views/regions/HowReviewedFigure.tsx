import { type HowReviewed, howReviewedRecords } from "../../analyses/regions/howReviewed";
import { groupName } from "../../charts/regions/groupName";
import { howReviewedTable } from "../../charts/regions/howReviewedTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { howReviewedFinding, wayName } from "../../findings/regions/howReviewed";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { type RegionsGround, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** How each group was reviewed, and where that can hardly be told from the group. */
export function HowReviewedFigure({
  ground,
  reviewed,
  ways,
}: {
  readonly ground: RegionsGround;
  readonly reviewed: HowReviewed;
  readonly ways: RegionsWays;
}) {
  const { portrait } = ground;
  const { made: say, all } = regionsWords().income;
  const nameOf = (place: number) =>
    place === portrait.groups.length ? all : groupName(portrait, portrait.groups[place]!);
  const table = howReviewedTable(portrait, reviewed);
  const frame = regionsFrame(ground, {
    part: "made",
    title: howReviewedFinding(reviewed, nameOf),
    subtitle: say.subtitle,
    notes: [say.note],
    records: howReviewedRecords(reviewed, nameOf, wayName),
    headings: say.headings,
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="made">
      <ChartTableView table={table} caption={say.caption} links={{ row: ways.group }} />
    </Figure>
  );
}
