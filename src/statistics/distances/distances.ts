/**
 * Distances between `size` units, row by row: symmetric, 0 from each unit to itself, none negative.
 * Where two units share too little to be compared the value is `NaN`; `distanceBetween` tells it as undefined,
 * `comparable` finds units without such gaps, and whatever needs all distances refuses one with gaps by name.
 */
export interface Distances {
  readonly size: number;
  readonly values: Float64Array;
}

/** Distances of each pair of units, by their places, the lower first; undefined is a gap. */
export function distancesOf(
  size: number,
  between: (one: number, other: number) => number | undefined,
): Distances {
  const values = new Float64Array(size * size);
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const distance = between(one, other) ?? Number.NaN;
      values[one * size + other] = distance;
      values[other * size + one] = distance;
    }
  }
  return { size, values };
}

/** The distance of two units by their places; undefined where they cannot be compared. */
export function distanceBetween(
  { size, values }: Distances,
  one: number,
  other: number,
): number | undefined {
  const distance = values[one * size + other]!;
  return Number.isNaN(distance) ? undefined : distance;
}

/** The distances among some of the units, in the order in which they are named. Refuses a unit that there is none of. */
export function distancesAmong(all: Distances, units: readonly number[]): Distances {
  requireUnits("distancesAmong", all, units);
  return distancesOf(units.length, (one, other) =>
    distanceBetween(all, units[one]!, units[other]!),
  );
}

/**
 * Units that can all be compared with one another, in order: the unit with most gaps is left out, the later one
 * of two with as many, until no gap is left.
 */
export function comparable(distances: Distances): number[] {
  let units = Array.from({ length: distances.size }, (_, unit) => unit);
  for (;;) {
    const gaps = units.map(
      (one) => units.filter((other) => distanceBetween(distances, one, other) === undefined).length,
    );
    const most = Math.max(0, ...gaps);
    if (most === 0) return units;
    const left = gaps.lastIndexOf(most);
    units = units.filter((_, place) => place !== left);
  }
}

/** Refuses a place that is none of a unit, naming who asked and the place. */
export function requireUnits(asker: string, { size }: Distances, units: readonly number[]): void {
  const stray = units.find((unit) => !Number.isInteger(unit) || unit < 0 || unit >= size);
  if (stray !== undefined) throw new RangeError(`${asker}: no such unit: ${stray}`);
}

/** Beyond it squares and sums of distances are no longer exact enough, below it (but for 0) they vanish. */
const LARGEST = 1e100;

/** Refuses what are no distances among all units, naming who asked, the units and the value. */
export function requireDistances(asker: string, { size, values }: Distances): void {
  if (values.length !== size * size) {
    throw new RangeError(`${asker}: ${values.length} distances of ${size} units`);
  }
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      const distance = values[one * size + other]!;
      const isRight =
        distance <= LARGEST &&
        distance === values[other * size + one] &&
        (one === other ? distance === 0 : distance === 0 || distance >= 1 / LARGEST);
      if (!isRight) {
        throw new RangeError(
          `${asker}: no distance between units ${other} and ${one}: ${distance}`,
        );
      }
    }
  }
}
