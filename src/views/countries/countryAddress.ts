import { addressOf, oneOf } from "../address";
import type { Offer } from "../heatmap/heatmapAddress";
import { filtersIn } from "../scope/filterAddress";

/** The levels of the model at which a country is shown; the first unasked. */
export const LEVELS = ["theme", "dimension", "factor", "aspect"] as const;
export type Level = (typeof LEVELS)[number];

/** What is asked of a country's page. */
export interface CountryChoice {
  readonly level: Level;
  /** The grouping by whose group the country is held against others; empty where there is none. */
  readonly grouping: string;
}

/** What an address can ask of a country's page. */
export function countryAddress({ groupings }: Pick<Offer, "groupings">) {
  return addressOf({ level: oneOf(LEVELS), grouping: oneOf(groupings, groupings[0] ?? "") });
}

/** What an address can ask of the list of countries; what is looked for is no choice of the page, which has all. */
export function countriesAddress({ groupings }: Pick<Offer, "groupings">) {
  return addressOf({ grouping: oneOf(groupings, groupings[0] ?? "") });
}

/** The query of an address with the filters of another, which follow the reader from page to page. */
export function besideFilters(own: string, search: string): string {
  const params = new URLSearchParams(own);
  for (const [name, value] of new URLSearchParams(filtersIn(search))) params.set(name, value);
  return params.size > 0 ? `?${params}` : "";
}
