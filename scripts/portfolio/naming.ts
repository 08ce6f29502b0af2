import type { Portfolio } from "../../src/model/review";
import { Refused } from "./refused";

/** The same records as if a country's government had agreed that all its reviews be named; refuses where none is left to name. */
export function withNamed(portfolio: Portfolio, country: string): Portfolio {
  const own = portfolio.reviews.filter((review) => review.country === country);
  if (own.length === 0) {
    throw new Refused([
      `${country}: no review of this country is among the records. Write its code as reviews.csv has it.`,
    ]);
  }
  if (own.every(({ consent }) => consent === "named")) {
    throw new Refused([`${country}: all its reviews are named already.`]);
  }
  const reviews = portfolio.reviews.map((review) =>
    review.country === country ? { ...review, consent: "named" as const } : review,
  );
  return { ...portfolio, reviews };
}
