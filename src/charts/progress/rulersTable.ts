import type { Pairs } from "../../analyses/progress/pairs";
import { countOf, LIKEWISE, type Rulers } from "../../analyses/progress/rulers";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartRow, ChartTable } from "../table/chartTable";

/** How far the editions of the pairs ask the same, from the most comparable part of the model to the least. */
export function rulersTable({ choice, items }: Pairs, rulers: Rulers): ChartTable {
  const say = progressWords().scope.rulers;
  const hasNotes = rulers.items.some(({ notes }) => notes.length > 0);
  return {
    corner: say.corner,
    columns: [
      ...rulers.editions.map(({ from, to, pairs }) => ({
        key: `${from} ${to}`,
        name: say.ofPairs(say.editions(from, to), pairs),
        of: "text" as const,
      })),
      ...(hasNotes ? [{ key: "differs", name: say.differs, of: "text" as const }] : []),
    ],
    rows: LIKEWISE.flatMap((like) =>
      rulers.items
        .filter(({ least }) => least === like)
        .map(({ item, over, notes }, place): ChartRow => {
          const { code, name } = items[item]!;
          return {
            key: code,
            name: words.heatmap.columnName(choice.level, { code, name }),
            isLit: choice.item === code,
            ...(place === 0 && { heading: say.band[like](countOf(rulers, like), choice.level) }),
            cells: [
              ...over.map(({ comparability, compared }) => ({
                text: say.cell(comparability, compared),
              })),
              ...(hasNotes ? [{ text: notes.join(" ") }] : []),
            ],
          };
        }),
    ),
  };
}
