import type { Portfolio, Review } from "../model/review";

/** A review whose government agreed that its stages be shown under the country's name. */
export type NamedReview = Review & { readonly consent: "named" };

/** The named reviews: nothing of any other goes on from here. */
export function namedOf({ reviews }: Pick<Portfolio, "reviews">): readonly NamedReview[] {
  return reviews.filter((review): review is NamedReview => review.consent === "named");
}
