/** Steps from tick to tick, of each power of ten. */
const STEPS = [1, 2, 5];

/** Whole numbers in a span for the ticks of an axis: evenly apart on round ones, about so many at most. */
export function wholeTicks(low: number, high: number, most: number): readonly number[] {
  const step = stepOf((high - low) / most);
  const first = Math.ceil(low / step);
  const length = Math.floor(high / step) - first + 1;
  return Array.from({ length }, (_, i) => (first + i) * step);
}

/** The least of the round steps that is whole, and no smaller than a length. */
function stepOf(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))));
  return STEPS.map((step) => step * power).find((step) => step >= least) ?? 10 * power;
}
