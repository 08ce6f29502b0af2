import { isEnough } from "../../analyses/cells/cells";
import type { IncomeGap, ItemGap } from "../../analyses/regions/incomeGap";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { type ChartCell, type ChartTable, untoldCells } from "../table/chartTable";

/** So many columns say something of an item besides its n. */
const TOLD = 4;

/** The items by the gap between a group and others of its incomes; last those of which it cannot be told. */
export function incomeGapTable(portrait: Portrait, { group, items }: IncomeGap): ChartTable {
  const say = regionsWords().income.gap;
  const { countries } = portrait.groups[group]!;
  const most = Math.max(...items.map(({ told }) => Math.abs(told?.gap ?? 0)), Number.MIN_VALUE);
  return {
    corner: say.item,
    columns: [
      { key: "gap", name: say.number, of: "number" },
      { key: "drawn", name: say.gap, of: "drawing" },
      { key: "median", name: say.median, of: "text" },
      { key: "medianOthers", name: say.medianOthers, of: "text" },
      { key: "n", name: say.n, of: "number" },
      { key: "nOthers", name: say.nOthers, of: "number" },
    ],
    rows: items.map((gap) => {
      const item = portrait.items[gap.item]!;
      return {
        key: item.code,
        name: words.heatmap.columnName(portrait.choice.level, item),
        isLit: portrait.choice.item === item.code,
        cells: [
          ...toldCells(gap, { countries, most }),
          ...gap.n.map((n) => ({ text: words.number(n) })),
        ],
      };
    }),
  };
}

function toldCells(
  { told, n: [n] }: ItemGap,
  { countries, most }: { readonly countries: number; readonly most: number },
): ChartCell[] {
  const say = regionsWords().income.gap;
  if (told === null) {
    const text = isEnough(n) ? say.few : say.cannot(n, countries);
    return untoldCells(text, TOLD);
  }
  return [
    { text: say.above(told.gap), spoken: say.spoken(told.gap) },
    { text: "", drawing: { kind: "bar", from: 0, to: told.gap, scale: [-most, most] } },
    ...told.medians.map((median) => ({ text: say.middle(median), spoken: words.stage(median) })),
  ];
}
