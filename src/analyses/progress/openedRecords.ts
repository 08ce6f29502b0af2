import { stageAt } from "../../model/stage";
import type { Records } from "../records";
import type { Pairs } from "./pairs";
import type { OpenedMoves } from "./stageMoves";

/** What moved between two whole stages as records, one a country and item. */
export function openedRecords({ items }: Pairs, { countries }: OpenedMoves): Records {
  return {
    columns: [
      ...["country", "name", "group", "code", "item", "comparability"],
      ...(["earlier", "later"] as const).flatMap((end) =>
        ["year", "edition", "method", "low", "high"].map((name) => `${end}_${name}`),
      ),
    ],
    rows: countries.flatMap(({ pair, moves }) =>
      moves.map((move) => {
        const { code, name } = items[move.item]!;
        const [from, to] = [stageAt(move.from), stageAt(move.to)];
        const { earlier, later } = pair;
        return [
          ...[pair.country, pair.name, pair.group, code, name, pair.comparability[move.item]!],
          ...[earlier.year, earlier.edition, earlier.method, from.low, from.high],
          ...[later.year, later.edition, later.method, to.low, to.high],
        ];
      }),
    ),
  };
}
