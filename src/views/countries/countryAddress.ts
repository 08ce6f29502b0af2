import { addressOf, oneOf } from "../address";
import type { Offer } from "../heatmap/heatmapAddress";

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

/** Where the page of a country is. */
export function countryPath(country: string): string {
  return `/countries/${country}/`;
}
