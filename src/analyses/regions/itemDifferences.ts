import type { Calculate, CalculationCalls } from "../../calculations/calculation";
import { falseDiscovery } from "../../statistics/comparison/adjusted";
import { bandOf, cliffsDelta, type DeltaBand } from "../../statistics/comparison/cliffsDelta";
import { kruskalWallis } from "../../statistics/comparison/kruskalWallis";
import { quantised } from "../../statistics/quantised";
import { isEnough } from "../cells/cells";
import type { Records } from "../records";
import { isMany, type Portrait, placesWhere, ranksIn } from "./portrait";

/** So many arrangements are drawn an item, from this seed. */
const DRAWN = { count: 999, seed: "regions" } as const;

/** Up to so large a share of false finds, a difference is taken to be more than chance alone would often bring. */
export const MOST_FALSE = 0.1;

/** In which items groups differ, and by how much. */
export interface ItemDifferences {
  /** Those that can be tested: first those that differ by more than chance alone would often bring; the largest effects first. */
  readonly items: readonly DifferingItem[];
  readonly untested: readonly UntestedItem[];
  readonly against: Against | null;
  /** How many arrangements were drawn an item. */
  readonly arrangements: number;
}

/** How groups differ in an item. */
export interface DifferingItem {
  /** The place of the item in the portrait. */
  readonly item: number;
  /** Countries with a stage in the groups that are compared, and the places of these. */
  readonly n: number;
  readonly groups: readonly number[];
  /** ε²: the share of the ranks' variation that lies between the groups, 0 to 1. */
  readonly effect: number;
  /** How rare it is by chance, and the same held against all items: the share of false finds among such. */
  readonly p: number;
  readonly q: number;
  /** How the group in the light lies; null without one, and where either side has fewer than three countries. */
  readonly lit: LitDifference | null;
}

/** An item that cannot be tested: no two groups have three countries in it, all of these stand alike, or they are fewer than eight. */
export interface UntestedItem {
  readonly item: number;
  readonly why: "few" | "alike" | "scant";
}

/** The group in the light, and the one that it is held against; null for all other countries. */
export interface Against {
  readonly group: number;
  readonly other: number | null;
}

/** How much one group tends to stand higher than what it is held against. */
export interface LitDifference {
  /** Cliff's δ, −1 to 1, and its band. */
  readonly delta: number;
  readonly band: DeltaBand;
  readonly n: readonly [number, number];
}

/** Tests item by item whether groups of three countries and more differ, eight countries or more in all, and holds all items against one another. */
export async function itemDifferences(
  portrait: Portrait,
  calculate: Calculate,
  calls: CalculationCalls,
): Promise<ItemDifferences> {
  const against = againstOf(portrait);
  const compared = portrait.items.map((_, item) => comparedIn(portrait, item));
  const testable = compared.filter((each) => whyUntested(each) === null);
  const tests = await calculate(
    "itemDifferences",
    {
      items: testable.map(({ item, values, names }) => ({
        code: portrait.items[item]!.code,
        values,
        groups: names,
      })),
      ...DRAWN,
    },
    calls,
  );
  const ps = tests.map((test) => test!.p);
  const qs = falseDiscovery(ps);
  return {
    items: testable
      .map(({ item, values, names, groups }, i) => ({
        item,
        n: values.length,
        groups,
        effect: kruskalWallis(values, names)!.epsilonSquared,
        p: ps[i]!,
        q: qs[i]!,
        lit: against && litIn(portrait, against, item),
      }))
      .toSorted(bySurenessAndSize),
    untested: compared.flatMap((each) => {
      const why = whyUntested(each);
      return why === null ? [] : [{ item: each.item, why }];
    }),
    against,
    arrangements: DRAWN.count,
  };
}

/** Why an item cannot be tested; null where it can. */
function whyUntested({ groups, values }: Compared): UntestedItem["why"] | null {
  if (groups.length < 2) return "few";
  if (new Set(values).size < 2) return "alike";
  return isMany(values.length) ? null : "scant";
}

/** What is held against one another in an item: places of groups, and of each of their countries its stage and its group. */
interface Compared {
  readonly item: number;
  readonly groups: readonly number[];
  readonly values: readonly number[];
  readonly names: readonly string[];
}

/** The stages in an item of the groups that have three countries in it. */
function comparedIn(portrait: Portrait, item: number): Compared {
  const ranks = portrait.groups.map(({ members }) => ranksIn(portrait, members, item));
  const groups = placesWhere(ranks, ({ length }) => isEnough(length));
  return {
    item,
    groups,
    values: groups.flatMap((place) => ranks[place]!),
    names: groups.flatMap((place) => ranks[place]!.map(() => String(place))),
  };
}

function againstOf({ choice, groups }: Portrait): Against | null {
  const placeOf = (name: string) =>
    name === "" ? -1 : groups.findIndex((group) => group.name === name);
  const [group, other] = [placeOf(choice.group), placeOf(choice.other)];
  if (group < 0) return null;
  return { group, other: other < 0 ? null : other };
}

function litIn(portrait: Portrait, { group, other }: Against, item: number): LitDifference | null {
  const own = portrait.groups[group]!.members;
  const others =
    other === null
      ? placesWhere(portrait.profiles, () => true).filter((place) => !own.includes(place))
      : portrait.groups[other]!.members;
  const [one, rest] = [own, others].map((members) => ranksIn(portrait, members, item));
  if (!isEnough(one!.length) || !isEnough(rest!.length)) return null;
  const { delta } = cliffsDelta(one!, rest!)!;
  return { delta, band: bandOf(delta), n: [one!.length, rest!.length] };
}

function bySurenessAndSize(one: DifferingItem, other: DifferingItem): number {
  return (
    Number(isMoreThanChance(other)) - Number(isMoreThanChance(one)) ||
    quantised(other.effect) - quantised(one.effect) ||
    one.item - other.item
  );
}

/** Whether groups differ in an item by more than chance alone would often bring. */
export function isMoreThanChance({ q }: Pick<DifferingItem, "q">): boolean {
  return q <= MOST_FALSE;
}

/** The differences as records, one an item, those that cannot be tested last. */
export function differenceRecords(
  { items }: Portrait,
  { items: tested, untested, against }: ItemDifferences,
): Records {
  const nameOf = (item: number) => [items[item]!.code, items[item]!.name];
  const lit = against === null ? [] : ["delta", "n_group", "n_other"];
  return {
    columns: ["code", "item", "n", "groups", "effect", "p", "q", ...lit],
    rows: [
      ...tested.map(({ item, n, groups, effect, p, q, lit: held }) => [
        ...nameOf(item),
        n,
        groups.length,
        effect,
        p,
        q,
        ...lit.map((_, i) => (held === null ? null : [held.delta, ...held.n][i]!)),
      ]),
      ...untested.map(({ item }) => [
        ...nameOf(item),
        ...["n", "groups", "effect", "p", "q", ...lit].map(() => null),
      ]),
    ],
  };
}
