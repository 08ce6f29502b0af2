import type { GroupLikeness, Pair, PairDifference } from "../../analyses/regions/groupLikeness";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { itemName } from "./itemName";

/** What groups are called in a sentence. */
export type NameOf = (place: number) => string;

/** Which groups are most alike, which differ most and in what: the sentence of the page of regional patterns. */
export function likenessFinding(
  portrait: Portrait,
  { order, nearest, farthest, pair }: GroupLikeness,
  nameOf: NameOf,
): string {
  const say = regionsWords().page.likeness;
  const { groups, scope } = portrait;
  const named = ({ groups: [one, other], distance }: Pair) => ({
    one: nameOf(one),
    other: nameOf(other),
    n: [groups[one]!.published, groups[other]!.published] as const,
    distance,
  });
  const item = (of: Pair) => {
    const top = pair !== null && isSame(of, pair) ? pair.items[0] : undefined;
    return top === undefined || top.distance === 0 ? null : itemName(portrait, top.item);
  };
  if (nearest !== null && farthest !== null) {
    const countries = order.reduce((sum, place) => sum + groups[place]!.published, 0);
    return say.finding(
      named(nearest),
      { ...named(farthest), item: item(farthest) },
      { groups: order.length, countries },
    );
  }
  if (pair === null) return say.none(scope.published);
  return say.two({ ...named(pair), item: item(pair) });
}

function isSame(one: Pair, other: Pair): boolean {
  return one.groups.every((place) => other.groups.includes(place));
}

/** So many items are named in the sentence. */
const NAMED = 3;

/** In what two groups differ most, and which stands higher there, if it is the same in each. */
export function pairFinding(portrait: Portrait, pair: PairDifference, nameOf: NameOf): string {
  const say = regionsWords().page.pair;
  const [one, other] = pair.groups.map(nameOf);
  const top = pair.items.filter(({ distance }) => distance > 0).slice(0, NAMED);
  if (top.length === 0) return say.even(one!, other!);
  const signs = new Set(top.map(({ higher }) => Math.sign(higher)));
  const higher = signs.size > 1 || signs.has(0) ? null : signs.has(1) ? one! : other!;
  return say.finding(
    one!,
    other!,
    top.map(({ item }) => itemName(portrait, item)),
    higher,
  );
}
