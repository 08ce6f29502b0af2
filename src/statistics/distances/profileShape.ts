import { presentOf, requireFinite } from "../finite";
import { meanOf } from "../sums";
import type { Profile } from "./gower";

/**
 * A profile without its level: each stage less the mean of the profile's own stages, so that distances tell
 * strengths and weaknesses apart and not high from low (Cronbach and Gleser 1953). What is missing stays missing.
 * What is not finite is refused.
 */
export function profileShape(profile: Profile): Profile {
  const stages = presentOf(profile);
  requireFinite("profileShape", stages);
  const level = meanOf(stages);
  return level === undefined
    ? profile
    : profile.map((stage) => (stage === null ? null : stage - level));
}
