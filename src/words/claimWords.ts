import { claims } from "./enClaims";
import { saidLater } from "./words";

/** The sentences that answer whether a claim can be said. */
export const claimWords = saidLater(claims);
