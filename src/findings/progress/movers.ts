import { type Mover, type Movers, netLess } from "../../analyses/progress/movers";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import { headline } from "./headline";

/** So many of those that moved alike are named. */
const NAMED = 3;

/** Which items moved furthest up on balance, and which least, those that moved alike together. */
export function moversFinding(pairs: Pairs, { ordered }: Movers): string {
  const say = progressWords().movers.movers;
  const { choice, items } = pairs;
  const told = ({ item, counts }: Mover) => ({
    name: words.heatmap.columnName(choice.level, items[item]!),
    moved: counts,
  });
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (pairs.pairs.length === 0) return progressWords().page.moves.none;
  if (first === undefined || last === undefined) return say.none;
  if (first === last) return headline(pairs, say.one(told(first).name, first.counts));
  if (netLess(first, last) === 0) return headline(pairs, say.all(ordered.map(told)));
  const endOf = (end: Mover) => {
    const alike = ordered.filter((each) => netLess(each, end) === 0);
    const others = alike.length > NAMED + 1 ? alike.length - NAMED : 0;
    const named = alike.slice(0, alike.length - others).map(told);
    return say.end({ items: named, others }, end === last);
  };
  return headline(pairs, say.both(endOf(first), endOf(last)));
}
