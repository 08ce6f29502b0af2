import { type CountryListed, countriesListed } from "../../analyses/countries/countryReviews";
import { type RegistryList, registryList } from "../../analyses/countries/registryList";
import type { Ask } from "../../engine/query";
import { EVERY_REVIEW } from "../../queries/counted";
import { countriesCounted } from "../../queries/countriesCounted";
import type { Release } from "../../queries/release";
import { reviewsListed } from "../../queries/reviewsListed";
import type { Unknown } from "../address";
import type { AskPage } from "../answered";
import { heldOnce } from "../heatmap/heatmapHeld";
import type { Registry } from "./countriesNamed";
import { countriesAddress } from "./countryAddress";

/** What the list of countries is drawn from. */
export interface CountriesPage {
  readonly release: Release;
  readonly groupings: readonly string[];
  readonly grouping: string;
  readonly unknown: readonly Unknown[];
  /** Each with its present group; null for none. */
  readonly countries: readonly (CountryListed & { readonly group: string | null })[];
  readonly registry: RegistryList;
}

/** Makes the asking of all countries, of the portfolio and of the registry. */
export function countriesAsker(ask: Ask, registry: Registry): AskPage<CountriesPage> {
  const once = heldOnce(ask);
  return async (url, signal) => {
    const { offer, release } = await once();
    const { values, unknown } = countriesAddress(offer).read(url);
    const choice = { filter: EVERY_REVIEW, edition: "", grouping: values.grouping };
    const listed = countriesListed(await ask(reviewsListed, { country: "" }, signal));
    const counted = await ask(countriesCounted, choice, signal);
    const groups = new Map(counted.map(({ country, group }) => [country, group]));
    return {
      release,
      groupings: offer.groupings,
      grouping: values.grouping,
      unknown,
      countries: listed.map((each) => ({ ...each, group: groups.get(each.country) ?? null })),
      registry: registryList(await registry()),
    };
  };
}
