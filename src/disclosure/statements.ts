import type { StageRange } from "../model/stage";
import { classOf, hullOf } from "./classes";
import type { Policy } from "./policy";

/**
 * Of a block: at least `lo` and at most `hi` of its reviews were found at the threshold's stage or above in a theme;
 * a class of the block's size, or a hull of its classes.
 */
export interface Statement {
  readonly theme: string;
  readonly threshold: number;
  readonly lo: number;
  readonly hi: number;
}

/** A review's stage in a theme: null where it was not assessed, undefined where its edition does not ask for it. */
export type ThemeStage = StageRange | null | undefined;

/** True where a review was found to have reached a threshold; between two stages counts as the lower. */
export function hasReached(stage: ThemeStage, threshold: number): boolean {
  return stage != null && stage.low >= threshold;
}

/**
 * What is said of one theme of a block, from the stage of each of its reviews. The count of those that reached a
 * threshold is put into a class of the reviews whose edition asks for the theme, for everyone knows that the others
 * are not among them; the class is then widened to classes of the whole block. One that was not assessed was not found
 * to have reached anything, and nothing tells that there is one. Nothing is said where fewer than `2c + 3` are asked.
 */
export function statementsOf(
  theme: string,
  stages: readonly ThemeStage[],
  { c, thresholds }: Pick<Policy, "c" | "thresholds">,
): readonly Statement[] {
  const asked = stages.filter((stage) => stage !== undefined);
  const said = thresholds.map((threshold) => {
    const reached = asked.filter((stage) => hasReached(stage, threshold)).length;
    const narrow = classOf(reached, asked.length, c);
    return { threshold, range: narrow === null ? null : hullOf(narrow, stages.length, c) };
  });
  if (said.some(({ range }) => range === null)) return [];
  return said.map(({ threshold, range }) => ({ theme, threshold, ...range! }));
}
