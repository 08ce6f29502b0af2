import type { Unit } from "../published/records";
import type { TrueReview } from "./truth";

/**
 * The whole stage that a review has at least on a theme: the low median of the theme's aspects in the review's
 * edition, or of its factors where not one of these was assessed; null where fewer than half are assessed.
 */
export function trueStage(review: TrueReview, theme: string, units: readonly Unit[]) {
  const own = units.filter((unit) => unit.edition === review.edition && unit.theme === theme);
  const aspects = stagesAt("aspect", own, review);
  const stages = aspects.some((stage) => stage !== undefined)
    ? aspects
    : stagesAt("factor", own, review);
  const steps = stages.flatMap((stage) => (stage === undefined ? [] : [halfSteps(stage)]));
  if (2 * steps.length < stages.length) return null;
  const middle = steps.toSorted((a, b) => a - b)[(steps.length - 1) >> 1];
  return middle === undefined ? null : Math.floor(middle / 2);
}

function stagesAt(level: string, units: readonly Unit[], { stages }: TrueReview) {
  return units.filter((unit) => unit.level === level).map(({ code }) => stages.get(code));
}

/** Twice the stage; between two stages is the half step above the lower. */
function halfSteps(stage: string): number {
  return (
    stage.split("-").reduce((sum, part) => sum + Number(part), 0) * (stage.includes("-") ? 1 : 2)
  );
}
