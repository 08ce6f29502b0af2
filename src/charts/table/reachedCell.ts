import { type Bounds, saysTooLittle } from "../../disclosure/bounds";
import { regionsWords } from "../../words/regionsWords";
import type { ChartCell } from "./chartTable";

/** How many had reached a stage, of those placed; with unpublished reviews where anything is said of them. */
export interface ReachedOf {
  readonly reached: number;
  readonly placed: number;
  readonly bounds: Bounds | null;
}

/** A cell of how many had reached a stage: the share in words, and drawn with its bounds. */
export function reachedCell({ reached, placed, bounds }: ReachedOf): ChartCell {
  const share = regionsWords().page.share(reached, placed);
  return {
    text: share,
    spoken: regionsWords().items.reached.spoken(share, allReached(bounds)),
    drawing: { kind: "reached", reached, placed, bounds },
  };
}

/** How many had reached the stage with unpublished reviews, in words; null where nothing is said of any. */
export function allReached(bounds: Bounds | null): string | null {
  const say = regionsWords().items.reached;
  if (bounds === null) return null;
  return saysTooLittle(bounds) ? say.tooLittle : say.range(bounds);
}
