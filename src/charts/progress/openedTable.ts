import type { Likewise } from "../../analyses/comparedOver";
import type { Move, Pairs } from "../../analyses/progress/pairs";
import type { CountryMoves, OpenedMoves } from "../../analyses/progress/stageMoves";
import { stageAt } from "../../model/stage";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartTable } from "../table/chartTable";
import { inTheLight } from "./inTheLight";
import { pairNote } from "./pairNote";

/** The countries that moved between two whole stages: when they were reviewed, by which editions, and in which items. */
export function openedTable(pairs: Pairs, { countries }: OpenedMoves): ChartTable {
  const say = progressWords().matrix.opened;
  const { choice } = pairs;
  return {
    corner: say.corner,
    columns: [
      { key: "editions", name: say.editions, of: "text" },
      { key: "items", name: say.items, of: "text" },
    ],
    rows: countries.map(({ pair, moves }) => ({
      key: pair.country,
      name: pair.name,
      note: pairNote([pair.earlier, pair.later]),
      isLit: inTheLight(choice, pair),
      cells: [
        { text: say.edition(...editionsOf(pair)) },
        { text: words.list(moves.map((move) => itemText(pairs, move))) },
      ],
    })),
  };
}

function editionsOf({ earlier, later }: CountryMoves["pair"]): [string, string] {
  return [words.edition(earlier.edition), words.edition(later.edition)];
}

/** An item, how far it can be compared, and between which half steps it moved where these are no whole stages. */
function itemText({ items, choice }: Pairs, { pair, item, from, to }: Move): string {
  const say = progressWords().matrix.opened;
  const isWhole = [from, to].every((place) => place % 2 === 1);
  const [earlier, later] = [from, to].map((place) => words.stageShort(stageAt(place)));
  const is: Likewise = pair.comparability[item]!;
  return say.item(words.heatmap.columnName(choice.level, items[item]!), [
    ...(isWhole ? [] : [say.arrow(earlier!, later!)]),
    ...(is === "same" ? [] : [say.comparable(is)]),
  ]);
}
