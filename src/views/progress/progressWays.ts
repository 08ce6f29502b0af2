import { itemLevels } from "../../analyses/cells/items";
import type { Pairs } from "../../analyses/progress/pairs";
import type { ProgressChoice } from "../../analyses/progress/progressChoice";
import type { Offer } from "../heatmap/heatmapAddress";
import { writeProgress } from "./progressAddress";

/** Where links of the page lead: the same page with something else chosen. */
export interface ProgressWays {
  /** The query of the address with a choice changed. */
  readonly searchOf: (changed: Partial<ProgressChoice>) => string;
  /** The query that lights a group, an item or a country, or puts it out where it is lit; undefined for what is none. */
  readonly group: (name: string) => string | undefined;
  readonly item: (code: string) => string | undefined;
  readonly country: (code: string) => string;
}

/** The ways from what is chosen. Another grouping has other groups, another edition other items. */
export function waysFrom(
  choice: ProgressChoice,
  offer: Offer,
  { items, dimensions, parents }: Pick<Pairs, "items" | "dimensions" | "parents">,
): ProgressWays {
  const searchOf = (changed: Partial<ProgressChoice>) =>
    writeProgress({ ...choice, ...without(changed), ...changed }, offer);
  const known = new Set([...items, ...dimensions, ...parents].map(({ code }) => code));
  return {
    searchOf,
    group: (name) =>
      name === "" ? undefined : searchOf({ group: choice.group === name ? "" : name }),
    item: (code) =>
      known.has(code) ? searchOf({ item: choice.item === code ? "" : code }) : undefined,
    country: (code) => searchOf({ country: choice.country === code ? "" : code }),
  };
}

function without({ grouping, edition, level }: Partial<ProgressChoice>): Partial<ProgressChoice> {
  return {
    ...(grouping !== undefined && { group: "" }),
    ...(edition !== undefined && { level: itemLevels(edition)[0]!, item: "" }),
    ...(level !== undefined && { item: "" }),
  };
}
