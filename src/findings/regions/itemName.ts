import type { Portrait } from "../../analyses/regions/portrait";
import { words } from "../../words/words";

/** What an item is called in a sentence: names of factors and aspects recur, so their codes stand with them. */
export function itemName(
  { choice, items }: Pick<Portrait, "choice" | "items">,
  item: number,
): string {
  return words.heatmap.columnName(choice.level, items[item]!);
}
