import type { ReviewListed } from "../../queries/reviewsListed";
import type { CountryReview } from "./countryPlaces";

/** A country with a review in the portfolio, and what is told of its reviews, the first first. */
export interface CountryListed {
  readonly country: string;
  readonly name: string;
  readonly reviews: readonly CountryReview[];
}

/** Gathers the reviews of each country, the countries in the order in which they come. */
export function countriesListed(rows: readonly ReviewListed[]): readonly CountryListed[] {
  const listed = new Map<string, { name: string; reviews: CountryReview[] }>();
  for (const row of rows) {
    const own = listed.get(row.country) ?? { name: row.name, reviews: [] };
    listed.set(row.country, own);
    own.reviews.push(reviewOf(row));
  }
  return [...listed].map(([country, own]) => ({ country, ...own }));
}

function reviewOf({ wave, year, edition, method, partner, status, report_url }: ReviewListed) {
  return {
    ...{ wave, year, edition, method, partner },
    status: status as CountryReview["status"],
    report: report_url,
  };
}
