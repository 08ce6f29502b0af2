import { requireFinite, requireWhole } from "../finite";
import { sumOf } from "../sums";
import { groupsOf } from "./groups";

/** The countries of one group in one stratum. */
export interface Cell {
  readonly group: string;
  readonly stratum: string;
  /** How many countries, from 1: a group without any in a stratum has no cell there. */
  readonly n: number;
  /** Their mean, or their share: the mean of zeros and ones. */
  readonly mean: number;
  /** What the mean rests on where that is not countries, such as ratings: above 0, of all cells or of none. */
  readonly weight?: number;
}

/** A group's mean as it is, and as it were had the group the mix of strata of all groups together. */
export interface Standardised {
  readonly group: string;
  readonly n: number;
  readonly crude: number;
  /** Undefined where strata are lacking. */
  readonly standardised: number | undefined;
  /** The strata of the pool in which the group has too few countries, in the order of their names. */
  readonly lacking: readonly string[];
}

/**
 * Means of groups by direct standardisation to the pooled mix of strata, such as income (Fleiss, Levin and Paik
 * 2003), a group a row in the order of names. A group with fewer than `least` countries in a stratum that any group has is not standardised.
 * Of no cells, none. Refuses two cells of one group and stratum, an `n` or `least` that is no whole number from
 * 1, a weight that is not above 0 or that only some of the cells have, and what is not finite.
 */
export function standardised(
  cells: readonly Cell[],
  { least = 3 }: { readonly least?: number } = {},
): Standardised[] {
  requireWhole("standardised", "least", least, 1);
  for (const cell of cells) requireCell(cell);
  requireOneEach(cells);
  requireSameWeights(cells);
  const strata = groupsOf(cells.map((cell) => cell.stratum)).names;
  const mix = strata.map((stratum) =>
    sumOf(cells.filter((cell) => cell.stratum === stratum).map(weightOf)),
  );
  return groupsOf(cells.map((cell) => cell.group)).names.map((group) => {
    const own = cells.filter((cell) => cell.group === group);
    const among = strata.map((stratum) => own.find((cell) => cell.stratum === stratum));
    const lacking = strata.filter((_, place) => (among[place]?.n ?? 0) < least);
    return {
      group,
      n: sumOf(own.map(({ n }) => n)),
      crude: weightedMean(own, own.map(weightOf)),
      standardised: lacking.length > 0 ? undefined : weightedMean(among, mix),
      lacking,
    };
  });
}

function weightOf({ n, weight = n }: Cell): number {
  return weight;
}

function weightedMean(cells: readonly (Cell | undefined)[], weights: readonly number[]): number {
  return sumOf(cells.map((cell, place) => cell!.mean * weights[place]!)) / sumOf(weights);
}

function requireCell({ n, mean, weight = n }: Cell): void {
  requireWhole("standardised", "n", n, 1);
  requireFinite("standardised", [mean, weight]);
  if (weight <= 0) throw new RangeError(`standardised: weight not above 0: ${weight}`);
}

function requireSameWeights(cells: readonly Cell[]): void {
  const weighted = cells.filter(({ weight }) => weight !== undefined).length;
  if (weighted === 0 || weighted === cells.length) return;
  throw new RangeError(`standardised: a weight in some cells only: ${weighted} of ${cells.length}`);
}

function requireOneEach(cells: readonly Cell[]): void {
  const twice = cells.find(
    ({ group, stratum }, place) =>
      cells.findIndex((cell) => cell.group === group && cell.stratum === stratum) !== place,
  );
  if (twice === undefined) return;
  const { group, stratum } = twice;
  throw new RangeError(`standardised: two cells of one group and stratum: ${group}, ${stratum}`);
}
