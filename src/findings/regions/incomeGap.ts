import { isEnough } from "../../analyses/cells/cells";
import type { IncomeGap, ItemGap } from "../../analyses/regions/incomeGap";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import type { NameOf } from "./groupLikeness";
import { itemName } from "./itemName";

/** A gap of indices below this is none. */
const EVEN = 0.05;

/** In what a group stands lowest and highest against others of its incomes, or that it cannot be told. */
export function incomeGapFinding(
  portrait: Portrait,
  gap: IncomeGap | null,
  nameOf: NameOf,
): string {
  const say = regionsWords().income.gap;
  if (gap === null) return say.nobody;
  const { published, countries } = portrait.groups[gap.group]!;
  const name = nameOf(gap.group);
  if (!isEnough(published)) return say.untold(name, published, countries);
  const told = gap.items.filter((item) => item.told !== null);
  if (told.length === 0) return say.unmatched(name);
  const side = (of: ItemGap, isBelow: boolean) => {
    const by = of.told!.gap;
    if (Math.abs(by) < EVEN || by < 0 !== isBelow) return null;
    return { item: itemName(portrait, of.item), by: Math.abs(by) };
  };
  return say.finding(name, {
    lower: side(told[0]!, true),
    higher: side(told.at(-1)!, false),
    matched: gap.matched,
    published,
    others: gap.others,
  });
}
