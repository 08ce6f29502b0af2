import type { Calculate, CalculationCalls } from "../../calculations/calculation";
import { comparedBy } from "../../calculations/likeness";
import { countryLikeness, leftBy } from "./countryLikeness";
import type { Portrait } from "./portrait";

/** Countries as points of a plane, those that are alike near to each other as far as a plane allows. */
export interface CountryMap {
  /** In the portrait's order; empty where fewer than three can be compared, or all are the same. */
  readonly points: readonly CountryPoint[];
  /** Those that share too little with others to be compared, in order of their names. */
  readonly left: readonly number[];
  /** How much of the distances the plane holds, 0 to 1, and what no flat space could; null without points. */
  readonly fit: number | null;
  readonly negativeShare: number | null;
  /** Whether the square roots of the distances are drawn, as the distances themselves fit no flat space. */
  readonly isOfRoots: boolean;
}

/** A country by its place in the portrait, and where it lies; axes have neither name nor unit. */
export interface CountryPoint {
  readonly country: number;
  readonly x: number;
  readonly y: number;
}

/** Maps countries by classical scaling of Gower's distances. */
export async function countryMap(
  portrait: Portrait,
  { calculate, calls }: { readonly calculate: Calculate; readonly calls: CalculationCalls },
): Promise<CountryMap> {
  const likeness = countryLikeness(portrait);
  const found = await calculate("map", likeness, calls);
  if (found === undefined) {
    const { units } = comparedBy(likeness);
    const none = { fit: null, negativeShare: null, isOfRoots: false };
    return { points: [], left: leftBy(portrait, units), ...none };
  }
  const { units, points, fit, negativeShare, isOfRoots } = found;
  return {
    points: units.map((country, unit) => {
      const [x, y] = points[unit]!;
      return { country, x: x!, y: y! };
    }),
    left: leftBy(portrait, units),
    fit,
    negativeShare,
    isOfRoots,
  };
}
