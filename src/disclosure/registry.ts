import type { Review } from "../model/review";

/** Why an unpublished review is in no block that is shown; for whoever signs the release off, never public. */
export const WITHHELD_FOR = {
  noConsent: "no consent",
  withdrawn: "consent withdrawn",
  namedBefore: "it was named once, so its content is known",
  halfPublished: "another review of its country is named or public",
  publicReport: "its report is public, so its content may be known",
  earlierReview: "a later review of its country is in a block or waits for one",
  countryInBlock: "another review of its country is in a block already",
  retired: "its block is shown no longer",
  tooFew: "too few others to form a block",
} as const;
export type Reason = keyof typeof WITHHELD_FOR;

/** A review's id in a release, made anew from public facts: an id of the input may say more than it should. */
export function publicIdOf({ country, wave }: Pick<Review, "country" | "wave">): string {
  return `${country}-${wave}`;
}

/** The country of a review's public id. */
export function countryIn(publicId: string): string {
  return publicId.slice(0, publicId.lastIndexOf("-"));
}

/**
 * Countries of which a review is named, was named once (by its public id), or has a report that is public: their
 * others are half known.
 */
export function knownCountries(
  reviews: readonly Review[],
  namedBefore: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = reviews.filter(
    ({ consent, reportUrl }) => consent === "named" || reportUrl !== null,
  );
  return new Set([...known.map(({ country }) => country), ...[...namedBefore].map(countryIn)]);
}
