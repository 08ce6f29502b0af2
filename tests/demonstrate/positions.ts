import { CMM } from "../../src/model/cmm";
import { type EditionId, editionOf } from "../../src/model/framework";
import type { Review } from "../../src/model/review";
import type { StageRange } from "../../src/model/stage";
import { type Placing, rollUpOf } from "../../src/records/rollUp";

/** Stages as numbers, a half for between two, by code; null where not assessed. */
export type Positions = ReadonlyMap<string, number | null>;

/** A review's stages at each level, as the pipeline rolls them up. */
export function positionsOf(edition: EditionId, stages: Review["stages"]) {
  const placings = rollUpOf(editionOf(CMM, edition))(stages);
  const at = (level: Placing["level"]): Positions =>
    new Map(
      placings
        .filter((placing) => placing.level === level)
        .map(({ code, stage }) => [code, positionOf(stage)]),
    );
  return { aspects: at("aspect"), factors: at("factor"), themes: at("theme") };
}

function positionOf(stage: StageRange | null): number | null {
  return stage === null ? null : (stage.low + stage.high) / 2;
}
