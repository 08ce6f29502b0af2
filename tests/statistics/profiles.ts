import fc from "fast-check";
import { type Distances, distancesOf } from "../../src/statistics/distances/distances";
import { gower, type Profile } from "../../src/statistics/distances/gower";
import reference from "./reference.json";

/** The seven profiles of the reference and their distances, on which most of its fixtures stand. */
export const SEVEN: readonly Profile[] = reference.gower.input.X;
export const SEVEN_DISTANCES = gower(SEVEN, { range: 4, shared: 0.5 });

/** Profiles of as many items each, on the nine places of half steps, few enough stages for many ties. */
export function profiles({ least, most }: { readonly least: number; readonly most: number }) {
  const stage = fc.integer({ min: 2, max: 7 }).map((half) => half / 2);
  return fc.array(fc.array(stage, { minLength: 5, maxLength: 5 }), {
    minLength: least,
    maxLength: most,
  });
}

/** The distances of such profiles, with many ties. */
export function distances(sizes: { readonly least: number; readonly most: number }) {
  return profiles(sizes).map((rows) => gower(rows, { range: 4 }));
}

/** Distances from a matrix of the reference's kind. */
export function distancesFrom(matrix: readonly (readonly number[])[]): Distances {
  return distancesOf(matrix.length, (one, other) => matrix[one]![other]!);
}

/** The rows of distances as plain lists. */
export function matrixOf({ size, values }: Distances): number[][] {
  return Array.from({ length: size }, (_, row) => [
    ...values.subarray(row * size, (row + 1) * size),
  ]);
}

/** A list in another order, and the order: `order[i]` is the old place of what stands at i. */
export function reorderings<Item>(items: readonly Item[]): fc.Arbitrary<number[]> {
  const places = items.map((_, place) => place);
  return fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length });
}

/** Holds numbers to the reference to 1e-9. */
export function isNear(one: number | undefined, other: number): boolean {
  return one !== undefined && Math.abs(one - other) <= 1e-9;
}
