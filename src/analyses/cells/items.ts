import type { Column } from "./columns";

/** What is placed on stages: a theme across editions, or a factor or aspect of one. */
export type ItemLevel = "theme" | "factor" | "aspect";

/** The levels that items can be of, across editions or within one; the first is shown unasked. */
export function itemLevels(edition: string): readonly ItemLevel[] {
  return edition === "" ? ["theme"] : ["factor", "aspect"];
}

/** Whether an item is what is looked at, or stands under it; where nothing is chosen all are. */
export function isLookedAt(
  { item }: { readonly item: string },
  { code, parent, dimension }: Column,
): boolean {
  return ["", code, parent, dimension].includes(item);
}
