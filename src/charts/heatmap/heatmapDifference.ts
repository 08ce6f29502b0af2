import { stepOf } from "../../analyses/heatmap/comparison";
import type { Difference } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";
import { COLOURS } from "../picture/pictureColours";
import { element } from "../picture/pictureMarkup";
import type { CellBox } from "./heatmapEmptyFace";
import { sign } from "./heatmapFace";

/** How high a difference is, by its type size. */
const HEIGHT = 1.1;

/** How much higher a cell is that says how far it stands from another. */
export function differenceHeight(type: number): number {
  return type * HEIGHT;
}

/** How many stages up or down a cell stands from the one that it is compared with. */
export function differenceFace(difference: Difference, box: CellBox): string {
  const { x, y, width, height } = box;
  const { fill, ink } = COLOURS.steps[stepOf(difference)];
  const ground = element("rect", { x, y, width, height, fill });
  const text = sign(words.heatmap.difference(difference), box, {
    size: box.type * 0.85,
    fill: ink,
  });
  return ground + text;
}
