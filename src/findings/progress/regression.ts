import type { Pairs } from "../../analyses/progress/pairs";
import type { DimensionRegression } from "../../analyses/progress/regression";
import { words } from "../../words/words";
import { headline } from "./headline";

/** A warning: by how much change goes with where countries stood, with what chance alone makes of it and without. */
export function regressionFinding(
  pairs: Pairs,
  regressions: readonly DimensionRegression[],
): string {
  const say = words.progressTests.regression;
  if (pairs.pairs.length === 0) return words.progress.moves.none;
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
