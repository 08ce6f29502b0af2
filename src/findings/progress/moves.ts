import type { MovesByItem } from "../../analyses/progress/movesByItem";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";

/** What moved in what is looked at, with the countries and the ratings counted. */
export function movesFinding(
  pairs: Pairs,
  { all, countries, items }: MovesByItem,
  looked: string,
): string {
  const say = progressWords().page.moves;
  const { span, level } = pairs.choice;
  if (pairs.pairs.length === 0) return say.none;
  const isOne = items.length === 1;
  if (all.n === 0) return isOne ? say.nothing(looked, span) : say.nothingIn(looked, span);
  if (isOne)
    return say.one(words.heatmap.columnName(level, pairs.items[items[0]!.item]!), all, span);
  const bare = items.filter(({ counts }) => counts.n === 0).length;
  return say.without(say.many(all, countries, looked, span), bare, level);
}
