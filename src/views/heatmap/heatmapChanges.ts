import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";

/** What is left of a choice when something of it changes: an opened cell is closed, a column of other columns is none of the new ones. */
export function without(choice: HeatmapChoice, changed: Partial<HeatmapChoice>): HeatmapChoice {
  const others = ["edition", "level", "under", "comparability"].some((name) => name in changed);
  return { ...choice, row: "", column: "", ...(others ? { by: "" } : {}) };
}

/** A row is compared, or no longer. */
export function toggled(compared: readonly string[], key: string): readonly string[] {
  return compared.includes(key) ? compared.filter((other) => other !== key) : [...compared, key];
}

/** The row that the others are compared with comes first. */
export function withBase(compared: readonly string[], key: string): readonly string[] {
  return [key, ...compared.filter((other) => other !== key)];
}
