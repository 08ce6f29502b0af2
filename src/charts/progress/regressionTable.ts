import type { Pairs } from "../../analyses/progress/pairs";
import {
  type Artefact,
  type DimensionRegression,
  FEWEST_CORRELATED,
  RELIABILITIES,
} from "../../analyses/progress/regression";
import { progressWords } from "../../words/progressWords";
import type { ChartCell, ChartTable } from "../table/chartTable";
import { dimensionRow, untoldCells } from "./dimensionRow";

/** How change goes with where countries stood, by Oldham's method and naively, and what chance alone would make. */
export function regressionTable(
  pairs: Pairs,
  regressions: readonly DimensionRegression[],
): ChartTable {
  const say = progressWords().tests.regression;
  const { few, ofN } = progressWords().page.moves;
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
  if (value !== null) return progressWords().movers.signed(value);
  return n < FEWEST_CORRELATED
    ? progressWords().page.moves.few(n)
    : progressWords().tests.regression.unvaried;
}

function artefactCell({ at, expected }: Artefact): ChartCell {
  const { artefact } = progressWords().tests.regression;
  return { text: artefact(at, expected.map(progressWords().movers.signed)) };
}
