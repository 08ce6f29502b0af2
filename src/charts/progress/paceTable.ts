import { isEnough } from "../../analyses/cells/cells";
import type { DimensionPace } from "../../analyses/progress/pace";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartTable } from "../table/chartTable";
import { dimensionRow, untoldCells } from "./dimensionRow";

/** Each dimension's change a year, all countries together and the one in the middle, and over how many years. */
export function paceTable(pairs: Pairs, paces: readonly DimensionPace[]): ChartTable {
  const { pace: say, signed, between } = progressWords().movers;
  const { few } = progressWords().page.moves;
  const columns = [
    { key: "pooled", name: say.pooled, of: "drawing" },
    { key: "median", name: say.median, of: "number" },
    { key: "countryYears", name: say.countryYears, of: "number" },
    { key: "years", name: say.years, of: "text" },
  ] as const;
  const pooled = paces.flatMap(({ n, told }) => (told && isEnough(n) ? [told.pooled] : []));
  const scale = [
    Math.min(0, ...pooled),
    Math.max(0, ...pooled, pooled.every((each) => each <= 0) ? Number.MIN_VALUE : 0),
  ] as const;
  return {
    corner: say.corner,
    columns,
    rows: paces.map(({ code, n, sameYear, told }) =>
      dimensionRow(
        pairs,
        code,
        say.ofN(n, sameYear),
        told === null || !isEnough(n)
          ? untoldCells(few(n), columns.length)
          : [
              {
                text: signed(told.pooled),
                drawing: { kind: "bar", from: 0, to: told.pooled, scale },
              },
              { text: between(...told.medians) },
              { text: words.number(told.countryYears) },
              { text: say.apart(told.years) },
            ],
      ),
    ),
  };
}
