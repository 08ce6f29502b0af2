import type { HowReviewed, Way } from "../../analyses/regions/howReviewed";
import { words } from "../../words/words";
import type { NameOf } from "./groupLikeness";

/** Which groups can hardly be told from the way they were reviewed. */
export function howReviewedFinding(
  { coinciding, ways, totals }: HowReviewed,
  nameOf: NameOf,
): string {
  const say = words.regionsIncome.made;
  if (totals.at(-1) === 0) return say.empty;
  return say.finding(
    coinciding.map(({ group, way, ...counts }) => ({
      group: nameOf(group),
      by: wayName(ways[way]!),
      ...counts,
    })),
  );
}

/** What a method or an edition is called. */
export function wayName({ of, id }: Way): string {
  return of === "method" ? words.method(id) : words.edition(id);
}
