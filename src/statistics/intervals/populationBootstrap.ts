import type { Stream } from "../stream";
import { percentileInterval, type Resampling, replicatesOf } from "./bootstrap";
import type { Interval } from "./interval";

/** The largest population that is drawn from: each replicate makes the whole of it. */
const LARGEST_POPULATION = 1000;

/** As `Resampling`, for values that are a sample from a population of so many. */
export interface PopulationResampling extends Resampling {
  readonly population: number;
}

/**
 * The 95 % percentile interval of a statistic of values that were drawn without replacement from a known
 * population, by `populationReplicates`. It narrows to a point where the values are the whole population.
 * What is drawn depends on the order of the values, as there. Nothing has no interval: undefined. Refused as there.
 */
export function populationBootstrap(
  values: readonly number[],
  how: PopulationResampling,
): Interval | undefined {
  return percentileInterval(populationReplicates(values, how));
}

/**
 * The statistic of samples as large as the values (n), lowest first, each drawn without replacement from a
 * population made anew: ⌊population / n⌋ copies of the values, and the remainder drawn from them without
 * replacement (Gross 1980; Booth, Butler and Hall 1994). What is drawn depends on the order of the values: give
 * units in one order, such as that of their ids. Nothing has no samples: an empty list. Refused:
 * values that are not finite, fewer than one replicate, a population that is no whole number from n to 1,000.
 */
export function populationReplicates(
  values: readonly number[],
  how: PopulationResampling,
): number[] {
  const { population, stream } = how;
  requirePopulation(population, values.length);
  return replicatesOf(values, how, () =>
    drawn(populationOf(values, population, stream), values.length, stream),
  );
}

function requirePopulation(population: number, n: number): void {
  if (!Number.isInteger(population) || population < n || population > LARGEST_POPULATION) {
    throw new RangeError(
      `populationBootstrap: population is no whole number from n of ${n} to ${LARGEST_POPULATION}: ${population}`,
    );
  }
}

function populationOf(values: readonly number[], size: number, stream: Stream): readonly number[] {
  const copies = Math.floor(size / values.length);
  const copied = Array.from({ length: copies }, () => values).flat();
  return [...copied, ...drawn(values, size - copied.length, stream)];
}

/** So many of the values, drawn without replacement by Fisher and Yates from the first place up. */
function drawn(values: readonly number[], count: number, stream: Stream): readonly number[] {
  const left = [...values];
  for (let place = 0; place < count; place += 1) {
    const chosen = place + stream.below(left.length - place);
    [left[place], left[chosen]] = [left[chosen]!, left[place]!];
  }
  return left.slice(0, count);
}
