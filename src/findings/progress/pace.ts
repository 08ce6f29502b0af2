import { isEnough } from "../../analyses/cells/cells";
import { dimensionName } from "../../analyses/progress/dimensionMoves";
import type { DimensionPace } from "../../analyses/progress/pace";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { headline } from "./headline";

/** By how many stages a year dimensions' indices changed, and over how many years of countries. */
export function paceFinding(pairs: Pairs, paces: readonly DimensionPace[]): string {
  const say = progressWords().movers.pace;
  if (pairs.pairs.length === 0) return progressWords().page.moves.none;
  const told = paces
    .flatMap(({ code, n, told }) =>
      told === null || !isEnough(n) ? [] : [{ name: dimensionName(pairs, code), ...told }],
    )
    .toSorted((a, b) => a.pooled - b.pooled);
  const [least, most] = [told[0], told.at(-1)];
  if (least === undefined || most === undefined) return say.none;
  const years = told.map(({ countryYears }) => countryYears);
  return headline(
    pairs,
    least === most
      ? say.one(least.name, least.pooled, least.countryYears)
      : say.many(least, most, [Math.min(...years), Math.max(...years)]),
  );
}
