import type { Column, ColumnParent } from "../analyses/cells/columns";

/** What stands under a dimension and can be looked at: its items, and over aspects their factors. */
export function partsUnder(
  {
    items,
    parents,
  }: { readonly items: readonly Column[]; readonly parents: readonly ColumnParent[] },
  dimension: string,
): ColumnParent[] {
  const own = items.filter((item) => item.dimension === dimension);
  return parents
    .filter(({ code }) => own.some(({ parent }) => parent === code))
    .flatMap((parent) => [
      ...(parent.code === dimension ? [] : [parent]),
      ...own.filter((item) => item.parent === parent.code),
    ]);
}
