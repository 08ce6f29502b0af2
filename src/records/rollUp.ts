import { type Edition, type Item, itemsOf } from "../model/framework";
import type { Review, Source, StagedLevel } from "../model/review";
import { rankOf, type StageRange, stageAt } from "../model/stage";
import { ROLL_UPS } from "../statistics/description/rollUp";

/** Where a review places an aspect, a factor or a theme; null is not assessed. */
export interface Placing {
  readonly level: StagedLevel;
  readonly code: string;
  readonly stage: StageRange | null;
  readonly source: Source;
}

type Stages = Review["stages"];

/** Rolls a review's stages up; made for one edition. */
export type RollUp = (stages: Stages) => readonly Placing[];

const made = new WeakMap<Edition, RollUp>();

/**
 * Places every aspect, factor and theme of an edition. Aspects stand as reported; so do factors
 * that were given a stage. Any other factor is the low median of its aspects, a theme that of its aspects
 * or, where not one of these has a stage, of its reported factors; each only if at least half are assessed.
 * (The roll-up that keeps reported factors; a theme has no stage in the model's own sense.)
 */
export function rollUpOf(edition: Edition): RollUp {
  const held = made.get(edition);
  if (held !== undefined) return held;
  const rollUp = planned([...itemsOf(edition).values()]);
  made.set(edition, rollUp);
  return rollUp;
}

function planned(items: readonly Item[]): RollUp {
  const aspects = codesOf(items, "aspect", () => true);
  const factors = codesOf(items, "factor", () => true).map((code) => ({
    code,
    aspects: codesOf(items, "aspect", ({ parent }) => parent === code),
  }));
  const themes = themesOf(items).map((code) => ({
    code,
    aspects: codesOf(items, "aspect", ({ theme }) => theme === code),
    factors: codesOf(items, "factor", ({ theme }) => theme === code),
  }));
  return (stages) => [
    ...aspects.map((code) => reported("aspect", code, stages.get(code) ?? null)),
    ...factors.map((factor) => factorPlacing(stages, factor)),
    ...themes.map((theme) => themePlacing(stages, theme)),
  ];
}

interface Parts {
  readonly code: string;
  readonly aspects: readonly string[];
}

function factorPlacing(stages: Stages, { code, aspects }: Parts): Placing {
  const stage = stages.get(code) ?? null;
  if (stage !== null) return reported("factor", code, stage);
  return computed("factor", code, stagesOf(stages, aspects));
}

function themePlacing(
  stages: Stages,
  { code, aspects, factors }: Parts & { readonly factors: readonly string[] },
): Placing {
  const ofAspects = stagesOf(stages, aspects);
  if (ofAspects.some((stage) => stage !== null)) return computed("theme", code, ofAspects);
  return computed("theme", code, stagesOf(stages, factors));
}

function themesOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap(({ theme }) => theme ?? []))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
}

function codesOf(
  items: readonly Item[],
  wanted: Item["level"],
  isMeant: (item: Item) => boolean,
): readonly string[] {
  return items.filter((item) => item.level === wanted && isMeant(item)).map(({ code }) => code);
}

function stagesOf(stages: Stages, codes: readonly string[]): (StageRange | null)[] {
  return codes.map((code) => stages.get(code) ?? null);
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
export function typicalOf(stages: readonly (StageRange | null)[]): StageRange | null {
  const rank = ROLL_UPS.lowMedian(stages.map((stage) => stage && rankOf(stage)));
  return rank === undefined ? null : stageAt(rank);
}
