import { PLACES } from "../../model/stage";
import { pairedChange } from "../../statistics/change/pairedChange";

/** How many rose, stayed and fell: a part of those that rose or fell did so by half a step, to or from between two stages. */
export interface MoveCounts {
  readonly n: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
  /** Of those that rose, and fell, the ones that moved by one half step only; null of indices, which have no steps. */
  readonly roseHalf: number | null;
  readonly fellHalf: number | null;
  /** Those below the top at first, which could rise. */
  readonly able: number;
  /** The rose less the fell, from −n to n. */
  readonly net: number;
}

interface FromTo {
  readonly from: number;
  readonly to: number;
}

/** Counts moves between places 1 to 9 on the half steps. */
export function countMoves(moves: readonly FromTo[]): MoveCounts {
  const halves = (by: number) => moves.filter(({ from, to }) => to - from === by).length;
  const values = moves.map(({ from, to }) => ({ from: PLACES[from - 1]!, to: PLACES[to - 1]! }));
  return { ...countIndexMoves(values), roseHalf: halves(1), fellHalf: halves(-1) };
}

/** Counts moves between indices, in stages. */
export function countIndexMoves(moves: readonly FromTo[]): MoveCounts {
  const { n, improved, unchanged, regressed, able } = pairedChange({
    first: moves.map(({ from }) => from),
    second: moves.map(({ to }) => to),
  });
  return {
    n,
    rose: improved,
    stayed: unchanged,
    fell: regressed,
    roseHalf: null,
    fellHalf: null,
    able,
    net: improved - regressed,
  };
}
