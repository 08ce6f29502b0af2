import type { CountryPair } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";

/** When a country was reviewed, and what changed between these reviews besides: their edition, their method. */
export function pairNote(
  reviews: readonly CountryPair["earlier"][],
  more: readonly string[] = [],
): string {
  const say = progressWords().countries;
  const isOther = (of: "edition" | "method") =>
    reviews.some((review) => review[of] !== reviews[0]![of]);
  return say.note([
    say.years(reviews.map(({ year }) => year)),
    ...(isOther("edition") ? [say.changed.edition] : []),
    ...(isOther("method") ? [say.changed.method] : []),
    ...more,
  ]);
}
