import { comparedBy, type Likeness, type LikenessOrder, orderOf } from "./likeness";

/** Puts units in an order in which neighbours have like profiles. Refused as `comparedBy`. */
export function orderByLikeness(likeness: Likeness): LikenessOrder {
  return orderOf(comparedBy(likeness));
}
