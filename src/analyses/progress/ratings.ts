import { stageAt } from "../../model/stage";
import type { ReviewAgain } from "../../queries/reviewsAgain";
import { isLookedAt } from "../cells/items";
import type { Records } from "../records";
import { isCompared, type Pairs } from "./pairs";

/**
 * Where both reviews of each pair place each item that is looked at, country by country: the rows that all figures of the page
 * are made from. `comparable` is 1 where the item is comparable enough, `compared` where both place it besides.
 */
export function ratingsRecords(pairs: Pairs): Records {
  const { choice, items } = pairs;
  const looked = items.flatMap((item, place) => (isLookedAt(choice, item) ? [place] : []));
  return {
    columns: [
      ...["country", "name", "group", "code", "item", "dimension", "comparability"],
      ...["comparable", "compared"],
      ...(["earlier", "later"] as const).flatMap((end) =>
        ["wave", "year", "edition", "method", "low", "high"].map((name) => `${end}_${name}`),
      ),
    ],
    rows: pairs.pairs.flatMap((pair) =>
      looked.map((item) => {
        const [from, to] = [pair.from[item]!, pair.to[item]!];
        const { code, name, dimension } = items[item]!;
        const isComparable = isCompared(pairs, pair, item);
        const isIn = isComparable && from !== null && to !== null;
        return [
          ...[pair.country, pair.name, pair.group, code, name, dimension],
          ...[pair.comparability[item]!, isComparable ? 1 : 0, isIn ? 1 : 0],
          ...placedBy(pair.earlier, from),
          ...placedBy(pair.later, to),
        ];
      }),
    ),
  };
}

function placedBy({ wave, year, edition, method }: ReviewAgain, rank: number | null) {
  const stage = rank === null ? null : stageAt(rank);
  return [wave, year, edition, method, stage?.low ?? null, stage?.high ?? null];
}
