/** Where in the input something stands. `row` as a spreadsheet numbers it: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
}

/** What is wrong with the input, where, and what to do about it. A warning alone stops nothing. */
export interface Fault extends Place {
  readonly severity: "error" | "warning";
  /** Goes on from the value: `is not a stage`. */
  readonly fault: string;
  readonly advice: string;
}

/** What a reader can take in of a value; the place says where the whole of it stands. */
const LONGEST_VALUE = 80;

type SomePlace = Partial<Place> & Pick<Place, "file">;

/** A fault that must be mended before anything is published. */
export function error(place: SomePlace, fault: string, advice: string): Fault {
  return faultAt("error", place, fault, advice);
}

/** A fault that somebody should look at, and that stops nothing. */
export function warning(place: SomePlace, fault: string, advice: string): Fault {
  return faultAt("warning", place, fault, advice);
}

/** Writes a fault as one line: `stages.csv, row 12, stage: "2,5" is not a stage. Write 1 to 5 …` */
export function lineOf({ severity, file, row, column, value, fault, advice }: Fault): string {
  const place = [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  const subject = value === null ? "" : value === "" ? "an empty cell " : `${quoted(value)} `;
  const end = severity === "warning" ? " (warning)" : "";
  return `${visible(place.join(", "))}: ${subject}${visible(fault)}. ${visible(advice)}.${end}`;
}

/** Puts a value between quotes, short enough to read. */
export function quoted(value: string): string {
  return JSON.stringify(shortened(visible(value)));
}

function faultAt(
  severity: Fault["severity"],
  { file, row = null, column = null, value = null }: SomePlace,
  fault: string,
  advice: string,
): Fault {
  return {
    severity,
    file,
    row,
    column: column === null ? null : shortened(column),
    value: value === null ? null : shortened(value),
    fault,
    advice,
  };
}

function shortened(value: string): string {
  const letters = [...value.slice(0, 2 * LONGEST_VALUE)];
  const isShort = value.length <= 2 * LONGEST_VALUE && letters.length <= LONGEST_VALUE;
  return isShort ? value : `${letters.slice(0, LONGEST_VALUE).join("")}…`;
}

/** Spells out what a terminal would act on or hide: control, format and direction characters. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`,
  );
}
