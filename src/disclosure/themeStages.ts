import { editionOf, type Framework } from "../model/framework";
import type { Review } from "../model/review";
import type { StageRange } from "../model/stage";
import { rollUpOf } from "../records/rollUp";

/** A review's stage in each theme that its edition asks for; null where it was not assessed. */
export type ThemeStages = ReadonlyMap<string, StageRange | null>;

const held = new WeakMap<Review["stages"], Map<string, ThemeStages>>();

export function themeStagesOf(
  { stages, edition }: Pick<Review, "stages" | "edition">,
  framework: Framework,
): ThemeStages {
  const byEdition = held.get(stages) ?? new Map<string, ThemeStages>();
  held.set(stages, byEdition);
  const found = byEdition.get(edition);
  if (found !== undefined) return found;
  const placings = rollUpOf(editionOf(framework, edition))(stages);
  const themes = placings.filter(({ level }) => level === "theme");
  const made: ThemeStages = new Map(themes.map(({ code, stage }) => [code, stage]));
  byEdition.set(edition, made);
  return made;
}
