import type { Disclosure } from "../disclosure/disclose";
import { publicIdOf } from "../disclosure/registry";
import { editionOf, type Framework } from "../model/framework";
import type { Review } from "../model/review";
import type { Tables } from "../model/tables";
import { rollUpOf } from "../records/rollUp";
import type { NamedReview } from "./named";

/** The registry: the public facts of every review, under ids made of them. */
export function reviewRows(
  reviews: readonly Review[],
  { standing }: Pick<Disclosure, "standing">,
): Tables["reviews"] {
  return reviews.map((review) => {
    const id = publicIdOf(review);
    const { status, block } = standing.get(id)!;
    return {
      review_id: id,
      country: review.country,
      wave: review.wave,
      year: review.year,
      edition: review.edition,
      method: review.method,
      partner: review.partner,
      status,
      block_id: block,
      report_url: review.reportUrl,
    };
  });
}

/** Every aspect, factor and theme of each named review's edition, assessed or not; by review, level and code. */
export function stageRows(named: readonly NamedReview[], framework: Framework): Tables["stages"] {
  const reviews = named
    .map((review) => ({ review, id: publicIdOf(review) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows: Tables["stages"][number][] = [];
  for (const { review, id } of reviews) {
    const rollUp = rollUpOf(editionOf(framework, review.edition));
    for (const { level, code, stage, source } of rollUp(review.stages)) {
      rows.push({
        review_id: id,
        level,
        code,
        low: stage?.low ?? null,
        high: stage?.high ?? null,
        source,
      });
    }
  }
  return rows;
}
