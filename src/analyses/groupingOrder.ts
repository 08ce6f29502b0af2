import type { Group } from "../queries/groups";

/** The groupings that most readers look for, first; the others follow by how finely they divide. */
const FAMILIAR = [
  "m49_region",
  "m49_subregion",
  "un_regional_group",
  "wb_region",
  "wb_income",
  "ldc",
  "lldc",
  "sids",
  "commonwealth",
  "oas",
  "au",
  "asean",
  "pif",
  "caricom",
  "sadc",
  "ecowas",
  "eu",
  "western_balkans6",
];

/** The ids of groupings in the order that they are offered in; the first is the one shown unasked. */
export function groupingOrder(groups: readonly Pick<Group, "grouping">[]): string[] {
  const sizes = new Map<string, number>();
  for (const { grouping } of groups) sizes.set(grouping, (sizes.get(grouping) ?? 0) + 1);
  const place = (grouping: string) =>
    (FAMILIAR.indexOf(grouping) + FAMILIAR.length + 1) % (FAMILIAR.length + 1);
  return [...sizes.keys()].toSorted(
    (a, b) => place(a) - place(b) || sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1),
  );
}
