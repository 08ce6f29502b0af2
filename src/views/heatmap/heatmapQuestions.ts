import { type HeatmapChoice, placedLevel } from "../../analyses/heatmap/heatmapChoice";
import { countriesCounted } from "../../queries/countriesCounted";
import { groupsCounted } from "../../queries/groupsCounted";
import { stagesByCountry } from "../../queries/stagesByCountry";
import { stagesByGroup } from "../../queries/stagesByGroup";
import { words } from "../../words/words";
import { type FigureQuestion, figureQuestion } from "../figure/figureQuestion";

/** The questions that a heatmap’s figure was made from, with the values of its choice; the stages first. */
export function heatmapQuestions(choice: HeatmapChoice): readonly FigureQuestion[] {
  const say = words.take.questions;
  const placed = { ...choice, level: placedLevel(choice) };
  return choice.rows === "countries" || choice.level === "dimension"
    ? [
        figureQuestion(stagesByCountry, placed, say.stagesByCountry),
        figureQuestion(countriesCounted, choice, say.countriesCounted),
      ]
    : [
        figureQuestion(stagesByGroup, choice, say.stagesByGroup),
        figureQuestion(groupsCounted, choice, say.groupsCounted),
      ];
}
