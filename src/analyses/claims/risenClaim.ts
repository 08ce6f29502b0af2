import { isEnough } from "../cells/cells";
import { type Coverage, coverageOf } from "../progress/coverage";
import { countMoves, type MoveCounts } from "../progress/moveCounts";
import { type CountryPair, itemsUnder, movesIn, type Pairs } from "../progress/pairs";
import type { Span } from "../progress/progressChoice";
import { type Claim, type ClaimGround, itemClaimed, type Untold, untold } from "./claim";
import { type ClaimedOf, claimedOf } from "./spokenOf";
import { type Rise, strongest } from "./strength";

/** What moved between two published reviews of a group's countries, and what may be said of it. */
export interface RisenFacts extends ClaimedOf {
  readonly kind: "risen";
  readonly claim: Claim;
  readonly span: Span;
  /** Countries in a theme, factor or aspect; ratings under a dimension. */
  readonly counts: MoveCounts;
  readonly countries: number;
  /** Of the pairs counted alone. */
  readonly coverage: Coverage;
  /** How many of the pairs counted changed edition. */
  readonly changed: number;
  /** Pairs that both reviews place, by editions that ask too differently to be held against one another. */
  readonly left: number;
  readonly said: Rise;
}

/** What makes moves a rise; of none, a rise is as many. */
const IS_SO: Readonly<Record<Rise, (of: MoveCounts) => boolean>> = {
  allRose: ({ rose, n }) => n > 0 && rose === n,
  mostRose: ({ rose, n }) => 3 * rose > 2 * n,
  moreRose: ({ net }) => net > 0,
  asMany: ({ net }) => net === 0,
  moreFell: ({ net }) => net < 0,
};

const RISES = Object.keys(IS_SO) as Rise[];

/** Counts what moved where both editions ask at least fairly alike, and finds the most that may be said of it. */
export function risenClaim(ground: ClaimGround, claim: Claim): RisenFacts | Untold {
  const { pairs: all, parts } = ground;
  const named =
    claim.group === "" || [...ground.portrait.groups, ...all.pairs].some(isOf(claim.group));
  if (!named) return untold(claim, { why: "group" });
  const dimension = all.dimensions.find(({ code }) => code === claim.item);
  const item = dimension ?? itemClaimed(all, claim);
  if (item === undefined) return untold(claim, { why: "item" });
  const items =
    dimension === undefined
      ? [all.items.findIndex(({ code }) => code === claim.item)]
      : itemsUnder(all, dimension.code);
  const own = all.pairs.filter(({ group }) => claim.group === "" || group === claim.group);
  const moves = movesIn(alike(all), items, own);
  const moved = own.filter((pair) => moves.some((move) => move.pair === pair));
  const placed = own.filter((pair) =>
    items.some((item) => pair.from[item] !== null && pair.to[item] !== null),
  );
  const left = placed.length - moved.length;
  if (!isEnough(moved.length)) {
    return untold(
      claim,
      left > 0 ? { why: "ruler", n: moved.length, left } : { why: "few", n: moved.length },
    );
  }
  const counts = countMoves(moves);
  const partOf = (pair: CountryPair) =>
    claim.group === "" ? pair.group : (parts.get(pair.country) ?? null);
  return {
    kind: "risen",
    claim,
    ...claimedOf(ground.portrait, item),
    ...(dimension !== undefined && { level: "dimension" as const }),
    filter: all.choice.filter,
    span: all.choice.span,
    counts,
    countries: moved.length,
    coverage: coverageOf({
      ...all,
      pairs: moved.map((pair) => ({ ...pair, group: partOf(pair) })),
      known: all.known.filter(({ later }) => claim.group === "" || later.group === claim.group),
    }),
    changed: moved.filter(({ earlier, later }) => earlier.edition !== later.edition).length,
    left,
    said: strongest(RISES.filter((rise) => IS_SO[rise](counts)))!,
  };
}

const isOf =
  (name: string) =>
  (each: { readonly name: string | null; readonly group?: string | null }): boolean =>
    (each.group === undefined ? each.name : each.group) === name;

/** The same pairs, of which no item counts that the two editions ask for with low comparability or none. */
function alike(all: Pairs): Pairs {
  const comparability = all.choice.comparability === "high" ? "high" : "medium";
  return { ...all, choice: { ...all.choice, comparability } };
}
