import { itemLevels } from "../../analyses/cells/items";
import type { Portrait } from "../../analyses/regions/portrait";
import type { RegionsChoice } from "../../analyses/regions/regionsChoice";
import type { Offer } from "../heatmap/heatmapAddress";
import { writeRegions } from "./regionsAddress";

/** Where links of the page lead: the same page with something else chosen. */
export interface RegionsWays {
  /** The query of the address with a choice changed. */
  readonly searchOf: (changed: Partial<RegionsChoice>) => string;
  /** The query that lights a group, or puts it out where it is lit; undefined for what is no group. */
  readonly group: (name: string) => string | undefined;
  readonly item: (code: string) => string;
  readonly country: (code: string) => string;
}

/** The ways from what is chosen. Another grouping has other groups, another edition other items. */
export function waysFrom(
  choice: RegionsChoice,
  offer: Offer,
  { groups }: Pick<Portrait, "groups">,
): RegionsWays {
  const searchOf = (changed: Partial<RegionsChoice>) =>
    writeRegions({ ...choice, ...without(changed), ...changed }, offer);
  return {
    searchOf,
    group: (name) => {
      if (!groups.some((group) => group.name === name)) return undefined;
      const { group, other } = choice;
      if (name === group) return searchOf({ group: other, other: "" });
      return name === other
        ? searchOf({ other: "" })
        : searchOf(group === "" ? { group: name } : { other: name });
    },
    item: (code) => searchOf({ item: choice.item === code ? "" : code }),
    country: (code) => searchOf({ country: choice.country === code ? "" : code }),
  };
}

function without({ grouping, edition, level }: Partial<RegionsChoice>): Partial<RegionsChoice> {
  return {
    ...(grouping !== undefined && { group: "", other: "" }),
    ...(edition !== undefined && { level: itemLevels(edition)[0]!, item: "" }),
    ...(level !== undefined && { item: "" }),
  };
}
