import type { Mixed, Mixes, ToldMixes } from "../../analyses/regions/mixes";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { type ChartCell, type ChartTable, untoldCells } from "../table/chartTable";
import { groupKey, groupName, groupNote, isLit } from "./groupName";

/** So many columns say something of a group besides its n. */
const TOLD = 5;

/** Groups as they are beside groups at one mix of incomes; the chosen of the two is drawn. */
export function mixesTable(portrait: Portrait, mixes: Mixes): ChartTable {
  const say = regionsWords().income.mix;
  const { mix } = portrait.choice;
  return {
    corner: regionsWords().page.likeness.group,
    columns: [
      { key: "own", name: say.own, of: "text", isLit: mix === "own" },
      { key: "pooled", name: say.pooled, of: "text", isLit: mix === "pooled" },
      { key: "drawn", name: say.drawn[mix], of: "drawing" },
      { key: "indexOwn", name: say.indexOwn, of: "number" },
      { key: "indexPooled", name: say.indexPooled, of: "number" },
      { key: "n", name: say.n, of: "number" },
    ],
    rows: portrait.groups.map((group, place) => {
      const { n, told } = mixes.groups[place]!;
      return {
        key: groupKey(group),
        name: groupName(portrait, group),
        note: groupNote(portrait, group),
        isLit: isLit(portrait, group),
        cells: [
          ...(told === null ? untoldCells(regionsWords().page.few(n), TOLD) : toldCells(told, mix)),
          { text: words.number(n) },
        ],
      };
    }),
  };
}

function toldCells({ reached, share, index, lacking }: ToldMixes, mix: keyof Mixed): ChartCell[] {
  const say = regionsWords().income.mix;
  const drawn = share[mix];
  return [
    { text: say.share(share.own, reached.reached, reached.given) },
    { text: share.pooled === null ? say.lacks(lacking) : say.pooledShare(share.pooled) },
    {
      text: "",
      ...(drawn !== null && { drawing: { kind: "bar", from: 0, to: drawn, scale: [0, 1] } }),
    },
    { text: say.index(index.own) },
    { text: index.pooled === null ? "" : say.index(index.pooled) },
  ];
}
