import { briefingWords } from "../../words/briefingWords";
import { heatmapOfChoice } from "../regions/heatmapOfChoice";
import { writeRegions } from "../regions/regionsAddress";
import type { BriefingGround } from "./briefingFrame";

/** Where the same choice is looked at more closely. */
export function readOn({ portrait, offer }: BriefingGround) {
  const say = briefingWords().page.read;
  return [
    { name: say.heatmap, to: { pathname: "/heatmap/", search: heatmapOfChoice(portrait, offer) } },
    {
      name: say.regions,
      to: { pathname: "/regions/", search: writeRegions(portrait.choice, offer) },
    },
  ];
}
