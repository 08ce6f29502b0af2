import { type EditionId, editionOf, type Framework, factorsOf } from "../model/framework";
import { rankOf, stageFrom, stageText } from "../model/stage";
import { type Fault, quoted, warning } from "./fault";
import type { Input, InputRow, Known } from "./input";
import { at } from "./place";
import { reviewed } from "./reviewed";
import { typicalOf } from "./rollUp";

type StageRow = InputRow<"stages">;

/** A whole stage, in half steps. */
const STAGE = 2;

/** Warns of a factor whose reported stage is a stage or more from what its aspects say, their lower middle. It stands. */
export function* factorsUnlikeAspects(input: Input, { framework }: Known): Generator<Fault> {
  const aspects = aspectsByEdition(framework);
  for (const { edition, rows } of reviewed(input)) {
    const byCode = new Map(rows.map((row) => [row.cells.code, row]));
    for (const [factor, codes] of aspects(edition)) {
      const row = byCode.get(factor);
      if (row === undefined) continue;
      const said = stageOf(row);
      const typical = typicalOf(codes.map((code) => stageOf(byCode.get(code))));
      if (said === null || typical === null) continue;
      const distance = rankOf(said) - rankOf(typical);
      if (Math.abs(distance) < STAGE) continue;
      yield warning(
        at(row, "stage"),
        `is ${stages(Math.abs(distance) / 2)} ${distance > 0 ? "above" : "below"} what the aspects of ${quoted(factor)} say, ${quoted(stageText(typical))}`,
        "See whether it is right; the reported stage stands",
      );
    }
  }
}

function stages(distance: number): string {
  return distance === 1 ? "a stage" : `${distance} stages`;
}

function stageOf(row: StageRow | undefined) {
  return row === undefined ? null : (stageFrom(row.cells.stage) ?? null);
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
