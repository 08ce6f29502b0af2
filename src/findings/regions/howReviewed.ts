import type { HowReviewed, Way } from "../../analyses/regions/howReviewed";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { NameOf } from "./groupLikeness";

/** Which groups can hardly be told from the way they were reviewed. */
export function howReviewedFinding(
  { coinciding, ways, counts, totals }: HowReviewed,
  nameOf: NameOf,
): string {
  const say = regionsWords().income.made;
  const all = totals.at(-1)!;
  if (all === 0) return say.empty;
  const most = ways.flatMap((way, place) => {
    const n = counts.at(-1)![place]!;
    return 3 * n > 2 * all ? [{ by: wayName(way), n, of: all }] : [];
  });
  return say.finding(
    coinciding.map(({ group, way, ...held }) => ({
      group: nameOf(group),
      by: wayName(ways[way]!),
      ...held,
    })),
    most,
  );
}

/** What a method or an edition is called. */
export function wayName({ of, id }: Way): string {
  return of === "method" ? words.method(id) : words.edition(id);
}
