import type { HeatmapFigure, HeatmapRow } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";

/** What a row of a heatmap is called; a league's other countries by the league that they are not in. */
export function rowName({ rows, choice }: HeatmapFigure, row: HeatmapRow): string {
  const { filter } = choice;
  if (row.key === "all") {
    return filter.within === "" ? words.heatmap.allCountries : words.heatmap.allOf(filter.group);
  }
  if (row.name !== null) return row.name;
  const named = rows.filter(({ name }) => name !== null);
  return choice.rows === "groups" && named.length === 1
    ? words.heatmap.outside(named[0]!.name!)
    : words.heatmap.none;
}
