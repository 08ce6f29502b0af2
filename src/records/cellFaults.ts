import type { Sheet } from "../formats/sheet";
import { rulesOf } from "./cellRules";
import { error, type Fault } from "./fault";
import type { AnyRow, Input, InputName, Known } from "./input";
import { at } from "./place";
import { columnsOf } from "./rows";

/** At most one fault a cell: the first rule that it breaks. A column's cells that are equal are judged once. */
export function* cellFaults(
  name: InputName,
  input: Input,
  sheet: Sheet,
  known: Known,
): Generator<Fault> {
  const rows: readonly AnyRow[] = input[name] ?? [];
  for (const [column, { values, places }] of columnsOf(name, sheet)) {
    const rules = rulesOf(name, column);
    const broken = values.map((cell) => rules.find(([, holds]) => !holds(cell, known)));
    if (!places.some((place) => broken[place] !== undefined)) continue;
    const judged = new Map(values.map((cell, i) => [cell, broken[i]] as const));
    for (const row of rows) {
      const rule = judged.get(row.cells[column]!);
      if (rule !== undefined) yield error(at(row, column), rule[2], rule[3]);
    }
  }
}
