import type { Calculate, CalculationCalls } from "../../calculations/calculation";
import { type StageRange, stageAt } from "../../model/stage";
import { holm } from "../../statistics/comparison/adjusted";
import { type Coincidence, coincidences } from "../coincidence";
import { countedGroups } from "../countedGroups";
import { isMany } from "../regions/portrait";
import { isRare } from "../regions/variationOf";
import { type Claim, type ClaimGround, itemClaimed, type Untold, untold } from "./claim";
import { areHeld, type Counts, countsOf, type Sides, sidesIn } from "./sides";
import {
  type ClaimedOf,
  type Covered,
  claimedOf,
  coveredOf,
  type SpokenOf,
  spokenOf,
} from "./spokenOf";
import { type Standing, strongest } from "./strength";

/** So many arrangements are drawn an item, from this seed. */
const DRAWN = { count: 999, seed: "claims" } as const;

/** A method or an edition by which all of one side were reviewed and none of the other: it cannot be told from the group. */
export interface OneSided {
  readonly of: "method" | "edition";
  readonly name: string;
  readonly side: "own" | "others";
}

/** How a group lies against others in an item, and what may be said of it. Pairs are of the group, and of the others. */
export interface StandsFacts extends ClaimedOf {
  readonly kind: "stands";
  readonly claim: Claim;
  readonly reached: readonly [own: number, others: number];
  /** Lower middle values; of others of the same incomes at the group's own mix of incomes. */
  readonly medians: readonly [own: StageRange, others: StageRange];
  readonly spoken: readonly [own: SpokenOf, others: SpokenOf];
  readonly covered: Covered;
  /** How rare it is by chance, held against all items (Holm); null where it was not tested, for there are too few. */
  readonly p: number | null;
  readonly coincidence: readonly OneSided[];
  readonly said: Standing;
}

/** Holds a group against others in the item claimed, and finds the most that may be said of it. */
export async function standsClaim(
  ground: ClaimGround,
  claim: Claim,
  { calculate, calls }: { readonly calculate: Calculate; readonly calls: CalculationCalls },
): Promise<StandsFacts | Untold> {
  const { portrait } = ground;
  const item = itemClaimed(portrait, claim);
  const group = portrait.groups.find(({ name }) => name === claim.group && name !== "");
  if (claim.group === "") return untold(claim, { why: "nobody" });
  if (group === undefined) return untold(claim, { why: "group" });
  if (item === undefined) return untold(claim, { why: "item" });
  const place = portrait.items.indexOf(item);
  const sides = sidesIn(portrait, { ...claim, members: group.members }, place);
  const own = sides.flatMap((side) => side.own);
  const others = sides.flatMap((side) => side.others);
  if (!areHeld(sides)) {
    return untold(
      claim,
      claim.against === "income"
        ? { why: "unmatched" }
        : { why: "fewAgainst", n: [own.length, others.length] },
    );
  }
  const counts = countsOf(portrait, sides, { item: place, stage: claim.stage });
  const isTested = isMany(own.length) && isMany(others.length);
  const p = isTested
    ? await rarity(ground, { ...claim, members: group.members }, { place, calculate, calls })
    : null;
  const coincidence = coinciding(ground, own, others);
  return {
    kind: "stands",
    claim,
    ...claimedOf(portrait, item),
    reached: counts.reached,
    medians: [stageAt(counts.medians[0]), stageAt(counts.medians[1])],
    spoken: [spokenOf(ground, own, claim), spokenOf(ground, others, { group: "" })],
    covered: coveredOf(ground, claim),
    p,
    coincidence,
    said: saidOf(counts, p !== null && isRare(p) && coincidence.length === 0),
  };
}

/** A stage, in half steps. */
export const A_STAGE = 2;

function saidOf(counts: Counts, isBorne: boolean): Standing {
  const { n, reached, expected, medians } = counts;
  const side = (isLower: boolean): Standing[] => {
    const sign = isLower ? 1 : -1;
    const apart = sign * (medians[1] - medians[0]);
    if (!isApart(n, reached, sign) || !(sign * (expected - reached[0]) > 1e-9)) return [];
    const [shares, middles, stands]: Standing[] = isLower
      ? ["shareLower", "middleLower", "standsLower"]
      : ["shareHigher", "middleHigher", "standsHigher"];
    if (apart < A_STAGE) return [shares!];
    return isBorne ? [shares!, middles!, stands!] : [shares!, middles!];
  };
  return strongest([...side(true), ...side(false)]) ?? "noDifference";
}

/** Whether the second share is larger, or with the sign turned smaller, and would be with one country more or fewer on either side. */
function isApart(
  [own, others]: Counts["n"],
  [had, hadOthers]: Counts["reached"],
  sign: number,
): boolean {
  const gap = (more: number, fewer: number) =>
    sign * ((hadOthers - sign * fewer) * own - (had + sign * more) * others);
  return gap(1, 0) > 0 && gap(0, 1) > 0;
}

/** The rarity of the difference among all items in which these can be held against one another; within incomes where these are held. */
async function rarity(
  { portrait }: ClaimGround,
  of: Pick<Claim, "against"> & { readonly members: readonly number[] },
  {
    place,
    calculate,
    calls,
  }: {
    readonly place: number;
    readonly calculate: Calculate;
    readonly calls: CalculationCalls;
  },
): Promise<number | null> {
  const tested = portrait.items.flatMap(({ code }, item) => {
    const sides = sidesIn(portrait, of, item);
    const units = sides.flatMap((side) => unitsOf(side));
    const values = units.map(({ member }) => portrait.profiles[member]!.ranks[item]!);
    if (!areHeld(sides) || new Set(values).size < 2) return [];
    const groups = units.map(({ group }) => group);
    return [{ code, item, values, groups, strata: units.map(({ stratum }) => stratum) }];
  });
  const at = tested.findIndex(({ item }) => item === place);
  if (at < 0) return null;
  const items = tested.map(({ item: _, ...each }) => each);
  const tests = await calculate("itemDifferences", { items, ...DRAWN }, calls);
  return holm(tests.map((test) => test!.p))[at]!;
}

function unitsOf({ income, own, others }: Sides[number]) {
  const side = (members: readonly number[], group: string) =>
    members.map((member) => ({ member, group, stratum: income }));
  return [...side(own, "own"), ...side(others, "others")];
}

/** The method and the edition that make the sides two; the group’s own where both sides have one. */
function coinciding(
  { portrait, counted }: ClaimGround,
  own: readonly number[],
  others: readonly number[],
): StandsFacts["coincidence"] {
  const codes = (members: readonly number[]) =>
    new Set(members.map((member) => portrait.profiles[member]!.country));
  const [inside, outside] = [codes(own), codes(others)];
  const rows = countedGroups(
    counted
      .filter(({ country }) => inside.has(country) || outside.has(country))
      .map((row) => ({ ...row, group: inside.has(row.country) ? "own" : "others" })),
  );
  const once = (found: readonly Coincidence[], of: OneSided["of"]) =>
    found
      .toSorted((one) => (one.group === "own" ? -1 : 1))
      .slice(0, 1)
      .map(({ group, method }): OneSided => {
        return { of, name: method, side: group === "own" ? "own" : "others" };
      });
  return [
    ...once(coincidences(rows), "method"),
    ...once(coincidences(rows.map((row) => ({ ...row, method: row.edition }))), "edition"),
  ];
}
