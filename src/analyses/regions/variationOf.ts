import type { Calculate, CalculationCalls } from "../../calculations/calculation";
import type { Variation } from "../../calculations/variation";
import { RANKS } from "../../model/stage";
import { isEnough } from "../cells/cells";
import { isMany, type Portrait, placesWhere } from "./portrait";

/** So many arrangements are drawn for each test. */
const DRAWN = 999;

/** How far profiles go by the page's groups, and how far within incomes. */
export type GroupVariation =
  /** Fewer than two groups of three countries, or fewer than eight countries. */
  | ({ readonly kind: "few" } & Compared)
  /** All profiles are alike, or every country is a group of its own. */
  | ({ readonly kind: "even" } & Compared)
  | ({ readonly kind: "told"; readonly found: FoundVariation } & Compared);

/** Who is compared, and who is left out. */
interface Compared {
  readonly countries: number;
  readonly groups: number;
  readonly strata: Strata;
  /** Published countries left out: in no income group; in a group of fewer than three; with too little in common. */
  readonly left: {
    readonly placeless: number;
    readonly few: number;
    readonly apart: number;
  };
}

/** What countries are dealt out anew within: incomes, or not, for the groups are incomes or there are none. */
export type Strata = "income" | "same" | "none";

/** What part of the variation lies between groups, how much of it chance gives, and whether groups spread alike. */
export interface FoundVariation {
  /** The share between groups: as it is; by chance alone; by chance within incomes, null where these are not asked. */
  readonly share: number;
  readonly byChance: number;
  readonly byIncome: number | null;
  /** How rare so large a share is among arrangements: of all, and within incomes; null where nothing can be dealt anew. */
  readonly p: number;
  readonly pWithin: number | null;
  /** How rare it is for groups to spread so differently; null where that cannot be told. */
  readonly pSpread: number | null;
  readonly arrangements: number;
  /** Whether all groups have as many countries. */
  readonly isBalanced: boolean;
}

/** What the variation is worked out with. */
export interface VariationMeans {
  readonly strata: Strata;
  readonly calculate: Calculate;
  /** What arrangements are drawn by: the same of one release. */
  readonly seed: string;
  readonly calls: CalculationCalls;
}

/** Works out how far profiles go by groups, without countries that have no income group where incomes are held. */
export async function variationOf(
  portrait: Portrait,
  { strata, calculate, seed, calls }: VariationMeans,
): Promise<GroupVariation> {
  const { profiles, choice } = portrait;
  const isHeld = strata === "income";
  const groups = portrait.groups.map(({ members }) =>
    members.filter((member) => !isHeld || profiles[member]!.income !== null),
  );
  const members = groups.filter((own) => isEnough(own.length)).flat();
  const all = portrait.groups.flatMap((group) => group.members).length;
  const compared = {
    countries: members.length,
    groups: groups.filter((own) => isEnough(own.length)).length,
    strata,
    left: {
      placeless: all - groups.flat().length,
      few: groups.flat().length - members.length,
      apart: 0,
    },
  };
  if (compared.groups < 2 || !isMany(members.length)) return { kind: "few", ...compared };
  const units = members.toSorted((a, b) => a - b);
  const groupOf = (unit: number) => String(groups.findIndex((own) => own.includes(unit)));
  const names = units.map(groupOf);
  const found = await calculate(
    "variation",
    {
      profiles: units.map((unit) => profiles[unit]!.ranks),
      range: RANKS - 1,
      by: choice.by,
      groups: names,
      strata: units.map((unit) => (isHeld ? profiles[unit]!.income! : "")),
      count: DRAWN,
      seed,
    },
    calls,
  );
  if (found === undefined) return { kind: "even", ...compared };
  const held = found.units.map((unit) => names[unit]!);
  return {
    kind: "told",
    ...compared,
    countries: held.length,
    groups: new Set(held).size,
    left: { ...compared.left, apart: units.length - held.length },
    found: foundIn(found, { held, isHeld }),
  };
}

function foundIn(
  { between, byChance, byStrata, test, withinStrata, dispersionTest }: Variation,
  { held, isHeld }: { readonly held: readonly string[]; readonly isHeld: boolean },
): FoundVariation {
  const sizes = [...new Set(held)].map((name) => placesWhere(held, (own) => own === name).length);
  return {
    share: between.r2,
    byChance,
    byIncome: isHeld ? byStrata : null,
    p: test.p,
    pWithin: isHeld ? (withinStrata?.p ?? null) : null,
    pSpread: dispersionTest?.p ?? null,
    arrangements: test.arrangements + 1,
    isBalanced: new Set(sizes).size === 1,
  };
}

/** Up to here a result is called rare. */
const RARE = 0.05;

/** Whether groups spread differently and are of different sizes, so that it cannot be told what lies between them. */
export function isBlurred({ pSpread, isBalanced }: FoundVariation): boolean {
  return pSpread !== null && isRare(pSpread) && !isBalanced;
}

/** Whether a result is rarer than chance makes it. */
export function isRare(p: number): boolean {
  return p <= RARE;
}
