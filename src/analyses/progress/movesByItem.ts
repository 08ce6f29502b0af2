import { isLookedAt } from "../cells/items";
import type { Records } from "../records";
import { countIndexMoves, countMoves, type MoveCounts } from "./moveCounts";
import { indexMoves, itemsUnder, movesIn, type Pairs } from "./pairs";

/** What moved: all that is looked at together, each dimension by its index, each item by its stages. */
export interface MovesByItem {
  /** Every country in every item looked at: ratings, of which those of one country are not independent. */
  readonly all: MoveCounts;
  /** How many countries have at least one rating among these. */
  readonly countries: number;
  readonly dimensions: readonly { readonly code: string; readonly counts: MoveCounts }[];
  readonly items: readonly { readonly item: number; readonly counts: MoveCounts }[];
}

/** Counts what moved in what is looked at; of a dimension of which only a part is looked at no index is told. */
export function movesByItem(pairs: Pairs): MovesByItem {
  const { choice, items, dimensions } = pairs;
  const looked = items.flatMap((item, place) => (isLookedAt(choice, item) ? [place] : []));
  const all = movesIn(pairs, looked);
  return {
    all: countMoves(all),
    countries: new Set(all.map(({ pair }) => pair)).size,
    dimensions: dimensions
      .filter(({ code }) => ["", code].includes(choice.item))
      .map(({ code }) => ({
        code,
        counts: countIndexMoves(indexMoves(pairs, itemsUnder(pairs, code))),
      })),
    items: looked.map((item) => ({ item, counts: countMoves(movesIn(pairs, [item])) })),
  };
}

/** The counts as records, dimensions first. */
export function movesRecords({ items, dimensions }: Pairs, moves: MovesByItem): Records {
  const row = (level: string, { code, name }: { code: string; name: string }, of: MoveCounts) => [
    level,
    code,
    name,
    of.n,
    of.rose,
    of.roseHalf,
    of.stayed,
    of.fell,
    of.fellHalf,
    of.net,
    of.able,
  ];
  return {
    columns: [
      ...["of", "code", "item", "n", "rose", "rose_half", "stayed", "fell", "fell_half"],
      ...["net", "able"],
    ],
    rows: [
      ...moves.dimensions.map(({ code, counts }) =>
        row("index", dimensions.find((each) => each.code === code)!, counts),
      ),
      ...moves.items.map(({ item, counts }) => row("stage", items[item]!, counts)),
    ],
  };
}
