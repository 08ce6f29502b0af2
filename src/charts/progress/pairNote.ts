import type { CountryPair } from "../../analyses/progress/pairs";
import { words } from "../../words/words";

/** When a country was reviewed, and what changed between its reviews besides: their edition, their method. */
export function pairNote(pair: CountryPair, more: readonly string[] = []): string {
  const say = words.progressCountries;
  const { earlier, later, between } = pair;
  const reviews = [earlier, ...between.map(({ review }) => review), later];
  const isOther = (of: "edition" | "method") =>
    reviews.some((review) => review[of] !== earlier[of]);
  return say.note([
    say.years(reviews.map(({ year }) => year)),
    ...(isOther("edition") ? [say.changed.edition] : []),
    ...(isOther("method") ? [say.changed.method] : []),
    ...more,
  ]);
}
