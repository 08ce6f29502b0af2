import type { CountryCounted } from "../../queries/countriesCounted";
import type { Column } from "../cells/columns";
import type { BlockWords } from "../cells/groupBounds";
import type { Reachable } from "../cells/thresholds";
import type { Pairs } from "../progress/pairs";
import { type Portrait, placesWhere } from "../regions/portrait";
import type { Quantity, Rise } from "./strength";

/** What can be claimed: that some had reached a stage, that something has risen, that a group stands below or above others. */
export const CLAIM_KINDS = ["reached", "risen", "lags", "leads"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Whom a group is held against: all other published reviews, or those of its own incomes. */
export const COMPARISONS = ["others", "income"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Which share of countries a claim may speak of, and which of moves. */
export const CLAIMED_QUANTITIES = [
  "most",
  "all",
  "nearlyAll",
  "moreThanHalf",
  "some",
  "none",
] as const satisfies readonly Quantity[];
export const CLAIMED_RISES = ["moreRose", "mostRose", "allRose"] as const satisfies readonly Rise[];

/** A claim that a reader puts together; a plain object. What its kind does not speak of changes nothing. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The name of a group of the portrait; empty for all countries. */
  readonly group: string;
  /** The code of what is spoken of: a theme, factor or aspect, and of what has risen a dimension too. */
  readonly item: string;
  /** Of `reached`, `lags` and `leads`. */
  readonly stage: Reachable;
  /** Of `reached`. */
  readonly quantity: (typeof CLAIMED_QUANTITIES)[number];
  /** Of `risen`. */
  readonly rise: (typeof CLAIMED_RISES)[number];
  /** Of `lags` and `leads`. */
  readonly against: Comparison;
}

/** The rows that claims are held against, all of one grouping and under one filter. */
export interface ClaimGround {
  readonly portrait: Portrait;
  /** The countries of the portrait, those without a published review too. */
  readonly counted: readonly CountryCounted[];
  readonly words: BlockWords;
  readonly pairs: Pairs;
  /** A smaller group that each country is in, such as its sub-region, to tell where one supplies most; none where it is not there. */
  readonly parts: ReadonlyMap<string, string | null>;
}

/** Why nothing may be said. */
export type Why =
  /** No such group, or no such part of the model that can be compared over the editions that count. */
  | { readonly why: "group" | "item" }
  /** No group is named to hold against others, or there is nobody else. */
  | { readonly why: "nobody" }
  /** Fewer than three countries. */
  | { readonly why: "few"; readonly n: number }
  | { readonly why: "fewAgainst"; readonly n: readonly [own: number, others: number] }
  /** No income group has three countries on both sides. */
  | { readonly why: "unmatched" }
  /** Fewer than three pairs of reviews by editions that ask alike, and so many others. */
  | { readonly why: "ruler"; readonly n: number; readonly left: number };

/** A claim of which nothing may be said. */
export interface Untold {
  readonly kind: "untold";
  readonly claim: Claim;
  readonly why: Why;
}

export function untold(claim: Claim, why: Why): Untold {
  return { kind: "untold", claim, why };
}

/** The item that a claim speaks of; undefined where it is not shown. */
export function itemClaimed(
  { items }: Pick<Portrait, "items">,
  { item }: Pick<Claim, "item">,
): Column | undefined {
  return items.find(({ code }) => code === item);
}

/** The places of a group's countries among the profiles, all of them for the empty name; undefined for no such group. */
export function membersClaimed(
  { groups, profiles }: Portrait,
  { group }: Pick<Claim, "group">,
): readonly number[] | undefined {
  if (group === "") return placesWhere(profiles, () => true);
  return groups.find(({ name }) => name === group)?.members;
}
