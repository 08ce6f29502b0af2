import { editionOf, type Framework } from "../model/framework";
import type { Review } from "../model/review";
import type { StageRange } from "../model/stage";
import { rollUpOf } from "../records/rollUp";

/** A review's stage in each theme that its edition asks for; null where it was not assessed. */
export type ThemeStages = ReadonlyMap<string, StageRange | null>;

export function themeStagesOf(
  { stages, edition }: Pick<Review, "stages" | "edition">,
  framework: Framework,
): ThemeStages {
  const placings = rollUpOf(editionOf(framework, edition))(stages);
  const themes = placings.filter(({ level }) => level === "theme");
  return new Map(themes.map(({ code, stage }) => [code, stage]));
}
