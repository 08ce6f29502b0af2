import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { COLOURS, FONTS } from "../picture/pictureColours";
import { element, escaped } from "../picture/pictureMarkup";
import type { PictureTexts } from "../picture/pictureTexts";
import type { HeatmapNames } from "./heatmapLabels";
import { heatmapLayout } from "./heatmapLayout";

/** The size of a slide: what a picture is at least. */
const SLIDE = { width: 1600, height: 900 } as const;
const MARGIN = 26;

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
  const block = heatmapLayout({ figure, names, texts }, room);
  const width = Math.ceil(Math.max(SLIDE.width, block.width + 2 * MARGIN));
  const height = Math.ceil(Math.max(SLIDE.height, block.height + 2 * MARGIN));
  const { title, subtitle, marks, release, link } = texts;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": FONTS.sans,
    },
    [
      element("title", {}, escaped(title)),
      element("desc", {}, escaped([subtitle, ...marks, release, link].join(" "))),
      element("rect", { width, height, fill: COLOURS.ground }),
      block.drawn(MARGIN, MARGIN),
    ].join("\n"),
  );
}
