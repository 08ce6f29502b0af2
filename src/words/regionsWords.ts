import { countries, number, orAbove } from "./enForms";
import { regions } from "./enRegions";
import { regionsCountries } from "./enRegionsCountries";
import { regionsIncome } from "./enRegionsIncome";
import { regionsItems } from "./enRegionsItems";
import { saidLater } from "./words";

/** What is said of someone's own records in other words. */
const OTHERWISE = {
  page: { few: (n: number) => `too few: ${number.format(n)}` },
  income: {
    grid: {
      subtitle: (of: string, threshold: number) =>
        `In each cell: countries reviewed, of all; then, where three or more have a stage, how many of the stages given in ${of} are ${orAbove(threshold)}.`,
      published: (here: number, _reviewed: number, of: number) =>
        `${number.format(here)} of ${number.format(of)}`.replaceAll(" ", "\u00A0"),
      spoken: (here: number, _reviewed: number, of: number) =>
        `${number.format(here)} reviewed of ${countries(of)}`,
    },
  },
};

/** The sentences of the page of regional patterns. */
export const regionsWords = saidLater(
  { page: regions, income: regionsIncome, items: regionsItems, countries: regionsCountries },
  OTHERWISE,
);
