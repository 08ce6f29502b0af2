import type { Interval } from "../../statistics/intervals/interval";
import { wilson } from "../../statistics/intervals/wilson";
import { isEnough } from "../cells/cells";
import type { Likewise } from "../comparedOver";
import type { Records } from "../records";
import { countMoves, type MoveCounts } from "./moveCounts";
import { type Move, movesIn, type Pairs } from "./pairs";

/** How far two reviews ask the same of an item where they are held against one another, the most alike first. */
export const LIKEWISE = ["same", "high", "medium", "low"] as const satisfies readonly Likewise[];

/** How many pairs of an item are how far comparable. */
export type ComparedPairs = Readonly<Record<(typeof LIKEWISE)[number], number>>;

/** What moved in an item, and how far its pairs ask the same. */
export interface ItemMoves {
  readonly item: number;
  readonly counts: MoveCounts;
  readonly compared: ComparedPairs;
}

/** An item of which enough pairs are compared to be put in order. */
export interface Mover extends ItemMoves {
  /** The share of all its pairs that rose, from 0 to 1, with Wilson's interval. */
  readonly share: number;
  readonly interval: Interval;
}

/** The items by net improvement. */
export interface Movers {
  /** By the rose less the fell, of n, the largest first; those of the same in the order of the model. */
  readonly ordered: readonly Mover[];
  /** Items with fewer than three pairs, in the order of the model. */
  readonly few: readonly ItemMoves[];
}

/** Puts all items in order of net improvement, whatever is looked at: an order is one of all. */
export function moversOf(pairs: Pairs): Movers {
  const all = pairs.items.map((_, item): ItemMoves => {
    const moves = movesIn(pairs, [item]);
    return { item, counts: countMoves(moves), compared: comparedPairs(moves) };
  });
  return {
    ordered: all
      .filter(({ counts }) => isEnough(counts.n))
      .map((each) => {
        const { rose, n } = each.counts;
        return { ...each, share: rose / n, interval: wilson({ count: rose, n })! };
      })
      .toSorted((a, b) => netLess(a, b) || a.item - b.item),
    few: all.filter(({ counts }) => !isEnough(counts.n)),
  };
}

/** Above 0 where an item's net improvement, of n, is less than another's; 0 where it is the same. */
export function netLess({ counts: a }: ItemMoves, { counts: b }: ItemMoves): number {
  // Crosswise these are whole numbers, so that equal shares are equal.
  return b.net * a.n - a.net * b.n;
}

function comparedPairs(moves: readonly Move[]): ComparedPairs {
  const is = (likewise: Likewise) =>
    moves.filter(({ pair, item }) => pair.comparability[item] === likewise).length;
  return { same: is("same"), high: is("high"), medium: is("medium"), low: is("low") };
}

/** The items as records, in their order; those of few pairs last, with their counts alone. */
export function moversRecords({ items }: Pairs, { ordered, few }: Movers): Records {
  const row = (
    { item, counts: of, compared }: ItemMoves,
    shares: readonly (number | null)[],
  ): Records["rows"][number] => [
    items[item]!.code,
    items[item]!.name,
    ...[of.n, of.rose, of.roseHalf, of.stayed, of.fell, of.fellHalf, of.net, of.able],
    ...shares,
    ...LIKEWISE.map((likewise) => compared[likewise]),
  ];
  return {
    columns: [
      ...["code", "item", "n", "rose", "rose_half", "stayed", "fell", "fell_half", "net", "able"],
      ...["net_share", "rose_share", "rose_share_low", "rose_share_high"],
      ...LIKEWISE.map((likewise) => `pairs_${likewise}`),
    ],
    rows: [
      ...ordered.map((mover) => {
        const { counts, share, interval } = mover;
        return row(mover, [counts.net / counts.n, share, interval.low, interval.high]);
      }),
      ...few.map((each) => row(each, [null, null, null, null])),
    ],
  };
}
