import { isEnough } from "../../analyses/cells/cells";
import { isLookedAt } from "../../analyses/cells/items";
import type { Pairs } from "../../analyses/progress/pairs";
import {
  mostFrequent,
  type OpenedMoves,
  type StageMoves,
} from "../../analyses/progress/stageMoves";
import { progressWords } from "../../words/progressWords";

/** How much moved to another whole stage, and from which to which most often; of fewer than three countries that they are too few. */
export function stageMovesFinding(pairs: Pairs, all: StageMoves, looked: string): string {
  const say = progressWords().matrix.matrix;
  const { choice, items } = pairs;
  const { n, countries, same } = all;
  const { nothingIn, without } = progressWords().page.moves;
  if (n === 0)
    return isOneItem(pairs) ? say.nothing(looked, choice.span) : nothingIn(looked, choice.span);
  if (!isEnough(countries)) return say.few(countries, looked, choice.span);
  const frequent = mostFrequent(all);
  const most = say.most(frequent.between, frequent.n);
  if (isOneItem(pairs)) return say.one(looked, n, n - same, most);
  const bare = items.filter((item) => isLookedAt(choice, item)).length - all.items;
  return without(say.many(looked, n, countries, n - same, most), bare, choice.level);
}

/** How many countries moved between two whole stages, or stayed on one. */
export function openedFinding(
  pairs: Pairs,
  { between, n, countries }: OpenedMoves,
  looked: string,
): string {
  const say = progressWords().matrix.opened;
  return n === 0
    ? say.none(between, looked)
    : say.heading(between, { n, of: countries.length, looked, isOne: isOneItem(pairs) });
}

/** Whether one item is looked at, of which each country has one rating. */
function isOneItem({ choice, items }: Pairs): boolean {
  return items.some(({ code }) => code === choice.item);
}
