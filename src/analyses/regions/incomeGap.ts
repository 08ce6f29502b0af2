import { PLACES, type StageRange, stageAt } from "../../model/stage";
import { countRanks, ordinalSummary } from "../../statistics/description/ordinal";
import { stageIndex } from "../../statistics/description/stageIndex";
import { lowWeightedMedian } from "../../statistics/description/weightedMedian";
import { sumOf } from "../../statistics/sums";
import { isEnough } from "../cells/cells";
import type { Records } from "../records";
import { heldIn, type IncomeStratum, incomeStrata, isHeld } from "./incomeStrata";
import type { Portrait } from "./portrait";

/** How a group stands against the other countries of its own incomes, item by item. */
export interface IncomeGap {
  /** The group's place in the portrait. */
  readonly group: number;
  /** How many of its countries can be held against others of their income, and against how many. */
  readonly matched: number;
  readonly others: number;
  /** How many of its countries have no income group. */
  readonly placeless: number;
  /** The income groups of its other countries: three of the group or more and three others are not there. */
  readonly left: readonly {
    readonly income: string;
    readonly own: number;
    readonly others: number;
  }[];
  /** The items from the lowest gap to the highest; last those of which none can be told. */
  readonly items: readonly ItemGap[];
}

/** A group and the others of its incomes in an item. */
export interface ItemGap {
  /** The item's place in the portrait. */
  readonly item: number;
  /** Countries with a stage that are held against one another. */
  readonly n: readonly [own: number, others: number];
  /** Null where no income group has three countries with a stage on both sides: n is then of all of the same incomes. */
  readonly told: ToldGap | null;
}

/** Indices and low medians of the group, and of the others at the group's own mix of incomes. */
export interface ToldGap {
  readonly indices: readonly [own: number, others: number];
  /** How far the group's index lies above the others', in stages; equal steps assumed. */
  readonly gap: number;
  readonly medians: readonly [own: StageRange, others: StageRange];
}

/**
 * Holds a group against all other countries of its own income groups, which weigh so that they have the group's mix of
 * incomes: the group that is lit, else the first with three published reviews; null where there is none. An income group
 * with fewer than three countries on a side, in an item with a stage, is left out.
 */
export function incomeGap(portrait: Portrait): IncomeGap | null {
  const { choice, groups, profiles, items } = portrait;
  const lit = groups.findIndex(({ name }) => name !== null && name === choice.group);
  const group = lit < 0 ? groups.findIndex(({ published }) => isEnough(published)) : lit;
  if (group < 0) return null;
  const { members } = groups[group]!;
  const strata = incomeStrata(portrait, members);
  const held = strata.filter(isHeld);
  const gaps = items.map((_, item) => itemGap(portrait, strata, item));
  return {
    group,
    matched: sumOf(held.map(({ own }) => own.length)),
    others: sumOf(held.map(({ others }) => others.length)),
    placeless: members.filter((member) => profiles[member]!.income === null).length,
    left: strata
      .filter((stratum) => !isHeld(stratum))
      .map(({ income, own, others }) => ({ income, own: own.length, others: others.length })),
    items: [
      ...gaps
        .filter(({ told }) => told !== null)
        .toSorted((a, b) => a.told!.gap - b.told!.gap || a.item - b.item),
      ...gaps.filter(({ told }) => told === null),
    ],
  };
}

function itemGap({ profiles }: Portrait, strata: readonly IncomeStratum[], item: number): ItemGap {
  const placed = (members: readonly number[]) =>
    members.flatMap((member) => profiles[member]!.ranks[item] ?? []);
  const held = heldIn({ profiles }, strata, item).map(({ own, others }) => ({
    own: placed(own),
    others: placed(others),
  }));
  const own = held.flatMap((stratum) => stratum.own);
  const others = held.flatMap((stratum) => stratum.others);
  const n = [own.length, others.length] as const;
  if (held.length === 0) return { item, n: placedIn(strata, placed), told: null };
  const weights = held.flatMap((stratum) =>
    stratum.others.map(() => stratum.own.length / stratum.others.length),
  );
  const index = indexOf(own);
  const other =
    sumOf(held.map((stratum) => stratum.own.length * indexOf(stratum.others))) / own.length;
  return {
    item,
    n,
    told: {
      indices: [index, other],
      gap: index - other,
      medians: [
        stageAt(ordinalSummary(countRanks(own))!.lowMedian),
        stageAt(lowWeightedMedian(others, weights)!),
      ],
    },
  };
}

/** Countries with a stage on both sides, whatever their income group. */
function placedIn(
  strata: readonly IncomeStratum[],
  placed: (members: readonly number[]) => readonly number[],
): readonly [number, number] {
  const count = (side: "own" | "others") =>
    sumOf(strata.map((stratum) => placed(stratum[side]).length));
  return [count("own"), count("others")];
}

function indexOf(ranks: readonly number[]): number {
  return stageIndex(ranks.map((rank) => PLACES[rank - 1]!))!;
}

/** The gaps as records, one an item; the group has the name that a reader sees. */
export function incomeGapRecords(
  { items: all }: Pick<Portrait, "items">,
  { items }: IncomeGap,
  group: string,
): Records {
  return {
    columns: [
      "group",
      "code",
      "item",
      "index",
      "index_others",
      "gap",
      "median_low",
      "median_high",
      "others_median_low",
      "others_median_high",
      "n",
      "n_others",
    ],
    rows: items.map(({ item, n, told }) => [
      group,
      all[item]!.code,
      all[item]!.name,
      told?.indices[0] ?? null,
      told?.indices[1] ?? null,
      told?.gap ?? null,
      ...[0, 1].flatMap((side) => [
        told?.medians[side]?.low ?? null,
        told?.medians[side]?.high ?? null,
      ]),
      ...n,
    ]),
  };
}
