import { presentOf, requireFinite } from "../finite";
import { lowMedian } from "./median";
import { stageIndex } from "./stageIndex";

/** The ways to roll a factor's aspects up, the model's own first. */
export type RollUpName = "everyAspect" | "lowMedian" | "index";

/** Aspects' stage values (or places, 1 to 9), null where not assessed, to one of the factor. */
type RollUpOfAspects = (aspects: readonly (number | null)[]) => number | undefined;

/**
 * The three named roll-ups of aspects to a factor without a reported stage. `everyAspect` needs every aspect;
 * the typical one and the index at least half of them. The index is no stage: it assumes equal steps.
 * Undefined where too few are assessed, or there are none. What is not finite is refused.
 */
export const ROLL_UPS: Readonly<Record<RollUpName, RollUpOfAspects>> = {
  everyAspect,
  lowMedian: (aspects) => ofHalf(aspects, lowMedian),
  index: (aspects) => ofHalf(aspects, stageIndex),
};

/**
 * The highest stage that every aspect has reached, the lowest of theirs: the model's own logic, by which a
 * stage is reached only when all of it is. Undefined with an aspect not assessed: then only the most it can
 * be is known. Undefined of none. What is not finite is refused.
 */
export function everyAspect(aspects: readonly (number | null)[]): number | undefined {
  const assessed = presentOf(aspects);
  requireFinite("everyAspect", assessed);
  if (assessed.length === 0 || assessed.length < aspects.length) return undefined;
  return assessed.reduce((least, aspect) => Math.min(least, aspect));
}

/**
 * Whether a factor has reached a stage, by every aspect having reached it; aspects and stage on the same scale.
 * No is known from one aspect below it; yes only when all are assessed; undefined otherwise, and of none.
 * What is not finite is refused.
 */
export function everyAspectReached(
  aspects: readonly (number | null)[],
  stage: number,
): boolean | undefined {
  const assessed = presentOf(aspects);
  requireFinite("everyAspectReached", [...assessed, stage]);
  if (assessed.some((aspect) => aspect < stage)) return false;
  return assessed.length === 0 || assessed.length < aspects.length ? undefined : true;
}

function ofHalf(
  aspects: readonly (number | null)[],
  rollUp: (assessed: readonly number[]) => number | undefined,
): number | undefined {
  const assessed = presentOf(aspects);
  const rolledUp = rollUp(assessed);
  return 2 * assessed.length < aspects.length ? undefined : rolledUp;
}
