import { type Bounds, saysTooLittle } from "../../disclosure/bounds";
import { isEnough } from "../cells/cells";
import { type ReachedByGroup, reachedByGroup } from "../regions/reachedByGroup";
import {
  type Claim,
  type ClaimGround,
  itemClaimed,
  membersClaimed,
  type Untold,
  untold,
} from "./claim";
import {
  type ClaimedOf,
  type Covered,
  claimedOf,
  coveredOf,
  type SpokenOf,
  spokenOf,
} from "./spokenOf";
import { type Quantity, strongest } from "./strength";

/** The most that may be said of how many had reached a stage. */
export interface ReachedSaid {
  /** Of published reviews; null of fewer than three. */
  readonly published: Quantity | null;
  /** What is certain of all reviews, whatever unpublished ones hold; null where nothing is, or all are published. */
  readonly reviewed: Quantity | null;
}

/** How many of a group had reached a stage in an item, and what may be said of it. */
export interface ReachedFacts extends ClaimedOf {
  readonly kind: "reached";
  readonly claim: Claim;
  readonly reached: number;
  readonly spoken: SpokenOf;
  readonly covered: Covered;
  /** With unpublished reviews; null where none asks for the item, or nothing is said of them. */
  readonly bounds: Bounds | null;
  readonly silence: ReachedByGroup["silence"];
  readonly said: ReachedSaid;
}

/** The fewest of n that make up a share; of `none`, the most. */
export const NEEDED: Readonly<Record<Quantity, (n: number) => number>> = {
  all: (n) => n,
  nearlyAll: (n) => Math.ceil((9 * n) / 10),
  most: (n) => Math.floor((2 * n) / 3) + 1,
  moreThanHalf: (n) => Math.floor(n / 2) + 1,
  some: () => 1,
  none: () => 0,
};

const QUANTITIES = Object.keys(NEEDED) as Quantity[];

/** Counts who had reached the stage claimed, and finds the most that may be said of it. */
export function reachedClaim(ground: ClaimGround, claim: Claim): ReachedFacts | Untold {
  const { portrait, counted, words } = ground;
  const item = itemClaimed(portrait, claim);
  const members = membersClaimed(portrait, claim);
  if (members === undefined) return untold(claim, { why: "group" });
  if (item === undefined) return untold(claim, { why: "item" });
  const place = portrait.items.indexOf(item);
  const choice = { ...portrait.choice, item: claim.item, threshold: claim.stage };
  const { items, silence } = reachedByGroup({ ...portrait, choice }, counted, words);
  const found = items.find((each) => each.item === place)!;
  const at = portrait.groups.findIndex(({ name }) => name === claim.group);
  const { placed, reached, bounds } = found.groups.at(claim.group === "" ? -1 : at)!;
  const said = saidOf(placed, reached, bounds);
  if (said.published === null && said.reviewed === null) {
    return untold(claim, { why: "few", n: placed });
  }
  const own = members.filter((member) => portrait.profiles[member]!.ranks[place] !== null);
  return {
    kind: "reached",
    claim,
    ...claimedOf(portrait, item),
    reached: reached ?? 0,
    spoken: spokenOf(ground, own, claim),
    covered: coveredOf(ground, claim),
    bounds,
    silence,
    said,
  };
}

function saidOf(placed: number, reached: number | null, bounds: Bounds | null): ReachedSaid {
  return {
    published: reached === null ? null : quantityOf({ lo: reached, hi: reached, of: placed }),
    reviewed:
      bounds === null || !isEnough(bounds.of) || saysTooLittle(bounds) ? null : quantityOf(bounds),
  };
}

/** The most that is certain of a share between bounds; null where it may be some and may be none. */
function quantityOf({ lo, hi, of }: Bounds): Quantity | null {
  const isCertain = (quantity: Quantity) =>
    quantity === "none" ? hi === 0 : lo >= NEEDED[quantity](of);
  return strongest(QUANTITIES.filter(isCertain)) ?? null;
}
