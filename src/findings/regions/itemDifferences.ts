import {
  type ItemDifferences,
  isMoreThanChance,
  type UntestedItem,
} from "../../analyses/regions/itemDifferences";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";

/** In how many items groups differ by more than chance alone would often bring, and in which most. */
export function differencesFinding(
  { choice, groups, items }: Portrait,
  { items: tested, untested }: ItemDifferences,
): string {
  const say = regionsWords().items.differences;
  if (tested.length === 0) {
    const isSome = (of: UntestedItem["why"]) => untested.some(({ why }) => why === of);
    if (isSome("scant")) return isSome("alike") ? say.scantOrAlike : say.scant;
    return isSome("alike") ? say.alike : say.few;
  }
  const compared = [...new Set(tested.flatMap((each) => each.groups))];
  const differing = tested.filter(isMoreThanChance);
  const most = differing[0] && items[differing[0].item]!;
  return say.finding({
    level: choice.level,
    groups: compared.length,
    countries: compared.reduce((sum, place) => sum + groups[place]!.published, 0),
    differing: differing.length,
    tested: tested.length,
    most: most === undefined ? null : words.heatmap.columnName(choice.level, most),
  });
}
