import type { Bounds } from "../../disclosure/bounds";
import { stageAt } from "../../model/stage";
import type { CountryCounted } from "../../queries/countriesCounted";
import { isEnough } from "../cells/cells";
import { type BlockWords, boundsOver, type Unpublished } from "../cells/groupBounds";
import { isLookedAt } from "../cells/items";
import { unpublishedIn } from "../cells/members";
import { THRESHOLDS } from "../cells/thresholds";
import { countedGroups } from "../countedGroups";
import { boundColumn, type Records, reachedColumn } from "../records";
import { type Portrait, placesWhere, ranksIn } from "./portrait";

/** How many countries of each group had reached the chosen stage, item by item. */
export interface ReachedByGroup {
  readonly items: readonly ItemReached[];
  /** What blocks are silent of, so that unpublished reviews are not counted: this level, or this stage; null for neither. */
  readonly silence: "level" | "stage" | null;
}

/** The groups in one item. */
export interface ItemReached {
  /** The place of the item in the portrait. */
  readonly item: number;
  /** One for each of the portrait's groups, then one for all countries together. */
  readonly groups: readonly Reached[];
}

/** How many countries of a group had reached the stage in an item. */
export interface Reached {
  /** Countries whose published review gives a stage. */
  readonly placed: number;
  /** Null where these are fewer than three. */
  readonly reached: number | null;
  /** The same with unpublished reviews; null where none asks for the item, or nothing is said. */
  readonly bounds: Bounds | null;
}

/** Counts who had reached the chosen stage in what is looked at; `counted` are the countries of the portrait. */
export function reachedByGroup(
  portrait: Portrait,
  counted: readonly CountryCounted[],
  words: BlockWords,
): ReachedByGroup {
  const { choice, groups, items, profiles } = portrait;
  const threshold = THRESHOLDS.indexOf(choice.threshold);
  const isBounded = choice.level === "theme" && threshold >= 0;
  const boundsOf = boundsOver(words);
  const everyone = { members: profiles.map((_, place) => place), own: counted };
  const parts = [
    ...groups.map(({ name, members }) => ({
      members,
      own: counted.filter(({ group }) => group === name),
    })),
    everyone,
  ].map(({ members, own }) => ({
    members,
    unpublished: isBounded ? unpublishedIn({ counted: countedGroups(own) }) : [],
  }));
  const reachedIn = (
    item: number,
    members: readonly number[],
    unpublished: readonly Unpublished[],
  ): Reached => {
    const placed = ranksIn(portrait, members, item).map(stageAt);
    const reached = placed.filter(({ low }) => low >= choice.threshold).length;
    const bounds =
      unpublished.length === 0
        ? undefined
        : boundsOf(items[item]!.code, placed, unpublished)[threshold];
    return {
      placed: placed.length,
      reached: isEnough(placed.length) ? reached : null,
      bounds: bounds !== undefined && bounds.of > placed.length ? bounds : null,
    };
  };
  return {
    items: placesWhere(items, (each) => isLookedAt(choice, each)).map((item) => ({
      item,
      groups: parts.map(({ members, unpublished }) => reachedIn(item, members, unpublished)),
    })),
    silence: silenceOf(portrait, isBounded),
  };
}

function silenceOf({ choice, scope }: Portrait, isBounded: boolean): ReachedByGroup["silence"] {
  const { inBlocks, withheld } = scope.unpublished;
  if (isBounded || inBlocks + withheld === 0) return null;
  return choice.level === "theme" ? "stage" : "level";
}

/** Whether anything is said of unpublished reviews. */
export function isCountingAll({ items }: Pick<ReachedByGroup, "items">): boolean {
  return items.some(({ groups }) => groups.some(({ bounds }) => bounds !== null));
}

/** The counts as records, one for each group in each item; every group has the name that a reader sees. */
export function reachedRecords(
  { choice: { threshold }, items }: Portrait,
  reached: ReachedByGroup,
  nameOf: (place: number) => string,
): Records {
  const isBounded = isCountingAll(reached);
  return {
    columns: [
      "group",
      "code",
      "item",
      "n",
      reachedColumn(threshold),
      ...(isBounded
        ? (["at_least", "at_most", "of"] as const).map((end) => boundColumn(threshold, end))
        : []),
    ],
    rows: reached.items.flatMap(({ item, groups }) =>
      groups.map(({ placed, reached, bounds }, place) => [
        nameOf(place),
        items[item]!.code,
        items[item]!.name,
        placed,
        reached,
        ...(isBounded ? [bounds?.lo ?? null, bounds?.hi ?? null, bounds?.of ?? null] : []),
      ]),
    ),
  };
}
