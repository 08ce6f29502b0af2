import type { Review } from "../model/review";
import type { Block } from "./ledger";
import { knownCountries, publicIdOf } from "./registry";

/** How much of a block's guarantee is left. */
export interface Erosion {
  readonly block: string;
  readonly n: number;
  /** Members that anyone may know by now: their country has a review that is named, or a public report. */
  readonly known: readonly string[];
  /** How many more may become known without harm to the rest; below 0 the block must not be shown. */
  readonly budget: number;
}

/** Works out what is left of each block's guarantee, given every review as it stands today. */
export function erosionOf(
  blocks: readonly Block[],
  reviews: readonly Review[],
): readonly Erosion[] {
  const countries = knownCountries(reviews);
  const known = new Set(
    reviews.filter(({ country }) => countries.has(country)).map((review) => publicIdOf(review)),
  );
  return blocks.map(({ block, c, members }) => {
    const eroded = members.filter((member) => known.has(member));
    return { block, n: members.length, known: eroded, budget: c - eroded.length };
  });
}
