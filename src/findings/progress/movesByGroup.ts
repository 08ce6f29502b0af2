import { isEnough } from "../../analyses/cells/cells";
import type { MovesByGroup } from "../../analyses/progress/movesByGroup";
import { progressWords } from "../../words/progressWords";

/** In how many of the groups that are drawn more rose than fell; of one such group what moved in it. No group is held above another. */
export function groupsFinding(
  { groups, all }: MovesByGroup,
  nameOf: (name: string | null) => string,
): string {
  const say = progressWords().scope.groups;
  if (all.countries === 0) return say.nobody;
  const drawn = groups.filter(({ countries }) => isEnough(countries));
  const [only, ...others] = drawn;
  if (only === undefined) return say.none(all.countries);
  if (others.length === 0) {
    const { name, countries, counts } = only;
    return say.one(nameOf(name), { pairs: countries, counts });
  }
  const of = (sign: number) => drawn.filter(({ counts }) => Math.sign(counts.net) === sign).length;
  return say.many(
    { groups: drawn.length, pairs: drawn.reduce((sum, { countries }) => sum + countries, 0) },
    { rose: of(1), fell: of(-1), even: of(0) },
  );
}
