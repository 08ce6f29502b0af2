import { countries } from "./enCountries";
import { country } from "./enCountry";
import { countryFigures } from "./enCountryFigures";
import { saidLater } from "./words";

/** What is said of someone's own records in other words. */
const OTHERWISE = {
  country: {
    why: {
      absent: (name: string) => `The records that are open here have no review of ${name}.`,
      consent: "That a review took place is no secret; public sources tell no more here.",
    },
  },
};

/** The sentences of the pages of countries. */
export const countryWords = saidLater(
  { list: countries, country, figures: countryFigures },
  OTHERWISE,
);
