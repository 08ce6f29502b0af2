import type { Bounds } from "../../disclosure/bounds";
import { stageAt } from "../../model/stage";
import { countRanks, ordinalSummary, type RankCounts } from "../../statistics/description/ordinal";
import { isEnough } from "../cells/cells";
import type { Column } from "../cells/columns";
import { isLookedAt } from "../cells/items";
import type { Records } from "../records";
import { type Portrait, placesWhere, ranksIn } from "../regions/portrait";
import type { ReachedByGroup } from "../regions/reachedByGroup";
import type { Against, BriefingChoice } from "./briefingChoice";

/** How many of some countries stand where in a theme; the counts null of fewer than three. */
export interface Standing {
  /** Countries whose published review gives a stage. */
  readonly placed: number;
  readonly told: {
    readonly counts: RankCounts;
    /** The lower and the upper middle, places from 1 to 9. */
    readonly medians: readonly [lower: number, upper: number];
    readonly reached: number;
  } | null;
}

/** A theme: the group, and whom it is held against. */
export interface BriefingTheme {
  /** Its place among the portrait's items. */
  readonly item: number;
  readonly own: Standing;
  readonly against: Standing;
  /** How many of the group had reached the stage with unpublished reviews; null where there is nothing to be said of them. */
  readonly bounds: Bounds | null;
}

/** What can be said of a group. */
export interface Briefing {
  readonly choice: BriefingChoice;
  /** The group's place in the portrait. */
  readonly group: number;
  /** How many countries it is held against. */
  readonly others: number;
  /** The theme looked at, or those under the dimension that is. */
  readonly looked: readonly BriefingTheme[];
  /** The themes in which the largest and the smallest shares of the group had reached the stage, three of each, at most half of all. */
  readonly strongest: readonly BriefingTheme[];
  readonly weakest: readonly BriefingTheme[];
  /** How many further themes have the same share as the last of these. */
  readonly tied: { readonly strongest: number; readonly weakest: number };
}

/** So many strengths, and so many gaps, are told of. */
const TOP = 3;

/**
 * Works out what can be said of the group chosen; null where the portrait has no such group. `everything` holds all
 * themes, of which some are looked at.
 */
export function briefingOf(
  choice: BriefingChoice,
  portrait: Portrait,
  everything: ReachedByGroup,
  isLooked: (theme: Column) => boolean = (theme) => isLookedAt(choice, theme),
): Briefing | null {
  const group = portrait.groups.findIndex(({ name }) => name === choice.group);
  if (group < 0) return null;
  const { members } = portrait.groups[group]!;
  const others = againstOf(portrait, members, choice.against);
  const standing = (of: readonly number[], item: number) =>
    standingOf(ranksIn(portrait, of, item), choice.threshold);
  const themes = everything.items.map(
    ({ item, groups }): BriefingTheme => ({
      item,
      own: standing(members, item),
      against: standing(others, item),
      bounds: groups[group]!.bounds,
    }),
  );
  const told = themes.filter(({ own }) => own.told !== null);
  const many = Math.min(TOP, Math.floor(told.length / 2));
  const falling = told.toSorted((a, b) => shareOf(b) - shareOf(a) || a.item - b.item);
  const rising = told.toSorted((a, b) => shareOf(a) - shareOf(b) || a.item - b.item);
  return {
    choice,
    group,
    others: others.length,
    looked: themes.filter(({ item }) => isLooked(portrait.items[item]!)),
    strongest: falling.slice(0, many),
    weakest: rising.slice(0, many),
    tied: { strongest: tiedAfter(falling, many), weakest: tiedAfter(rising, many) },
  };
}

/** The places of those that a group is held against, among the profiles. */
function againstOf(portrait: Portrait, members: readonly number[], against: Against): number[] {
  const { profiles } = portrait;
  const everyone = profiles.map((_, place) => place);
  if (against === "all") return everyone;
  const outside = everyone.filter((place) => !members.includes(place));
  if (against === "rest") return outside;
  const incomes = new Set(members.flatMap((member) => profiles[member]!.income ?? []));
  return placesWhere(profiles, ({ income }) => income !== null && incomes.has(income)).filter(
    (place) => !members.includes(place),
  );
}

function standingOf(ranks: readonly number[], threshold: number): Standing {
  if (!isEnough(ranks.length)) return { placed: ranks.length, told: null };
  const counts = countRanks(ranks);
  const { lowMedian, highMedian } = ordinalSummary(counts)!;
  return {
    placed: ranks.length,
    told: {
      counts,
      medians: [lowMedian, highMedian],
      reached: ranks.filter((rank) => stageAt(rank).low >= threshold).length,
    },
  };
}

function shareOf({ own }: BriefingTheme): number {
  return own.told!.reached / own.placed;
}

function tiedAfter(themes: readonly BriefingTheme[], many: number): number {
  const last = themes[many - 1];
  if (last === undefined) return 0;
  return themes.slice(many).filter((theme) => shareOf(theme) === shareOf(last)).length;
}

/** Themes as records; every group has the name that a reader sees. */
export function briefingRecords(
  { items }: Pick<Portrait, "items">,
  themes: readonly (BriefingTheme & { readonly kind?: string })[],
  { choice: { threshold } }: Briefing,
  names: { readonly own: string; readonly against: string },
): Records {
  const hasKind = themes.some(({ kind }) => kind !== undefined);
  const hasBounds = themes.some(({ bounds }) => bounds !== null);
  return {
    columns: [
      ...(hasKind ? ["kind"] : []),
      ...["code", "item", "group", "n", `reached_${threshold}`],
      ...["median_low", "median_high", "upper_median_low", "upper_median_high"],
      ...(hasBounds
        ? ["at_least", "at_most", "of"].map((end) => `reached_${threshold}_${end}`)
        : []),
    ],
    rows: themes.flatMap(({ item, own, against, bounds, kind }) =>
      (
        [
          [names.own, own, bounds],
          [names.against, against, null],
        ] as const
      ).map(([name, { placed, told }, of]) => {
        const middles = (told?.medians ?? [null, null]).map((rank) =>
          rank === null ? null : stageAt(rank),
        );
        return [
          ...(hasKind ? [kind ?? null] : []),
          ...[items[item]!.code, items[item]!.name, name, placed, told?.reached ?? null],
          ...middles.flatMap((stage) => [stage?.low ?? null, stage?.high ?? null]),
          ...(hasBounds ? [of?.lo ?? null, of?.hi ?? null, of?.of ?? null] : []),
        ];
      }),
    ),
  };
}
