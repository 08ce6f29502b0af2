import type { InputRow } from "./input";

/** The rows of reviews whose government agreed that they be named. */
export function namedRows(
  reviews: readonly InputRow<"reviews">[],
  consent: readonly InputRow<"consent">[],
): readonly InputRow<"reviews">[] {
  const named = consent.filter(({ cells }) => cells.status === "named");
  const ids = new Set(named.map(({ cells }) => cells.review_id));
  return reviews.filter(({ cells }) => ids.has(cells.review_id));
}
