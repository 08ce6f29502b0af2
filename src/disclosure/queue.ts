import type { Review } from "../model/review";
import { blocksIn, type Ledger, namedIn } from "./ledger";
import { countryIn, knownCountries, publicIdOf, type Reason } from "./registry";

/** Unpublished reviews that wait for a block, and why the others do not; by public id. */
export interface Queue {
  readonly waiting: readonly Review[];
  readonly refused: ReadonlyMap<string, Reason>;
}

/**
 * Sorts out which reviews may be put into a new block: agreed for aggregates; in no block ever, nor any other review
 * of their country; none of their country named or publicly reported. Of a country's several the latest waits.
 */
export function queueOf(reviews: readonly Review[], ledger: Ledger): Queue {
  const blocked = new Set(blocksIn(ledger).flatMap(({ members }) => members));
  const countriesBlocked = new Set([...blocked].map(countryIn));
  const namedBefore = namedIn(ledger);
  const known = knownCountries(reviews, namedBefore);
  const refused = new Map<string, Reason>();
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const { country, wave } = review;
    const id = publicIdOf(review);
    if (review.consent === "named" || blocked.has(id)) continue;
    const asToday = reasonOf(review, known, countriesBlocked);
    const wasNamed = asToday === "halfPublished" && namedBefore.has(id);
    const reason = wasNamed ? "namedBefore" : asToday;
    const other = latest.get(country);
    if (reason !== null) refused.set(id, reason);
    else if (other !== undefined && other.wave > wave) refused.set(id, "earlierReview");
    else {
      if (other !== undefined) refused.set(publicIdOf(other), "earlierReview");
      latest.set(country, review);
    }
  }
  return { waiting: [...latest.values()], refused };
}

function reasonOf(
  { consent, reportUrl, country }: Review,
  known: ReadonlySet<string>,
  blocked: ReadonlySet<string>,
): Reason | null {
  if (consent === null) return "noConsent";
  if (consent === "withdrawn") return "withdrawn";
  if (reportUrl !== null) return "publicReport";
  if (known.has(country)) return "halfPublished";
  return blocked.has(country) ? "countryInBlock" : null;
}
