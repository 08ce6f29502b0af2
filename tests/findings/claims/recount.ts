import type { Claim } from "../../../src/analyses/claims/claim";
import type { Claimable } from "../../analyses/claims/ground";
import { THEMES } from "../../analyses/progress/twicePairs";

/** What a share means, by hand. */
export const SHARE: Readonly<Record<string, (k: number, n: number) => boolean>> = {
  all: (k, n) => k === n,
  nearlyAll: (k, n) => 10 * k >= 9 * n,
  most: (k, n) => 3 * k > 2 * n,
  moreThanHalf: (k, n) => 2 * k > n,
  some: (k) => k > 0,
  none: (k) => k === 0,
};

/** Countries with a stage in the item claimed, straight from the rows. */
export function placedIn({ rows }: Claimable, { item }: Claim) {
  return rows.stages.flatMap(({ country, code, low, high }) => {
    if (code !== item || low === null || high === null) return [];
    const of = rows.counted.find((row) => row.country === country)!;
    return [{ ...of, low, place: low + high - 1, income: rows.incomes.get(country) ?? null }];
  });
}

export type Placed = ReturnType<typeof placedIn>[number];

export const isIn =
  ({ group }: Claim) =>
  (row: { readonly group: string | null }) =>
    group === "" || row.group === group;

/** The fewest and the most of all reviewed countries that can have reached the stage, by trying every count of the block. */
export function possible({ rows, ground }: Claimable, claim: Claim, own: readonly Placed[]) {
  const { item, stage } = claim;
  const hidden = rows.counted.filter(isIn(claim)).filter(({ status }) => status !== "named");
  const inBlock = hidden.filter(({ status }) => status === "block").length;
  const withheld = hidden.filter(({ status }) => status === "withheld").length;
  const said = ground.words.statements.find(
    ({ theme, threshold }) => theme === item && threshold === stage,
  );
  const counts: number[] = [];
  for (let inGroup = 0; inGroup <= inBlock; inGroup += 1) {
    const outside = (said?.n ?? inBlock) - inBlock;
    const isPossible = (more: number) =>
      said === undefined || (inGroup + more >= said.lo && inGroup + more <= said.hi);
    if (Array.from({ length: outside + 1 }, (_, more) => more).some(isPossible)) {
      counts.push(inGroup);
    }
  }
  const reached = own.filter(({ low }) => low >= stage).length;
  return {
    hidden: inBlock + withheld,
    lo: reached + Math.min(...counts),
    hi: reached + Math.max(...counts) + withheld,
    of: own.length + inBlock + withheld,
  };
}

/** The lower middle of values that each count so many times. */
export function lowerMiddle(values: readonly { readonly at: number; readonly times: number }[]) {
  const total = values.reduce((sum, { times }) => sum + times, 0);
  let passed = 0;
  for (const { at, times } of values.toSorted((a, b) => a.at - b.at)) {
    passed += times;
    if (2 * passed >= total) return at;
  }
  return Number.NaN;
}

/** What moved in the item or dimension claimed, of countries whose editions ask for it at least fairly alike. */
export function movesOf({ again, compared }: Claimable, { item, group }: Claim) {
  const items = THEMES.flatMap(({ code, dimension }, at) =>
    [code, dimension].includes(item) ? [at] : [],
  );
  const isAlike = (of: (typeof again)[number], at: number) => {
    const [earlier, later] = of.editions ?? ["2014", "2016"];
    return earlier === later || ["high", "medium"].includes(compared[at]!);
  };
  const own = again.filter((of) => group === "" || of.group === group);
  const ratings = (of: (typeof again)[number], isAny: boolean) =>
    items.filter((at) => of.from[at] !== null && of.to[at] !== null && (isAny || isAlike(of, at)));
  const moves = own.flatMap((of) => ratings(of, false).map((at) => of.to[at]! - of.from[at]!));
  const countries = own.filter((of) => ratings(of, false).length > 0);
  return {
    n: moves.length,
    rose: moves.filter((by) => by > 0).length,
    stayed: moves.filter((by) => by === 0).length,
    fell: moves.filter((by) => by < 0).length,
    countries: countries.length,
    left: own.filter((of) => ratings(of, true).length > 0).length - countries.length,
    changed: countries.filter(({ editions }) => editions?.[0] !== editions?.[1]).length,
    known: own.length,
  };
}
