import type { InputName } from "../../src/records/input";
import { consentTable } from "./consentTable";
import { contextTable } from "./contextTable";
import { countriesOf } from "./countries";
import { drawsFrom } from "./draws";
import { groupsTable } from "./groupsTable";
import { occasionsOf } from "./occasions";
import { reviewsTable, stagesTable } from "./reviewTables";
import type { TextTable } from "./textTable";

/** The seed of the portfolio that the project ships. */
export const DEMONSTRATION_SEED = "cmm-demo-1";

/** The demonstration portfolio of a seed: fictional countries, invented groups, synthetic stages. */
export function portfolioOf(seed: string): Readonly<Record<InputName, TextTable>> {
  const draws = drawsFrom(seed);
  const countries = countriesOf(draws);
  const occasions = countries.flatMap((country) => occasionsOf(draws, country));
  return {
    reviews: reviewsTable(occasions),
    stages: stagesTable(draws, occasions),
    consent: consentTable(draws, occasions),
    groups: groupsTable(draws, countries),
    context: contextTable(draws, countries),
  };
}
