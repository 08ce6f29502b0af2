import { isEnough } from "../cells/cells";
import type { Portrait } from "./portrait";

/** The countries of an income group, inside and outside of a group: their places among the profiles. */
export interface IncomeStratum {
  readonly income: string;
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/** Whether three countries and more on both sides let an income group be held against. */
export function isHeld({ own, others }: Pick<IncomeStratum, "own" | "others">): boolean {
  return isEnough(own.length) && isEnough(others.length);
}

/** The income groups of some countries, in the order of their names, with all other countries that are in them. */
export function incomeStrata(
  { profiles }: Pick<Portrait, "profiles">,
  members: readonly number[],
): IncomeStratum[] {
  const outside = profiles.map((_, place) => place).filter((place) => !members.includes(place));
  const of = (list: readonly number[], income: string) =>
    list.filter((member) => profiles[member]!.income === income);
  return [...new Set(members.flatMap((member) => profiles[member]!.income ?? []))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((income) => ({ income, own: of(members, income), others: of(outside, income) }));
}

/** The strata of countries with a stage in an item, those that can be held alone. */
export function heldIn(
  { profiles }: Pick<Portrait, "profiles">,
  strata: readonly IncomeStratum[],
  item: number,
): IncomeStratum[] {
  const placed = (members: readonly number[]) =>
    members.filter((member) => profiles[member]!.ranks[item] !== null);
  return strata
    .map(({ income, own, others }) => ({ income, own: placed(own), others: placed(others) }))
    .filter(isHeld);
}
