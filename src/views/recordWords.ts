import { stageFrom } from "../model/stage";
import { words } from "../words/words";

const { at: headingAt, ...named } = words.columns;
const HEADINGS: Readonly<Record<string, string>> = named;
const STATUS: Readonly<Record<string, string>> = words.status;

/** A record's column as a reader should see it. */
export function recordHeading(column: string): string {
  const at = stageFrom(column.replace("at ", ""));
  return at === undefined ? (HEADINGS[column] ?? column) : headingAt(at);
}

/** A record's value as a reader should see it; only the status is a word of ours. */
export function recordValue(columns: readonly string[]) {
  return (value: string | number | null, i: number) =>
    columns[i] === "status" ? (STATUS[String(value)] ?? value) : value;
}
