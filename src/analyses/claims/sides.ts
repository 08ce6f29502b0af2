import { stageAt } from "../../model/stage";
import { countRanks, ordinalSummary } from "../../statistics/description/ordinal";
import { lowWeightedMedian } from "../../statistics/description/weightedMedian";
import { sumOf } from "../../statistics/sums";
import { heldIn, type IncomeStratum, incomeStrata, isHeld } from "../regions/incomeStrata";
import { type Portrait, placesWhere } from "../regions/portrait";
import type { Claim } from "./claim";

/** A group's countries and those that it is held against, all with a stage in an item: by income group, or all as one. */
export type Sides = readonly IncomeStratum[];

/** What two sides come to. Pairs are of the group, and of the others. */
export interface Counts {
  readonly n: readonly [own: number, others: number];
  readonly reached: readonly [own: number, others: number];
  /** How many of the group would have reached the stage if in each income group it had done so as often as the others. */
  readonly expected: number;
  /** Lower middle places, 1 to 9; the others weigh so that they have the group's mix of incomes. */
  readonly medians: readonly [own: number, others: number];
}

/** Who of the two sides has a stage in an item. */
export function sidesIn(
  portrait: Portrait,
  { members, against }: Pick<Claim, "against"> & { readonly members: readonly number[] },
  item: number,
): Sides {
  const { profiles } = portrait;
  if (against === "income") return heldIn(portrait, incomeStrata(portrait, members), item);
  const placed = placesWhere(profiles, ({ ranks }) => ranks[item] !== null);
  return [
    {
      income: "",
      own: placed.filter((place) => members.includes(place)),
      others: placed.filter((place) => !members.includes(place)),
    },
  ];
}

/** Whether there are three countries on both sides. */
export function areHeld(sides: Sides): boolean {
  return sides.length > 0 && sides.every(isHeld);
}

/** Counts two sides that can be held against one another. */
export function countsOf(
  { profiles }: Portrait,
  sides: Sides,
  { item, stage }: { readonly item: number; readonly stage: number },
): Counts {
  const ranks = (members: readonly number[]) =>
    members.map((member) => profiles[member]!.ranks[item]!);
  const had = (members: readonly number[]) =>
    ranks(members).filter((rank) => stageAt(rank).low >= stage).length;
  const own = sides.flatMap((side) => side.own);
  const others = sides.flatMap((side) => side.others);
  const weights = sides.flatMap((side) =>
    side.others.map(() => side.own.length / side.others.length),
  );
  return {
    n: [own.length, others.length],
    reached: [had(own), had(others)],
    expected: sumOf(sides.map((side) => (side.own.length * had(side.others)) / side.others.length)),
    medians: [
      ordinalSummary(countRanks(ranks(own)))!.lowMedian,
      lowWeightedMedian(ranks(others), weights)!,
    ],
  };
}
