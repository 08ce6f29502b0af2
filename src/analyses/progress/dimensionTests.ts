import { changesOf } from "../../statistics/change/pairs";
import { signedRank } from "../../statistics/change/signedRank";
import { signTest } from "../../statistics/change/signTest";
import { holm } from "../../statistics/comparison/adjusted";
import { highMedian, lowMedian } from "../../statistics/description/median";
import { presentOf } from "../../statistics/finite";
import type { Records } from "../records";
import { asPaired, dimensionMoves, dimensionName } from "./dimensionMoves";
import { countIndexMoves, type MoveCounts } from "./moveCounts";
import type { IndexMove, Pairs } from "./pairs";

/** The fewest pairs of which a test can say anything: of five, 1 of 16 arrangements are as uneven as any can be. */
export const FEWEST_TESTED = 6;

/** The most pairs that the signed-rank test takes. */
export const MOST_RANKED = 200;

/** As much is seldom brought by chance where it does so in at most this share of arrangements. */
export const SELDOM = 0.05;

/** How rarely chance alone brings as much, from 0 to 1: by itself, and held against all dimensions (Holm). */
export interface Chance {
  readonly p: number;
  readonly adjusted: number;
}

/** Whether a dimension's index rose or fell by more than chance alone would often bring. */
export interface DimensionTest {
  readonly code: string;
  readonly counts: MoveCounts;
  /** The two middle changes of the index, in stages; null of no pairs. */
  readonly medians: readonly [low: number, high: number] | null;
  /** Wilcoxon's signed-rank test with Pratt's zeros; null of fewer than six pairs and of more than 200. */
  readonly ranked: Chance | null;
  /** The matched rank-biserial correlation, from −1 to 1; null where the test is, or where nothing changed. */
  readonly effect: number | null;
  /** The sign test; null of fewer than six pairs. */
  readonly signs: Chance | null;
}

/** Tests each dimension's index, each test held against the same test of the other dimensions. */
export function dimensionTests(pairs: Pairs): DimensionTest[] {
  const tests = dimensionMoves(pairs).map(({ code, moves }) => ({ code, ...testedAlone(moves) }));
  const ranked = adjusted(tests.map(({ ranked }) => ranked));
  const signs = adjusted(tests.map(({ signs }) => signs));
  return tests.map((test, i) => ({ ...test, ranked: ranked[i]!, signs: signs[i]! }));
}

function testedAlone(moves: readonly IndexMove[]) {
  const { first, second } = asPaired(moves);
  const counts = countIndexMoves(moves);
  const changes = presentOf(changesOf({ first, second }));
  const isTested = counts.n >= FEWEST_TESTED;
  const ranked =
    isTested && counts.n <= MOST_RANKED ? (signedRank({ first, second }) ?? null) : null;
  return {
    counts,
    medians:
      counts.n === 0 ? null : ([lowMedian(changes)!, highMedian(changes)!] as [number, number]),
    ranked: ranked?.p ?? null,
    effect: ranked?.rankBiserial ?? null,
    signs: isTested ? signTest(counts.rose, counts.fell) : null,
  };
}

/** The chances of those that are tested, held against one another. */
function adjusted(ps: readonly (number | null)[]): (Chance | null)[] {
  const held = holm(presentOf(ps));
  let next = 0;
  return ps.map((p) => (p === null ? null : { p, adjusted: held[next++]! }));
}

/** Which way a dimension went by so much as chance alone would seldom bring; by signs alone where it has no ranks. */
export function beyondChance({ counts, ranked, effect, signs }: DimensionTest): -1 | 0 | 1 {
  const chance = ranked ?? signs;
  if (chance === null || chance.adjusted > SELDOM) return 0;
  return Math.sign(ranked === null ? counts.net : (effect ?? 0)) as -1 | 0 | 1;
}

/** The tests as records, dimension by dimension. */
export function dimensionTestRecords(pairs: Pairs, tests: readonly DimensionTest[]): Records {
  return {
    columns: [
      ...["code", "dimension", "n", "rose", "stayed", "fell"],
      ...["median_change_low", "median_change_high", "rank_biserial"],
      ...["signed_rank_p", "signed_rank_holm", "sign_p", "sign_holm"],
    ],
    rows: tests.map(({ code, counts, medians, ranked, effect, signs }) => [
      ...[code, dimensionName(pairs, code), counts.n, counts.rose, counts.stayed, counts.fell],
      ...(medians ?? [null, null]),
      effect,
      ...[ranked, signs].flatMap((chance) => [chance?.p ?? null, chance?.adjusted ?? null]),
    ]),
  };
}
