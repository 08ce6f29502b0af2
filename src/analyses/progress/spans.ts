import type { ReviewAgain } from "../../queries/reviewsAgain";
import type { ProgressChoice } from "./progressChoice";

/** Two reviews of one country, and why they are not held against one another; null where they are. */
export interface KnownPair {
  readonly earlier: ReviewAgain;
  readonly later: ReviewAgain;
  /** Named reviews in between, by wave. */
  readonly between: readonly ReviewAgain[];
  readonly left: LeftBy | null;
}

/** Why a pair is left out: a review of it is not shown, a filter does not let both pass, or their methods differ. */
export type LeftBy = "earlier" | "later" | "both" | "filter" | "edition" | "method";

/** The waves of a span that is of two of them. */
const WAVES = { "1-2": [1, 2], "2-3": [2, 3] } as const;

/**
 * The pairs of reviews that a span stands for, of all countries reviewed more than once, in their order. With `ends`
 * that is the earliest and the latest named review that passes the filters; of a country with fewer than two of them the
 * ends of what there is.
 */
export function pairsKnown(
  reviews: readonly ReviewAgain[],
  choice: Pick<ProgressChoice, "span" | "edition" | "sameMethod" | "filter">,
): KnownPair[] {
  const countries = [...new Set(reviews.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const all = reviews.filter((review) => review.country === country);
    const ends = endsOf(all, choice.span);
    if (ends === undefined) return [];
    const [earlier, later] = ends;
    if (choice.filter.within !== "" && later.within === 0) return [];
    const between = all.filter(
      ({ wave, named }) => named === 1 && wave > earlier.wave && wave < later.wave,
    );
    return [{ earlier, later, between, left: leftBy(earlier, later, choice) }];
  });
}

function endsOf(
  all: readonly ReviewAgain[],
  span: ProgressChoice["span"],
): readonly [ReviewAgain, ReviewAgain] | undefined {
  if (span === "ends") {
    const named = all.filter((review) => review.named === 1);
    const passing = named.filter((review) => review.passes === 1);
    const shown = [passing, named].find(({ length }) => length > 1) ?? all;
    return [shown[0]!, shown.at(-1)!];
  }
  const [earlier, later] = WAVES[span].map((wave) => all.find((review) => review.wave === wave));
  return earlier && later && [earlier, later];
}

function leftBy(
  earlier: ReviewAgain,
  later: ReviewAgain,
  { edition, sameMethod }: Pick<ProgressChoice, "edition" | "sameMethod">,
): LeftBy | null {
  if (earlier.named + later.named === 0) return "both";
  if (earlier.named === 0) return "earlier";
  if (later.named === 0) return "later";
  if (earlier.passes === 0 || later.passes === 0) return "filter";
  if (edition !== "" && (earlier.edition !== edition || later.edition !== edition))
    return "edition";
  return sameMethod && earlier.method !== later.method ? "method" : null;
}
