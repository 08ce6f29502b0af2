import { chanceOfAtLeast, type RatioDistribution } from "./chanceOfAtLeast";
import { type Interval, requireAlpha, requireShare, type Share } from "./interval";

/** The largest population that is answered: the cost grows with population × n. */
const LARGEST_POPULATION = 1000;

/** A chance of alpha / 2 is rejected, even where rounding puts it this share above: 1 in 40 is 0.025. */
const SLACK = 1e-12;

/** So many of n, drawn without replacement from a population of so many. */
export interface DrawnShare extends Share {
  readonly population: number;
}

/**
 * The exact central interval for how many of the whole population have what `count` of the n drawn from it
 * have: every number that neither of two hypergeometric tests rejects at alpha / 2 (Buonaccorsi 1987), of 95 %
 * unless another alpha is given. It holds if the n were a random sample; n = population gives a point.
 * Of n = 0 undefined. Refused: numbers that are not whole from 0, a count above n, an n above the population, a
 * population above 1,000, an alpha not between 0 and 1.
 */
export function hypergeometric(drawn: DrawnShare, alpha = 0.05): Interval | undefined {
  requireDrawn(drawn);
  requireAlpha("hypergeometric", alpha);
  const { count, n, population } = drawn;
  if (n === 0) return undefined;
  const fewestWithout = fewest({ count: n - count, n, population }, alpha / 2);
  return { low: fewest(drawn, alpha / 2), high: population - fewestWithout };
}

function requireDrawn(drawn: DrawnShare): void {
  requireShare("hypergeometric", drawn);
  const { n, population } = drawn;
  if (!Number.isInteger(population) || population < n || population > LARGEST_POPULATION) {
    throw new RangeError(
      `hypergeometric: population is no whole number from n of ${n} to ${LARGEST_POPULATION}: ${population}`,
    );
  }
}

/** The fewest in the population for which so many or more in the sample are likelier than this chance. */
function fewest({ count, n, population }: DrawnShare, chance: number): number {
  const most = chance * (1 + SLACK);
  let having = count;
  while (chanceOfAtLeast(count, sampled({ n, population, having })) <= most) having += 1;
  return having;
}

/** How many of n drawn without replacement have what so many of the population have. */
function sampled({
  n,
  population,
  having,
}: Omit<DrawnShare, "count"> & { readonly having: number }): RatioDistribution {
  const spare = population - having - n;
  const [least, most] = [Math.max(0, -spare), Math.min(n, having)];
  const mode = Math.floor(((n + 1) * (having + 1)) / (population + 2));
  return {
    least,
    most,
    mode: Math.max(least, Math.min(most, mode)),
    ratio: (k) => ((having - k) * (n - k)) / ((k + 1) * (spare + k + 1)),
  };
}
