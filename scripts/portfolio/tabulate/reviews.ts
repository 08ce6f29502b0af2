import { editionOf, type Framework } from "../../../src/model/framework";
import type { Tables } from "../../../src/model/tables";
import { rollUp } from "../../../src/records/rollUp";
import type { NamedReview } from "../named";

/** The public facts of the named reviews, under ids made of them. */
export function reviewRows(named: readonly NamedReview[]): Tables["reviews"] {
  return named.map((review) => ({
    review_id: idOf(review),
    country: review.country,
    wave: review.wave,
    year: review.year,
    edition: review.edition,
    method: review.method,
    partner: review.partner,
    status: "named",
    block_id: null,
    report_url: review.reportUrl,
  }));
}

/** Every aspect, factor and theme of each named review's edition, assessed or not. */
export function stageRows(named: readonly NamedReview[], framework: Framework): Tables["stages"] {
  return named.flatMap((review) =>
    rollUp(review.stages, editionOf(framework, review.edition)).map(
      ({ level, code, stage, source }) => ({
        review_id: idOf(review),
        level,
        code,
        low: stage?.low ?? null,
        high: stage?.high ?? null,
        source,
      }),
    ),
  );
}

/** Made anew from public facts: an id of the input may say more than it should. */
function idOf({ country, wave }: NamedReview): string {
  return `${country}-${wave}`;
}
