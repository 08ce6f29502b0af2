import type { Standing } from "../disclosure/disclose";
import { publicIdOf } from "../disclosure/registry";
import type { Portfolio } from "../model/review";
import type { Tables } from "../model/tables";
import type { Known } from "../records/input";
import { tabulate } from "./tabulate";

/**
 * The tables of a portfolio for those alone who hold its records: every review by name, published or not, and no block.
 * A review whose consent was withdrawn is withheld even here: nobody may use it.
 */
export function allNamed(portfolio: Portfolio, known: Known): Tables {
  const reviews = portfolio.reviews.map((review) =>
    review.consent === "withdrawn" ? review : { ...review, consent: "named" as const },
  );
  const standing = new Map(
    reviews.map((review): [string, Standing] => [
      publicIdOf(review),
      {
        status: review.consent === "named" ? "named" : "withheld",
        block: null,
        reason: null,
      },
    ]),
  );
  return tabulate({ ...portfolio, reviews }, { standing, blocks: [] }, known);
}
