import type { Release } from "../../../published/release";

/** A stage that a named review has, and of whom. */
export interface PublishedStage {
  readonly review: string;
  readonly country: string;
  readonly wave: number;
  readonly edition: string;
  readonly level: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** The stages of named reviews by their code. */
export type PublishedStages = ReadonlyMap<string, readonly PublishedStage[]>;

/** All stages that a release publishes of named reviews. */
export function stagesPublished({ reviews, stages }: Release): PublishedStages {
  const named = new Map(
    reviews.filter(({ status }) => status === "named").map((review) => [review.id, review]),
  );
  const published = new Map<string, PublishedStage[]>();
  for (const { review, code, level, low, high } of stages) {
    const of = named.get(review);
    if (of === undefined) continue;
    const { country, wave, edition } = of;
    const known = published.get(code) ?? [];
    known.push({ review, country, wave, edition, level, low, high });
    published.set(code, known);
  }
  return published;
}
