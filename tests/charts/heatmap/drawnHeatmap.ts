import type { HeatmapFigure, HeatmapRow, Section } from "../../../src/analyses/heatmap/heatmap";
import type { HeatmapNames } from "../../../src/charts/heatmap/heatmapLabels";
import { heatmapPicture } from "../../../src/charts/heatmap/heatmapPicture";
import type { PictureTexts } from "../../../src/charts/picture/pictureTexts";
import { markBoxes, parsed, type TextBox, textBoxes } from "../picture/pictureBoxes";

/** What stands in every picture of these tests. */
export const TEXTS: PictureTexts = {
  title:
    "Of 59 countries with a published review (43 of them by the 2016 edition), 36 had typically reached Established in “Strategy”, the largest share for any theme; 7 had in each of 3 themes, the smallest.",
  subtitle: "Typical stage of each theme, median of the countries in each group of “Region”.",
  notes: [
    "n = 59 of 101 countries, reviewed 2015 to 2025. Editions: 2016 edition 43. Methods: review in the country 27.",
    "A theme is what the editions of the model share; it has no stage of its own.",
  ],
  marks: ["Synthetic demonstration. Every country, group and stage here is invented."],
  stamp: "SYNTHETIC",
  release: "Release test-1 of 2026-01-31. Synthetic: invented countries and stages.",
  source: "Source: CMM Atlas. The model: CMM, Global Cyber Security Capacity Centre.",
  link: "https://atlas.example.org/heatmap/?rows=countries&order=group",
};

export const NAMES = {
  row: ({ key, name }: HeatmapRow) => name ?? key,
  section: (section: Section) => (section.kind === "group" ? section.name : section.kind),
};

/** A picture, and all that can be read of it. */
export function drawn(
  figure: HeatmapFigure,
  texts: Partial<PictureTexts> = {},
  names: HeatmapNames = NAMES,
) {
  const svg = heatmapPicture(figure, names, { ...TEXTS, ...texts });
  const picture = parsed(svg);
  const boxes = textBoxes(picture);
  const size = ["width", "height"].map((side) =>
    Number(picture.documentElement.getAttribute(side)),
  );
  return { svg, picture, boxes, marks: markBoxes(picture), size, said: spoken(boxes) };
}

/** All that stands in a picture, lines put together again. */
const spoken = (boxes: readonly TextBox[]) =>
  boxes
    .map(({ said }) => said)
    .join(" ")
    .replaceAll("\u00A0", " ");

/** A text without its spaces, at which pictures break lines. */
export const squeezed = (text: string) => text.replaceAll(/\s/g, "");
