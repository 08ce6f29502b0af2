import { isEnough } from "../../analyses/cells/cells";
import { type Portrait, placesWhere } from "../../analyses/regions/portrait";
import {
  type ItemReached,
  isCountingAll,
  type Reached,
  type ReachedByGroup,
} from "../../analyses/regions/reachedByGroup";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { ChartCell, ChartRow, ChartTable } from "../table/chartTable";
import { allReached, reachedCell } from "../table/reachedCell";
import { groupKey, groupName, groupNote, isLit } from "./groupName";

/** Who had reached the stage, items by groups: all items under their dimensions, and the groups of three countries and more. */
export function reachedTable(portrait: Portrait, { items }: ReachedByGroup): ChartTable {
  const say = regionsWords().items.reached;
  const { groups } = portrait;
  const shown = placesWhere(groups, ({ published }) => isEnough(published));
  return {
    corner: say.item,
    columns: [
      ...shown.map((place) => ({
        key: groupKey(groups[place]!),
        name: groupName(portrait, groups[place]!),
        of: "drawing" as const,
        isLit: isLit(portrait, groups[place]!),
      })),
      { key: EVERYONE, name: say.everyone, of: "drawing" },
    ],
    rows: items.map((of, i): ChartRow => {
      const { code, name, parent } = portrait.items[of.item]!;
      const isFirst = i === 0 || portrait.items[items[i - 1]!.item]!.parent !== parent;
      return {
        key: code,
        name: words.heatmap.columnName(portrait.choice.level, { code, name }),
        ...(isFirst && { heading: headingOf(portrait, parent) }),
        isLit: portrait.choice.item === code,
        cells: [...shown, groups.length].map((place) => shareCell(of.groups[place]!)),
      };
    }),
  };
}

/** The same, each item over its groups: for one item, or the few under one heading. */
export function reachedRows(portrait: Portrait, reached: ReachedByGroup): ChartTable {
  const say = regionsWords().items.reached;
  const hasBounds = isCountingAll(reached);
  return {
    corner: say.group,
    columns: [
      { key: "published", name: say.published(portrait.choice.threshold), of: "drawing" },
      ...(hasBounds ? [{ key: "all", name: say.all, of: "text" as const }] : []),
    ],
    rows: reached.items.flatMap((of) => rowsOf(portrait, of, hasBounds)),
  };
}

/** The name of the group that a row is of, by its key. */
export function groupOfRow(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

/** What all countries together go by: a name that no group has, for groups have no blank at the end. */
const EVERYONE = "all ";

function rowsOf(portrait: Portrait, { item, groups }: ItemReached, hasBounds: boolean): ChartRow[] {
  const { code, name } = portrait.items[item]!;
  const heading = words.heatmap.columnName(portrait.choice.level, { code, name });
  const rows = portrait.groups.map((group) => ({
    key: groupKey(group),
    name: groupName(portrait, group),
    note: groupNote(portrait, group),
    isLit: isLit(portrait, group),
  }));
  const everyone = { key: EVERYONE, name: regionsWords().items.reached.everyone, isLit: false };
  return [...rows, everyone].map((row, place) => ({
    ...row,
    key: `${code} ${row.key}`,
    ...(place === 0 && { heading }),
    cells: [
      shareCell(groups[place]!),
      ...(hasBounds ? [{ text: allReached(groups[place]!.bounds) ?? "" }] : []),
    ],
  }));
}

function shareCell({ placed, reached, bounds }: Reached): ChartCell {
  if (reached === null) return { text: regionsWords().page.fewWith(placed) };
  return reachedCell({ reached, placed, bounds });
}

function headingOf({ parents }: Portrait, code: string): string {
  return `${code} ${parents.find((parent) => parent.code === code)?.name ?? ""}`;
}
