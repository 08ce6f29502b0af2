import type { Review } from "../model/review";

/** What a release says of a review in its registry. */
export type Status = "named" | "block" | "withheld";

/** Why an unpublished review is in no block that is shown; for whoever signs the release off, never public. */
export const WITHHELD_FOR = {
  noConsent: "no consent",
  withdrawn: "consent withdrawn",
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

/** Countries of which a review is named, or has a report that is public: their others are half known. */
export function knownCountries(reviews: readonly Review[]): ReadonlySet<string> {
  return new Set(reviews.filter(isKnown).map(({ country }) => country));
}

function isKnown({ consent, reportUrl }: Review): boolean {
  return consent === "named" || reportUrl !== null;
}
