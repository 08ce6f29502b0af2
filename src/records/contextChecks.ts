import { error, type Fault, quoted } from "./fault";
import type { Input } from "./input";
import { at } from "./place";
import { repeatsOf } from "./repeats";

/** A country has one row of context a year. */
export function* contextYears({ context = [] }: Input): Generator<Fault> {
  for (const { row, first } of repeatsOf(context, ({ cells }) => [cells.country, cells.year])) {
    const fault = `is the year of ${quoted(row.cells.country)} in row ${first.row} already`;
    yield error(at(row, "year"), fault, "Keep one of the two rows");
  }
}
