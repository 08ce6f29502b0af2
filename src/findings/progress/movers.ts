import { type Mover, type Movers, netLess } from "../../analyses/progress/movers";
import type { Pairs } from "../../analyses/progress/pairs";
import { words } from "../../words/words";

/** So many of those that moved alike are named. */
const NAMED = 3;

/** Which items moved furthest up on balance, and which least, those that moved alike together. */
export function moversFinding(
  { choice, items, pairs }: Pick<Pairs, "choice" | "items" | "pairs">,
  { ordered }: Movers,
): string {
  const say = words.progressMovers.movers;
  const told = ({ item, counts }: Mover) => ({
    name: words.heatmap.columnName(choice.level, items[item]!),
    moved: counts,
  });
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (pairs.length === 0) return words.progress.moves.none;
  if (first === undefined || last === undefined) return say.none;
  if (first === last) return say.one(told(first).name, first.counts);
  const alikeTo = (end: Mover) => ordered.filter((each) => netLess(each, end) === 0);
  if (netLess(first, last) === 0) return say.all(ordered.map(told));
  const endOf = (end: Mover) => {
    const alike = alikeTo(end);
    const others = alike.length > NAMED + 1 ? alike.length - NAMED : 0;
    return say.end(
      { items: alike.slice(0, alike.length - others).map(told), others },
      end === last,
    );
  };
  return say.both(endOf(first), endOf(last));
}
