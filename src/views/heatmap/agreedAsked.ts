import type { AgreedByReview } from "../../analyses/heatmap/agreed";
import type { Ask } from "../../engine/query";
import type { Release } from "../../queries/release";
import { reviewsAgreed } from "../../queries/reviewsAgreed";

/** Asks what was agreed of each review of someone’s own records; null of a release, which does not tell it. */
export async function agreedAsked(ask: Ask, { own }: Release): Promise<AgreedByReview | null> {
  if (own !== "records") return null;
  const rows = await ask(reviewsAgreed, {});
  return Object.fromEntries(rows.map(({ review_id, agreed }) => [review_id, agreed]));
}
