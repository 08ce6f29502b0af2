import type { Statistic } from "../statistics/intervals/bootstrap";
import type { Interval } from "../statistics/intervals/interval";
import { populationBootstrap } from "../statistics/intervals/populationBootstrap";
import { Stream } from "../statistics/stream";
import type { Watch } from "../statistics/watch";

/** Values, the size of the population that they are taken to be drawn from, and what to draw replicates with. */
export interface PopulationIntervalInput {
  readonly values: readonly number[];
  readonly population: number;
  readonly statistic: Statistic;
  readonly replicates: number;
  readonly seed: string;
}

/**
 * The interval of a statistic over a population. The order of the values makes no difference: they are sorted before
 * anything is drawn. Undefined and refused as `populationBootstrap`.
 */
export function populationInterval(
  { values, seed, ...how }: PopulationIntervalInput,
  watch: Watch,
): Interval | undefined {
  const stream = new Stream(seed, "populationInterval");
  const sorted = values.toSorted((one, other) => one - other);
  return populationBootstrap(sorted, { ...how, stream, watch });
}
