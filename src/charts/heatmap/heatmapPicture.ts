import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { MARGIN, SLIDE, svgOf } from "../picture/figurePicture";
import type { PictureTexts } from "../picture/pictureTexts";
import type { HeatmapNames } from "./heatmapLabels";
import { heatmapLayout } from "./heatmapLayout";

/**
 * A heatmap as one self-contained SVG text that carries all that must be known of it, in the light palette: at the
 * size of a slide with the largest type that fits, or larger where even the smallest does not.
 */
export function heatmapPicture(
  figure: HeatmapFigure,
  names: HeatmapNames,
  texts: PictureTexts,
): string {
  const room = { width: SLIDE.width - 2 * MARGIN, height: SLIDE.height - 2 * MARGIN };
  return svgOf(heatmapLayout({ figure, names, texts }, room), texts);
}
