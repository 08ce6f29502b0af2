import type { InputRow } from "./input";
import { groupedBy } from "./repeats";

type StageRow = InputRow<"stages">;

const held = new WeakMap<readonly StageRow[], ReadonlyMap<string, readonly StageRow[]>>();

/** The rows of stages by the review that they are of; worked out once for a table, which may be long. */
export function stagesByReview(
  stages: readonly StageRow[],
): ReadonlyMap<string, readonly StageRow[]> {
  const found = held.get(stages);
  if (found !== undefined) return found;
  const made = groupedBy(stages, ({ cells }) => cells.review_id);
  held.set(stages, made);
  return made;
}
