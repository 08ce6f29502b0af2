import type { Standing } from "../disclosure/disclose";
import { publicIdOf } from "../disclosure/registry";
import type { Portfolio } from "../model/review";
import type { Tables } from "../model/tables";
import type { Known } from "../records/input";
import { tabulate } from "./tabulate";

const NAMED: Standing = { status: "named", block: null, reason: null };

/**
 * The tables of a portfolio for those alone who hold its records: every review by name, published or not, and no block. A
 * review of which consent was withdrawn is left out even here: it is used for nothing.
 */
export function allNamed(portfolio: Portfolio, known: Known): Tables {
  const reviews = portfolio.reviews
    .filter(({ consent }) => consent !== "withdrawn")
    .map((review) => ({ ...review, consent: "named" as const }));
  const standing = new Map(reviews.map((review) => [publicIdOf(review), NAMED]));
  return tabulate({ ...portfolio, reviews }, { standing, blocks: [] }, known);
}
