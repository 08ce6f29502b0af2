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

/** The interval of a statistic over a population. Undefined and refused as `populationBootstrap`. */
export function populationInterval(
  { values, seed, ...how }: PopulationIntervalInput,
  watch: Watch,
): Interval | undefined {
  const stream = new Stream(seed, "populationInterval");
  return populationBootstrap(values, { ...how, stream, watch });
}
