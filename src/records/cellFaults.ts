import type { Sheet } from "../formats/sheet";
import { type Rule, rulesOf } from "./cellRules";
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
  for (const [column, { values }] of columnsOf(name, sheet)) {
    const rules = rulesOf(name, column);
    const judged = new Map<string, Rule<string>>();
    for (const cell of values) {
      const broken = rules.find(([, holds]) => !holds(cell, known));
      if (broken !== undefined) judged.set(cell, broken);
    }
    if (judged.size === 0) continue;
    for (const row of rows) {
      const broken = judged.get(row.cells[column]!);
      if (broken !== undefined) yield error(at(row, column), broken[2], broken[3]);
    }
  }
}
