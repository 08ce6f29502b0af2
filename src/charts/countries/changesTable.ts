import type { CountryChange, ThemeMove } from "../../analyses/countries/changes";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import type { ChartTable } from "../table/chartTable";

/** What rose, stayed and fell from each review to the next, dimension by dimension. */
export function changesTable(
  changes: readonly CountryChange[],
  dimensions: readonly { readonly code: string; readonly name: string }[],
): ChartTable {
  const say = countryWords().figures.changes;
  const shown = changes.filter(({ moves }) => moves.length > 0);
  return {
    corner: say.corner,
    columns: [
      { key: "compared", name: say.compared, of: "number" },
      { key: "stayed", name: say.stayed, of: "number" },
      { key: "rose", name: say.rose, of: "text" },
      { key: "fell", name: say.fell, of: "text" },
    ],
    rows: shown.flatMap(({ from, to, moves }) =>
      dimensions
        .map((dimension) => ({
          dimension,
          own: moves.filter((move) => move.dimension === dimension.code),
        }))
        .filter(({ own }) => own.length > 0)
        .map(({ dimension, own }, i) => ({
          key: `${to.wave} ${dimension.code}`,
          name: `${dimension.code} ${dimension.name}`,
          ...(i === 0 && { heading: say.pair(from, to) }),
          isLit: false,
          cells: [
            { text: words.number(own.length) },
            { text: words.number(own.filter(({ halves }) => halves === 0).length) },
            moved(own.filter(({ halves }) => halves > 0)),
            moved(own.filter(({ halves }) => halves < 0)),
          ],
        })),
    ),
  };
}

function moved(moves: readonly ThemeMove[]) {
  return { text: countryWords().figures.changes.moved(moves) };
}
