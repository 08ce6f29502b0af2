import { claims } from "./enClaims";
import { type Covered, coveredBy } from "./enClaimsForms";
import { saidLater } from "./words";

/** What is said of someone's own records in other words: every review that may be used is there by name. */
const OTHERWISE = {
  covered: ({ published, ...of }: Covered, by: Parameters<typeof coveredBy>[2]) =>
    coveredBy(of, published === of.reviewed ? "" : `, ${published} of them counted here`, by),
};

/** The sentences that answer whether a claim can be said. */
export const claimWords = saidLater(claims, OTHERWISE);
