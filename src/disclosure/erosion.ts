import type { Review } from "../model/review";
import { type Block, type Ledger, namedIn } from "./ledger";
import { countryIn, knownCountries } from "./registry";

/** How much of a block's guarantee is left. */
export interface Erosion {
  readonly block: string;
  readonly n: number;
  /** Members that anyone may know by now: their country has a review that is named, or a public report. */
  readonly known: readonly string[];
  /** How many more may become known without harm to the rest; below 0 the block must not be shown. */
  readonly budget: number;
}

/** Works out what is left of each block's guarantee, given every review as it stands today and all that was named before. */
export function erosionOf(
  blocks: readonly Block[],
  reviews: readonly Review[],
  ledger: Ledger,
): readonly Erosion[] {
  const countries = knownCountries(reviews, namedIn(ledger));
  return blocks.map(({ block, c, members }) => {
    const known = members.filter((member) => countries.has(countryIn(member)));
    return { block, n: members.length, known, budget: c - known.length };
  });
}
