import type { PairDifference } from "../../analyses/regions/groupLikeness";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { ChartTable } from "../table/chartTable";
import { groupName } from "./groupName";

/** A difference of indices below this is none. */
const EVEN = 0.05;

/** The items by how far two groups lie apart in them. */
export function pairTable(portrait: Portrait, pair: PairDifference): ChartTable {
  const say = regionsWords().page.pair;
  const names = pair.groups.map((place) => groupName(portrait, portrait.groups[place]!));
  const most = Math.max(...pair.items.map(({ distance }) => distance), Number.MIN_VALUE);
  return {
    corner: say.item,
    columns: [
      { key: "distance", name: say.distance, of: "drawing" },
      { key: "direction", name: say.direction, of: "text" },
    ],
    rows: pair.items.map(({ item, distance, higher, n }) => {
      const { code, name } = portrait.items[item]!;
      const by = Math.abs(higher);
      return {
        key: code,
        name: words.heatmap.columnName(portrait.choice.level, { code, name }),
        note: say.n(n),
        isLit: portrait.choice.item === code,
        cells: [
          {
            text: regionsWords().page.apart(distance),
            drawing: { kind: "bar", from: 0, to: distance, scale: [0, most] },
          },
          { text: by < EVEN ? say.equal : say.higher(names[higher > 0 ? 0 : 1]!, by) },
        ],
      };
    }),
  };
}
