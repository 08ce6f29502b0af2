import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import type { Portrait } from "../../analyses/regions/portrait";
import { type Offer, writeHeatmap } from "../heatmap/heatmapAddress";

/**
 * The query of the heatmap that shows the same choice: its groups ordered by likeness, those in the light compared, or
 * with a country in the light the countries; the cell of what is in the light and looked at is opened.
 */
export function heatmapOfChoice({ choice, items }: Portrait, offer: Offer): string {
  const { grouping, edition, level, item, filter, comparability, threshold } = choice;
  const isItem = items.some(({ code }) => code === item);
  const under = items.find(({ code }) => code === item)?.dimension ?? item;
  const groups = [choice.group, choice.other].filter((name) => name !== "");
  const rows: readonly string[] =
    choice.country === "" ? groups.map((name) => `group ${name}`) : [choice.country];
  const isOpened = isItem && rows.length > 0;
  const heatmap: HeatmapChoice = {
    rows: choice.country === "" ? "groups" : "countries",
    grouping,
    edition,
    level,
    under,
    filter,
    comparability,
    shown: "median",
    threshold,
    order: "likeness",
    by: "",
    reversed: false,
    compared: rows,
    row: isOpened ? rows[0]! : "",
    column: isOpened ? item : "",
  };
  return writeHeatmap(heatmap, offer);
}
