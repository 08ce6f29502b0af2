import { countRanks, reached } from "../../statistics/description/ordinal";
import { isLookedAt } from "../cells/items";
import { type Portrait, placesWhere, ranksIn } from "./portrait";

/** Of what is looked at, how far some countries have come: countries in one item, else the stages given in several. */
export interface ReachedBy {
  /** Countries with a stage. */
  readonly n: number;
  /** Stages given: in one item as many as countries. */
  readonly given: number;
  /** How many of them are the stage asked for or above. */
  readonly reached: number;
}

/** The places of the items that are looked at: all, those under a part of the model, or one. */
export function itemsLookedAt({ choice, items }: Pick<Portrait, "choice" | "items">): number[] {
  return placesWhere(items, (item) => isLookedAt(choice, item));
}

/** The places on the half steps that some countries were given in all that is looked at. */
export function ranksLookedAt(portrait: Portrait, members: readonly number[]): number[] {
  return itemsLookedAt(portrait).flatMap((item) => ranksIn(portrait, members, item));
}

/** How many of the stages given to some countries are the stage asked for or above. */
export function reachedBy(portrait: Portrait, members: readonly number[]): ReachedBy {
  const ranks = ranksLookedAt(portrait, members);
  return {
    n: members.filter((member) => ranksLookedAt(portrait, [member]).length > 0).length,
    given: ranks.length,
    reached: reached(countRanks(ranks), portrait.choice.threshold),
  };
}
