import { countriesListed } from "../../analyses/countries/countryReviews";
import type { CountryNamed } from "../../analyses/countries/nearNames";
import { registryList } from "../../analyses/countries/registryList";
import type { Ask } from "../../engine/query";
import type { RegistryEntry } from "../../model/registry";
import { reviewsListed } from "../../queries/reviewsListed";

/** Gives the public list of real reviews, loaded when it is first wanted. */
export type Registry = () => Promise<readonly RegistryEntry[]>;

/** All countries that have a page: those of the portfolio, then those that only the registry has. */
export async function countriesNamed(
  ask: Ask,
  registry: Registry,
  signal?: AbortSignal,
): Promise<readonly CountryNamed[]> {
  const listed = countriesListed(await ask(reviewsListed, { country: "" }, signal));
  const known = new Set(listed.map(({ country }) => country));
  const entries = registryList(await registry()).countries;
  return [...listed, ...entries.filter(({ country }) => !known.has(country))].map(
    ({ country, name }) => ({ country, name }),
  );
}
