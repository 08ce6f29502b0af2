import { coverageOf } from "../../analyses/progress/coverage";
import type { Pairs } from "../../analyses/progress/pairs";
import { countOf, LIKEWISE, type Rulers } from "../../analyses/progress/rulers";
import { progressWords } from "../../words/progressWords";

/** How many of the items looked at are how far comparable over the editions of the pairs shown. */
export function rulersFinding(pairs: Pairs, rulers: Rulers): string {
  const say = progressWords().scope.rulers;
  const { items, editions } = rulers;
  const { shown, known } = coverageOf(pairs);
  const { level } = pairs.choice;
  if (items.length === 0) return say.none;
  if (countOf(rulers, "same") === items.length) {
    const ids = editions.map(({ from }) => from);
    return say.same(items.length, level, shown, known, ids);
  }
  const counts = LIKEWISE.map((like) => ({ like, n: countOf(rulers, like) })).filter(
    ({ n }) => n > 0,
  );
  return say.finding(items.length, level, shown, counts);
}
