import type { Pairs } from "../../analyses/progress/pairs";
import type { DimensionRegression } from "../../analyses/progress/regression";
import { progressWords } from "../../words/progressWords";
import { headline } from "./headline";

/** A warning: by how much change goes with where countries stood, with what chance alone makes of it and without. */
export function regressionFinding(
  pairs: Pairs,
  regressions: readonly DimensionRegression[],
): string {
  const say = progressWords().tests.regression;
  if (pairs.pairs.length === 0) return progressWords().page.moves.none;
  const told = regressions.flatMap(({ n, told }) => (told === null ? [] : [{ n, ...told }]));
  if (told.length === 0) return say.none;
  const both = told.flatMap(({ n, withFirst, withMean }) =>
    withFirst === null || withMean === null ? [] : [{ n, withFirst, withMean }],
  );
  if (both.length === 0) return say.untold;
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const finding = say.finding(
    range(both.map(({ withFirst }) => withFirst)),
    range(both.map(({ withMean }) => withMean)),
    range(both.map(({ n }) => n)),
  );
  return headline(pairs, finding);
}
