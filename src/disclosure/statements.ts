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

/** True where a review was found to have reached a threshold; between two stages counts as the lower. */
export function hasReached(stage: StageRange | null, threshold: number): boolean {
  return stage !== null && stage.low >= threshold;
}

/**
 * What is said of one theme of a block, from the stage of each of its reviews (null where it was not assessed or not
 * asked for). The count of those that reached a threshold is put into a class of the reviews that have a stage: whoever
 * knows that the others have none learns no more of the rest. The class is then widened to classes of the whole block,
 * so that it does not tell how many have none. Nothing is said where fewer than `2c + 3` have a stage.
 */
export function statementsOf(
  theme: string,
  stages: readonly (StageRange | null)[],
  { c, thresholds }: Pick<Policy, "c" | "thresholds">,
): readonly Statement[] {
  const placed = stages.filter((stage) => stage !== null);
  const said = thresholds.map((threshold) => {
    const reached = placed.filter((stage) => hasReached(stage, threshold)).length;
    const narrow = classOf(reached, placed.length, c);
    return { threshold, range: narrow === null ? null : hullOf(narrow, stages.length, c) };
  });
  if (said.some(({ range }) => range === null)) return [];
  return said.map(({ threshold, range }) => ({ theme, threshold, ...range! }));
}
