import {
  type DifferingItem,
  type ItemDifferences,
  isMoreThanChance,
  type LitDifference,
} from "../../analyses/regions/itemDifferences";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import {
  type ChartCell,
  type ChartColumn,
  type ChartTable,
  untoldCells,
} from "../table/chartTable";
import { groupName } from "./groupName";

/** The items by how much groups differ in them, under how surely they do; last those that cannot be tested. */
export function differencesTable(
  portrait: Portrait,
  { items, untested, against }: ItemDifferences,
): ChartTable {
  const say = regionsWords().items.differences;
  const nameOf = (place: number) => groupName(portrait, portrait.groups[place]!);
  const fields: Field[] = [
    {
      key: "effect",
      name: say.effect,
      of: "drawing",
      read: ({ effect }) => ({
        text: say.fraction(effect),
        drawing: { kind: "bar", from: 0, to: effect, scale: [0, 1] },
      }),
    },
    { key: "q", name: say.q, of: "number", read: ({ q }) => ({ text: say.rarity(q) }) },
    ...(against === null
      ? []
      : [
          {
            key: "lit",
            name: say.against(
              nameOf(against.group),
              against.other === null ? say.others : nameOf(against.other),
            ),
            of: "text" as const,
            isLit: true,
            read: ({ lit }: DifferingItem) => litCell(lit),
          },
        ]),
    { key: "n", name: say.n, of: "number", read: ({ n }) => ({ text: words.number(n) }) },
    {
      key: "groups",
      name: say.groups,
      of: "number",
      read: ({ groups }) => ({ text: words.number(groups.length) }),
    },
  ];
  const rowOf = (item: number, cells: readonly ChartCell[], heading: string | null) => {
    const { code, name } = portrait.items[item]!;
    return {
      key: code,
      ...(heading !== null && { heading }),
      name: words.heatmap.columnName(portrait.choice.level, { code, name }),
      isLit: portrait.choice.item === code,
      cells,
    };
  };
  return {
    corner: say.item,
    columns: fields.map(({ read: _, ...column }) => column),
    rows: [
      ...items.map((each, i) => {
        const isMore = isMoreThanChance(each);
        const isFirst = i === 0 || isMoreThanChance(items[i - 1]!) !== isMore;
        return rowOf(
          each.item,
          fields.map(({ read }) => read(each)),
          isFirst ? (isMore ? say.seldom : say.often) : null,
        );
      }),
      ...untested.map(({ item, why }, i) =>
        rowOf(item, untoldCells(say.untested[why], fields.length), i === 0 ? say.untold : null),
      ),
    ],
  };
}

interface Field extends ChartColumn {
  readonly read: (of: DifferingItem) => ChartCell;
}

function litCell(lit: LitDifference | null): ChartCell {
  const say = regionsWords().items.differences;
  if (lit === null) return { text: say.tooFew };
  const said = say.direction(lit.band, lit.delta);
  return { text: said, spoken: say.spokenDirection(said, lit.n) };
}
