import { type Distributions, groupDistances } from "../statistics/distances/groupDistances";
import { comparedOf, type LikenessOrder, orderOf } from "./likeness";

/** Groups by the numbers of their units at each level, and where the levels stand. */
export interface GroupsInput {
  readonly groups: readonly Distributions[];
  readonly levels: readonly number[];
}

/** Puts groups in an order in which neighbours are distributed alike. Refused as `groupDistances`. */
export function orderGroupsByLikeness({ groups, levels }: GroupsInput): LikenessOrder {
  const all = groupDistances(groups, { levels });
  return orderOf(
    comparedOf(all, (group) => groups[group]!.map((counts) => counts.some((count) => count > 0))),
  );
}
