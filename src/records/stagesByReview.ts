import { type StageRange, stageFrom } from "../model/stage";
import type { InputRow } from "./input";

type StageRow = InputRow<"stages">;

/** What the table of stages has of one review, cell by cell in the order of its rows. */
export interface ReviewStages {
  readonly rows: readonly StageRow[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
  /** By code; null where it says "not assessed", or what is no stage. */
  readonly byCode: ReadonlyMap<string, StageRange | null>;
}

const held = new WeakMap<readonly StageRow[], ReadonlyMap<string, ReviewStages>>();

/** The rows of stages by the review that they are of; worked out once for a table, which may be long. */
export function stagesByReview(stages: readonly StageRow[]): ReadonlyMap<string, ReviewStages> {
  const found = held.get(stages);
  if (found !== undefined) return found;
  const made = new Map<string, ReturnType<typeof noStages>>();
  for (const row of stages) {
    const { review_id: id, code, stage } = row.cells;
    const of = made.get(id) ?? noStages();
    if (of.rows.length === 0) made.set(id, of);
    of.rows.push(row);
    of.codes.push(code);
    of.texts.push(stage);
    of.byCode.set(code, stageFrom(stage) ?? null);
  }
  held.set(stages, made);
  return made;
}

/** A review of which the table has nothing. */
export function noStages() {
  return {
    rows: [] as StageRow[],
    codes: [] as string[],
    texts: [] as string[],
    byCode: new Map<string, StageRange | null>(),
  };
}
