import type { Pairs } from "../../analyses/progress/pairs";
import {
  type Artefact,
  type DimensionRegression,
  FEWEST_CORRELATED,
  RELIABILITIES,
} from "../../analyses/progress/regression";
import { words } from "../../words/words";
import type { ChartCell, ChartTable } from "../table/chartTable";
import { dimensionRow, untoldCells } from "./dimensionRow";

/** How change goes with where countries stood, by Oldham's method and naively, and what chance alone would make. */
export function regressionTable(
  pairs: Pairs,
  regressions: readonly DimensionRegression[],
): ChartTable {
  const say = words.progressTests.regression;
  const { few, ofN } = words.progress.moves;
  const columns = [
    { key: "oldham", name: say.oldham, of: "drawing" },
    { key: "naive", name: say.naive, of: "number" },
    { key: "lowest", name: say.lowest(RELIABILITIES), of: "text" },
    { key: "highest", name: say.highest(RELIABILITIES), of: "text" },
  ] as const;
  return {
    corner: say.corner,
    columns,
    rows: regressions.map(({ code, n, told }) =>
      dimensionRow(
        pairs,
        code,
        ofN(n),
        told === null
          ? untoldCells(few(n), columns.length)
          : [
              correlationCell(told.withMean, n),
              { text: said(told.withFirst, n) },
              artefactCell(told.lowest),
              artefactCell(told.highest),
            ],
      ),
    ),
  };
}

function correlationCell(value: number | null, n: number): ChartCell {
  const text = said(value, n);
  return value === null
    ? { text }
    : { text, drawing: { kind: "bar", from: 0, to: value, scale: [-1, 1] } };
}

function said(value: number | null, n: number): string {
  if (value !== null) return words.progressMovers.signed(value);
  return n < FEWEST_CORRELATED
    ? words.progress.moves.few(n)
    : words.progressTests.regression.unvaried;
}

function artefactCell({ at, expected }: Artefact): ChartCell {
  const { artefact } = words.progressTests.regression;
  return { text: artefact(at, expected.map(words.progressMovers.signed)) };
}
