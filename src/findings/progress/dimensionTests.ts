import { beyondChance, type DimensionTest } from "../../analyses/progress/dimensionTests";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { headline } from "./headline";

/** In how many dimensions the index rose, and fell, by more than chance alone would often bring; and what the ruler may have done. */
export function dimensionTestsFinding(pairs: Pairs, tests: readonly DimensionTest[]): string {
  const say = progressWords().tests.tests;
  if (pairs.pairs.length === 0) return progressWords().page.moves.none;
  const tested = tests.filter(({ signs }) => signs !== null);
  if (tested.length === 0) return say.none;
  const ways = tested.map(beyondChance);
  const ns = tested.map(({ counts }) => counts.n);
  const finding = say.finding(
    {
      tested: tested.length,
      rose: ways.filter((way) => way === 1).length,
      fell: ways.filter((way) => way === -1).length,
    },
    [Math.min(...ns), Math.max(...ns)],
  );
  const changed = pairs.pairs.some(({ earlier, later }) => earlier.edition !== later.edition);
  return changed ? `${headline(pairs, finding)} ${say.ruler}` : headline(pairs, finding);
}
