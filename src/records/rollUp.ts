import { type Edition, type Item, itemsOf } from "../model/framework";
import type { Review } from "../model/review";
import { rankOf, type StageRange, stageAt } from "../model/stage";
import { lowMedian } from "../statistics/median";

/** Where a review places an aspect, a factor or a theme; null is not assessed. */
export interface Placing {
  readonly level: "aspect" | "factor" | "theme";
  readonly code: string;
  readonly stage: StageRange | null;
  readonly source: "reported" | "computed";
}

type Stages = Review["stages"];

/**
 * Places every aspect, factor and theme of a review's edition. Aspects stand as reported; so do factors
 * that were given a stage. Any other factor is the low median of its aspects, a theme that of its aspects
 * or, where not one of these has a stage, of its reported factors; each only if at least half are assessed.
 * (The roll-up that keeps reported factors; a theme has no stage in the model's own sense.)
 */
export function rollUp(stages: Stages, edition: Edition): readonly Placing[] {
  const items = [...itemsOf(edition).values()];
  const aspects = items.filter(({ level }) => level === "aspect");
  const factors = items.filter(({ level }) => level === "factor");
  return [
    ...aspects.map(({ code }) => reported("aspect", code, stages.get(code) ?? null)),
    ...factors.map(({ code }) => {
      const own = aspects.filter(({ parent }) => parent === code);
      return factorPlacing(stages, code, own);
    }),
    ...themesOf(items).map((theme) => themePlacing(stages, theme, items)),
  ];
}

function factorPlacing(stages: Stages, code: string, aspects: readonly Item[]): Placing {
  const stage = stages.get(code) ?? null;
  if (stage !== null) return reported("factor", code, stage);
  return computed("factor", code, stagesOf(stages, aspects));
}

function themePlacing(stages: Stages, code: string, items: readonly Item[]): Placing {
  const members = items.filter(({ theme }) => theme === code);
  const ofAspects = stagesOf(stages, atLevel(members, "aspect"));
  if (ofAspects.some((stage) => stage !== null)) return computed("theme", code, ofAspects);
  return computed("theme", code, stagesOf(stages, atLevel(members, "factor")));
}

function themesOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.map(({ theme }) => theme))].filter((theme) => theme !== null);
}

function atLevel(items: readonly Item[], wanted: Item["level"]): readonly Item[] {
  return items.filter(({ level }) => level === wanted);
}

function stagesOf(stages: Stages, items: readonly Item[]): (StageRange | null)[] {
  return items.map(({ code }) => stages.get(code) ?? null);
}

function reported(level: Placing["level"], code: string, stage: StageRange | null): Placing {
  return { level, code, stage, source: "reported" };
}

function computed(
  level: Placing["level"],
  code: string,
  stages: readonly (StageRange | null)[],
): Placing {
  return { level, code, stage: typicalOf(stages), source: "computed" };
}

/** The low median of the stages, or null when fewer than half are assessed. */
function typicalOf(stages: readonly (StageRange | null)[]): StageRange | null {
  const assessed = stages.filter((stage) => stage !== null);
  const rank = lowMedian(assessed.map(rankOf));
  return rank === undefined || 2 * assessed.length < stages.length ? null : stageAt(rank);
}
