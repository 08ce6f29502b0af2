import {
  type FoundVariation,
  type GroupVariation,
  isRare,
} from "../../analyses/regions/variationOf";
import { variationTable } from "../../charts/regions/variationTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { variationFinding } from "../../findings/regions/variation";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { lookedAt, type RegionsGround, regionsFrame } from "./regionsFrame";
import { Untold } from "./Untold";

/** How much of the variation goes by group: its sentence, and the shares that it rests on. */
export function VariationOfGroups({
  ground,
  variation,
}: {
  readonly ground: RegionsGround;
  readonly variation: GroupVariation;
}) {
  const { portrait } = ground;
  const say = regionsWords().income.variation;
  const title = variationFinding(portrait, variation);
  if (variation.kind !== "told") {
    return <Untold part="variation" heading={say.heading} why={title} />;
  }
  const { found, countries, groups, left } = variation;
  const table = variationTable(found);
  const everything = { ...portrait, choice: { ...portrait.choice, item: "" } };
  const leftOut = regionsWords().income.leftOut(left);
  const frame = regionsFrame(ground, {
    part: "variation",
    title,
    subtitle: `${say.subtitle(lookedAt(everything), portrait.choice.by)} ${leftOut}`.trim(),
    notes: [
      say.told(found.arrangements, found.byIncome !== null),
      found.pSpread === null
        ? say.noSpread
        : say.spread(found.pSpread, !isRare(found.pSpread), found.isBalanced),
      say.note,
    ],
    records: {
      columns: ["dealt", "share", "p", "arrangements", "n", "groups"],
      rows: recordRows(found).map((row) => [...row, countries, groups]),
    },
    headings: say.headings,
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="variation">
      <ChartTableView table={table} caption={say.caption} />
    </Figure>
  );
}

function recordRows({ share, byChance, byIncome, p, pWithin, arrangements }: FoundVariation) {
  const say = regionsWords().income.variation;
  return [
    [say.asAre, share, null, null],
    [say.byChance, byChance, p, arrangements],
    ...(byIncome === null ? [] : [[say.byIncome, byIncome, pWithin, arrangements]]),
  ];
}
