import type { StageRange } from "../../model/stage";
import { words } from "../../words/words";
import { SIGNS, stageClass } from "../heatmap/HeatmapCell";

/** A stage on its colour, for the eye; the sign of "not assessed" where there is none. */
export function StageFace({ stage }: { readonly stage: StageRange | null }) {
  const look = stage === null ? SIGNS.notAssessed.look : stageClass(stage);
  return (
    <span className={`face ${look}`} aria-hidden="true">
      {stage === null ? SIGNS.notAssessed.sign : words.stageShort(stage)}
    </span>
  );
}

/** Why there is no stage: its look and its words. */
export function Reason({ kind }: { readonly kind: keyof typeof SIGNS }) {
  const { look, sign } = SIGNS[kind];
  return (
    <>
      <span className={`face ${look}`} aria-hidden="true">
        {sign}
      </span>{" "}
      {words.story.reasons[kind]}
    </>
  );
}
