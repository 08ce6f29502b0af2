import type { FoundVariation } from "../../analyses/regions/variationOf";
import { regionsWords } from "../../words/regionsWords";
import type { ChartTable } from "../table/chartTable";

/** What of the variation lies between groups: as they are, made by chance, and made by chance within incomes. */
export function variationTable({
  share,
  byChance,
  byIncome,
  p,
  pWithin,
}: FoundVariation): ChartTable {
  const say = regionsWords().income.variation;
  const rows = [
    { key: "asAre", name: say.asAre, share, p: "" },
    { key: "byChance", name: say.byChance, share: byChance, p: say.p(p) },
    ...(byIncome === null
      ? []
      : [
          {
            key: "byIncome",
            name: say.byIncome,
            share: byIncome,
            p: pWithin === null ? say.noP : say.p(pWithin),
          },
        ]),
  ];
  const most = Math.max(...rows.map((row) => row.share), Number.MIN_VALUE);
  return {
    corner: say.what,
    columns: [
      { key: "share", name: say.number, of: "number" },
      { key: "p", name: say.rare, of: "number" },
      { key: "drawn", name: say.share, of: "drawing" },
    ],
    rows: rows.map(({ key, name, share: part, p: rare }) => ({
      key,
      name,
      isLit: false,
      cells: [
        { text: say.ratio(part) },
        { text: rare },
        { text: "", drawing: { kind: "bar", from: 0, to: Math.max(0, part), scale: [0, most] } },
      ],
    })),
  };
}
