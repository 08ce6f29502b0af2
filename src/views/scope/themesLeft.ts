import { columnsOf } from "../../analyses/cells/columns";
import type { FrameworkItem } from "../../queries/frameworkItems";

/** How many themes a least comparability leaves, and of how many. */
export interface ThemesLeft {
  readonly left: number;
  readonly of: number;
}

/** Counts the themes under a part of the model (all, where it is empty), and those of them that are left. */
export function themesLeft(
  items: readonly FrameworkItem[],
  under: string,
  isLeft: (theme: string) => boolean,
): ThemesLeft {
  const { columns } = columnsOf(items, { edition: "", level: "theme", under });
  return { left: columns.filter(({ code }) => isLeft(code)).length, of: columns.length };
}
