import { isNoFormula } from "./cell";
import { type Fault, warning } from "./fault";
import { type AnyRow, INPUT, INPUT_NAMES, type Input, isTextColumn } from "./input";
import { at } from "./place";

/** Warns of words that a spreadsheet would run as a formula. They are taken as they stand, and are made harmless in every file. */
export function* formulas(input: Input): Generator<Fault> {
  for (const name of INPUT_NAMES) {
    const columns = [...INPUT[name].columns, ...INPUT[name].optional].filter(isTextColumn);
    if (columns.length === 0) continue;
    const rows: readonly AnyRow[] = input[name] ?? [];
    for (const row of rows) {
      for (const column of columns) {
        if (isNoFormula(row.cells[column]!)) continue;
        const advice = "Begin it with a letter or a digit, unless it is meant so";
        yield warning(at(row, column), "begins as a formula does; it is taken as words", advice);
      }
    }
  }
}
