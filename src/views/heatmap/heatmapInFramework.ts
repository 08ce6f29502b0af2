import type { ColumnParent } from "../../analyses/cells/columns";
import { columnsOf, nameOfParent } from "../../analyses/cells/columns";
import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import type { FrameworkItem } from "../../queries/frameworkItems";
import type { Unknown } from "../address";

interface Read {
  readonly choice: HeatmapChoice;
  readonly unknown: readonly Unknown[];
}

/**
 * Holds what an address asks for against the framework: a part of the model that has no columns is not gone into, a
 * column that is not shown cannot be stood by. Gives the way down to the columns, too.
 */
export function inFramework(
  read: Read,
  items: readonly FrameworkItem[],
): Read & { readonly path: readonly ColumnParent[] } {
  const { choice, unknown } = byShown(underKnown(read, items), items);
  return { choice, unknown, path: pathOf(choice, items) };
}

function underKnown(read: Read, items: readonly FrameworkItem[]): Read {
  const { choice, unknown } = read;
  if (choice.under === "" || columnsOf(items, choice).columns.length > 0) return read;
  return {
    choice: { ...choice, under: "" },
    unknown: [...unknown, { name: "under", value: choice.under }],
  };
}

function byShown(read: Read, items: readonly FrameworkItem[]): Read {
  const { choice, unknown } = read;
  const isShown = columnsOf(items, choice).columns.some(({ code }) => code === choice.by);
  if (choice.by === "" || isShown) return read;
  return {
    choice: { ...choice, by: "" },
    unknown: [...unknown, { name: "by", value: choice.by }],
  };
}

/** A factor's code begins with its dimension's. */
function pathOf(
  { edition, under }: HeatmapChoice,
  items: readonly FrameworkItem[],
): ColumnParent[] {
  const codes = under.includes(".") ? [under.split(".")[0]!, under] : [under];
  return codes.flatMap((code) => {
    const name = nameOfParent(items, { edition, code });
    return name === undefined ? [] : [{ code, name }];
  });
}
