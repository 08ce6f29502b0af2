import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { levelBelow } from "../../analyses/heatmap/heatmapChoice";
import type { HeatmapLinks } from "./HeatmapTable";
import { type Offer, writeHeatmap } from "./heatmapAddress";
import { withBase, without } from "./heatmapChanges";

/** Where the headings of a heatmap lead. */
export function linksOf({ choice, columns, parents }: HeatmapFigure, offer: Offer): HeatmapLinks {
  const below = levelBelow(choice);
  const isColumn = (code: string) => columns.some((column) => column.code === code);
  return {
    opened: (code) => {
      const isParent = parents.length > 1 && !isColumn(code);
      const level = isParent ? choice.level : below;
      if (level === undefined || (!isParent && !isColumn(code))) return undefined;
      const changed = { level, under: code };
      return writeHeatmap({ ...without(choice, changed), ...changed }, offer);
    },
    withBase: (row) =>
      writeHeatmap({ ...without(choice, {}), compared: withBase(choice.compared, row) }, offer),
  };
}
