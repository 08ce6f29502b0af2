import { requireWhole } from "../finite";

/** The most that may have moved: the cost grows with it, and so does the error of rounding. */
const MOST_MOVED = 100_000;

/**
 * The two-sided p of the sign test (Arbuthnot 1710; R `binom.test(up, up + down)`): how likely counts of ups and
 * downs at least as uneven are, if each move were as likely up as down. Those that did not move are left out by
 * the caller. Exact up to 50 moves, to a share of 10⁻¹⁰ beyond, and above 0 wherever a number can hold it. None
 * moved: 1. Refused: counts that are not whole from 0, more than 100,000 moves.
 */
export function signTest(up: number, down: number): number {
  requireWhole("signTest", "up", up, 0);
  requireWhole("signTest", "down", down, 0);
  const moved = up + down;
  if (moved > MOST_MOVED) {
    throw new RangeError(`signTest: more than ${MOST_MOVED} moves: ${moved}`);
  }
  return moved === 0 ? 1 : Math.min(1, bothTails(Math.min(up, down), moved));
}

/**
 * Twice the chance of at most so many heads of n tosses: Σ C(n, k) over k, halved n − 1 times. Halved as soon as it
 * can be, so that it neither outgrows a number nor vanishes; a halving loses no digit.
 */
function bothTails(most: number, n: number): number {
  let [ways, sum, halvings] = [1, 1, n - 1];
  for (let k = 0; k < most; k += 1) {
    ways = (ways * (n - k)) / (k + 1);
    sum += ways;
    for (; sum >= 1 && halvings > 0; halvings -= 1) {
      ways /= 2;
      sum /= 2;
    }
  }
  for (; halvings > 0; halvings -= 1) sum /= 2;
  return sum;
}
