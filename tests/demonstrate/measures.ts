import { CMM } from "../../src/model/cmm";
import type { DemoReview } from "./demoReviews";
import type { Positions } from "./positions";

export const DIMENSIONS = ["D1", "D2", "D3", "D4", "D5"] as const;

/** A country's first review and its second. */
export type Pair = readonly [first: DemoReview, second: DemoReview];

export function pairsOf(reviews: readonly DemoReview[]): Pair[] {
  return reviews
    .filter(({ wave }) => wave === 2)
    .map((second) => [
      reviews.find(({ country, wave }) => country === second.country && wave === 1)!,
      second,
    ]);
}

/** The assessed themes' stages of all the reviews together. */
export function themeStages(reviews: readonly DemoReview[]): number[] {
  return reviews.flatMap(({ themes }) => assessed(themes));
}

/** What part of the numbers passes. */
export function share(numbers: readonly number[], passes: (number: number) => boolean): number {
  return numbers.filter(passes).length / numbers.length;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The reviews' mean theme index, in the groups' own order. */
export function meansBy(
  reviews: readonly DemoReview[],
  groupOf: (review: DemoReview) => string,
): Map<string, number> {
  const groups = [...new Set(reviews.map(groupOf))].sort((a, b) => a.localeCompare(b));
  return new Map(
    groups.map((group) => {
      const members = reviews.filter((review) => groupOf(review) === group);
      return [group, mean(members.map(({ themes }) => mean(assessed(themes))))];
    }),
  );
}

/** By how much each theme changed that both reviews of a pair assessed; of one dimension, or of all. */
export function changesOf(pairs: readonly Pair[], dimension?: string): number[] {
  const themes = CMM.themes.filter((theme) => (dimension ?? theme.dimension) === theme.dimension);
  return pairs.flatMap(([first, second]) =>
    themes.flatMap(({ code }) => {
      const [from, to] = [first.themes.get(code) ?? null, second.themes.get(code) ?? null];
      return from === null || to === null ? [] : [to - from];
    }),
  );
}

/** How many of the reviews reached a stage on a theme; between two stages, the lower is reached. */
export function reached(reviews: readonly DemoReview[], theme: string, stage: number): number {
  return reviews.filter(({ themes }) => Math.floor(themes.get(theme) ?? 0) >= stage).length;
}

/** The correlation over reviews of every two dimensions' indices. */
export function dimensionCorrelations(reviews: readonly DemoReview[]): number[] {
  const indices = DIMENSIONS.map((dimension) =>
    reviews.map((review) => indexOf(review, dimension)),
  );
  return indices.flatMap((one, place) =>
    indices.slice(place + 1).map((other) => correlation(one, other)),
  );
}

function indexOf({ themes }: DemoReview, dimension: string): number {
  const mine = CMM.themes.filter((theme) => theme.dimension === dimension);
  return mean(mine.flatMap(({ code }) => themes.get(code) ?? []));
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [centre, otherCentre] = [mean(one), mean(other)];
  const deviations = one.map((x, i) => [x - centre, other[i]! - otherCentre] as const);
  const product = mean(deviations.map(([x, y]) => x * y));
  const [variance, otherVariance] = [
    mean(deviations.map(([x]) => x * x)),
    mean(deviations.map(([, y]) => y * y)),
  ];
  return product / Math.sqrt(variance * otherVariance);
}

function assessed(positions: Positions): number[] {
  return [...positions.values()].filter((position) => position !== null);
}
