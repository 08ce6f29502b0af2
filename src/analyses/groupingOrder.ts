import type { Grouping } from "../queries/groupings";

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
export function groupingOrder(groupings: readonly Grouping[]): string[] {
  const place = ({ grouping }: Grouping) =>
    (FAMILIAR.indexOf(grouping) + FAMILIAR.length + 1) % (FAMILIAR.length + 1);
  return groupings
    .toSorted(
      (a, b) => place(a) - place(b) || b.groups - a.groups || (a.grouping < b.grouping ? -1 : 1),
    )
    .map(({ grouping }) => grouping);
}
