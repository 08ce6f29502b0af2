import type { Mixes } from "../../analyses/regions/mixes";
import type { Portrait } from "../../analyses/regions/portrait";
import { words } from "../../words/words";
import type { NameOf } from "./groupLikeness";

/** From where to where the groups' shares run, as they are or at one mix of incomes, whichever is chosen. */
export function mixesFinding({ choice }: Portrait, { groups }: Mixes, nameOf: NameOf): string {
  const say = words.regionsIncome.mix;
  const { mix, threshold } = choice;
  const told = groups.flatMap(({ told: of }, group) => (of === null ? [] : [{ of, group }]));
  if (told.length === 0) return say.untold;
  const shares = told
    .flatMap(({ of, group }) =>
      of.share[mix] === null ? [] : [{ group: nameOf(group), share: of.share[mix] }],
    )
    .toSorted((a, b) => a.share - b.share);
  if (shares.length === 0) return say.lacking(told.length);
  return shares.length === 1
    ? say.one(mix, threshold, shares[0]!)
    : say.finding(mix, threshold, shares[0]!, shares.at(-1)!);
}
