import type { ReviewAgain } from "../../queries/reviewsAgain";
import type { Records } from "../records";
import type { Pairs } from "./pairs";
import { type ProgressChoice, SPANS, type Span } from "./progressChoice";
import { type KnownPair, type LeftBy, pairsKnown } from "./spans";

/** A country of which no pair is shown, by the public registry alone. */
export interface NotShown {
  readonly name: string;
  readonly earlier: ReviewAgain;
  readonly later: ReviewAgain;
  readonly left: LeftBy;
  /** Spans under which two reviews of it can be held against one another. */
  readonly seenBy: readonly Span[];
}

/** Who is not shown and why, and who has no two such reviews and can be seen in another way. */
export interface Unseen {
  /** Pairs that are known and left out, in the order of names. */
  readonly pairs: readonly NotShown[];
  /** Countries without the two reviews of this span, by the first other span that shows them. */
  readonly elsewhere: readonly { readonly span: Span; readonly names: readonly string[] }[];
  /** How many pairs lie so many years apart, of those shown. */
  readonly years: readonly { readonly years: number; readonly pairs: number }[];
}

/** Works out whose pairs are not shown; `reviews` are those of all countries reviewed again. */
export function unseenIn(
  { choice, known, pairs }: Pick<Pairs, "choice" | "known" | "pairs">,
  reviews: readonly ReviewAgain[],
): Unseen {
  const others = SPANS.filter((span) => span !== choice.span).map((span) => ({
    span,
    shown: new Map(
      pairsKnown(reviews, { ...choice, span } satisfies ProgressChoice)
        .filter(({ left }) => left === null)
        .map(({ later }) => [later.country, later.name]),
    ),
  }));
  const here = new Set(known.map(({ later }) => later.country));
  const apart = pairs.map(({ years }) => years);
  return {
    pairs: known.flatMap(({ earlier, later, left }) =>
      left === null
        ? []
        : [
            {
              name: later.name,
              earlier,
              later,
              left,
              seenBy: others
                .filter(({ shown }) => shown.has(later.country))
                .map(({ span }) => span),
            },
          ],
    ),
    elsewhere: others
      .map(({ span, shown }, place) => ({
        span,
        names: [...shown]
          .filter(([country]) => !here.has(country))
          .filter(
            ([country]) => !others.slice(0, place).some((before) => before.shown.has(country)),
          )
          .map(([, name]) => name),
      }))
      .filter(({ names }) => names.length > 0),
    years: [...new Set(apart)]
      .toSorted((a, b) => a - b)
      .map((years) => ({ years, pairs: apart.filter((each) => each === years).length })),
  };
}

/** Every pair that is known as records: when and how each was reviewed, and why it is not shown. */
export function coverageRecords(
  { known }: Pick<Pairs, "known">,
  whyOf: (pair: KnownPair) => string,
): Records {
  const of = ({ wave, year, edition, method }: ReviewAgain) => [wave, year, edition, method];
  return {
    columns: [
      "name",
      ...["earlier_wave", "earlier_year", "earlier_edition", "earlier_method"],
      ...["later_wave", "later_year", "later_edition", "later_method"],
      ...["years_between", "shown", "why"],
    ],
    rows: known.map((pair) => [
      pair.later.name,
      ...of(pair.earlier),
      ...of(pair.later),
      pair.later.year - pair.earlier.year,
      pair.left === null ? 1 : 0,
      pair.left === null ? null : whyOf(pair),
    ]),
  };
}
