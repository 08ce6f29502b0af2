import { type EditionId, editionOf, type Framework, factorsOf } from "../model/framework";
import { rankOf, stageText } from "../model/stage";
import { type Fault, quoted, warning } from "./fault";
import type { Input, Known } from "./input";
import { at } from "./place";
import { reviewed } from "./reviewed";
import { typicalOf } from "./rollUp";

/** A whole stage, in half steps. */
const STAGE = 2;

/** Warns of a factor whose reported stage is a stage or more from what its aspects say, their lower middle. It stands. */
export function* factorsUnlikeAspects(input: Input, { framework }: Known): Generator<Fault> {
  const aspects = aspectsByEdition(framework);
  for (const { edition, stages } of reviewed(input)) {
    for (const [factor, codes] of aspects(edition)) {
      const said = stages.byCode.get(factor) ?? null;
      if (said === null) continue;
      const typical = typicalOf(codes.map((code) => stages.byCode.get(code) ?? null));
      if (typical === null) continue;
      const distance = rankOf(said) - rankOf(typical);
      if (Math.abs(distance) < STAGE) continue;
      yield warning(
        at(stages.rows[stages.codes.lastIndexOf(factor)]!, "stage"),
        `is ${counted(Math.abs(distance) / 2)} ${distance > 0 ? "above" : "below"} what the aspects of ${quoted(factor)} say, ${quoted(stageText(typical))}`,
        "See whether it is right; the reported stage stands",
      );
    }
  }
}

function counted(distance: number): string {
  return distance === 1 ? "a stage" : `${distance} stages`;
}

function aspectsByEdition(framework: Framework) {
  const made = new Map<EditionId, readonly (readonly [string, readonly string[]])[]>();
  return (edition: EditionId) => {
    const held = made.get(edition);
    if (held !== undefined) return held;
    const factors = factorsOf(editionOf(framework, edition)).map(
      ({ code, aspects }) => [code, aspects.map((aspect) => aspect.code)] as const,
    );
    made.set(edition, factors);
    return factors;
  };
}
