import type { Mixes } from "../../analyses/regions/mixes";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import type { NameOf } from "./groupLikeness";

/** From where to where the groups' shares run, as they are or at one mix of incomes, whichever is chosen. */
export function mixesFinding({ choice }: Portrait, { groups }: Mixes, nameOf: NameOf): string {
  const say = regionsWords().income.mix;
  const { mix, threshold } = choice;
  const told = groups.flatMap(({ told: of, n }, group) => (of === null ? [] : [{ of, group, n }]));
  if (told.length === 0) return say.untold;
  const shares = told
    .flatMap(({ of, group, n }) =>
      of.share[mix] === null ? [] : [{ group: nameOf(group), share: of.share[mix], n }],
    )
    .toSorted((a, b) => a.share - b.share);
  if (shares.length === 0) return say.lacking(told.length);
  return shares.length === 1
    ? say.one(mix, threshold, shares[0]!)
    : say.finding(mix, threshold, shares[0]!, shares.at(-1)!);
}
