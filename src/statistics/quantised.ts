/** Numbers closer than this count as equal wherever they are ranked or compared. */
export const GRAIN = 1e-9;

/**
 * A number as a whole count of grains. The same quantity, summed in another order, can differ in its last
 * digits; ranked as it stands, that would break ties by noise.
 */
export function quantised(value: number): number {
  return Math.round(value / GRAIN) + 0;
}
