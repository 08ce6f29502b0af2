import type { HeatmapFigure, Section } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";
import { rowName } from "./rowName";

/** What a section of a heatmap's rows is headed by. */
export function sectionName(figure: HeatmapFigure, section: Section): string {
  const say = words.heatmap;
  const { choice, compared } = figure;
  switch (section.kind) {
    case "group":
      return section.name;
    case "stage":
      return say.band(section);
    case "noGroup":
      return say.none;
    case "noStage":
      return say.noStageSection;
    case "notCompared":
      return say.notComparedSection[choice.rows];
    case "compared":
      return compared.length > 1
        ? say.comparedSection(rowName(figure, compared[0]!.row))
        : say.comparedAlone;
    case "unpublished":
      return say.unpublishedSection;
  }
}
