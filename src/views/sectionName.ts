import type { HeatmapFigure, Section } from "../analyses/heatmap";
import { words } from "../words/words";

/** What a section of a heatmap's rows is headed by. */
export function sectionName({ choice }: HeatmapFigure, section: Section): string {
  const say = words.heatmap;
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
    case "noReview":
      return say.noReviewSection(choice.edition);
    case "unpublished":
      return say.unpublishedSection;
  }
}
