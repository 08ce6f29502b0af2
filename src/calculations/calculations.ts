import type { Watch } from "../statistics/watch";
import type { Calculation } from "./calculation";
import { clusters } from "./clusters";
import { groupDifference } from "./groupDifference";
import { itemDifferences } from "./itemDifferences";
import { map } from "./map";
import { orderByLikeness } from "./orderByLikeness";
import { orderGroupsByLikeness } from "./orderGroupsByLikeness";
import { populationInterval } from "./populationInterval";
import { variation } from "./variation";

/** Every calculation that a view may ask for, by name: those that can take longer than a frame. */
export const CALCULATIONS = {
  clusters,
  groupDifference,
  itemDifferences,
  map,
  orderByLikeness,
  orderGroupsByLikeness,
  populationInterval,
  variation,
} satisfies Readonly<Record<string, Calculation<never, unknown>>>;

/** Does the calculation of a name; refuses a name that there is none of. */
export function calculated(name: string, input: unknown, watch: Watch): unknown {
  if (!Object.hasOwn(CALCULATIONS, name)) {
    throw new RangeError(`calculations: there is none of this name: ${name}`);
  }
  const calculation = CALCULATIONS[name as keyof typeof CALCULATIONS];
  return (calculation as Calculation<unknown, unknown>)(input, watch);
}
