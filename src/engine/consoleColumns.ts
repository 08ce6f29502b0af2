import type { ColumnType } from "../model/columns";

/** A cell of a result, fit to be shown and exported. */
export type ConsoleCell = string | number | null;

/** A column of a result: its name, its SQL type, and as what its cells are given. */
export interface ConsoleColumn {
  readonly name: string;
  readonly type: string;
  /** Text where no number or day of a calendar holds every cell exactly. */
  readonly kind: Extract<ColumnType, `${string}?`>;
}

const WHOLE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const INT32 = 2 ** 31;

/** Significant digits that every double keeps. */
const EXACT_DIGITS = 15;

/**
 * Makes a column of what SQL gives as text. Whole numbers and decimals are numbers only where all of them can be held
 * exactly, else they stay the text that they are; so do days outside of the years 0001 to 9999.
 */
export function columnFrom(
  name: string,
  type: string,
  texts: readonly (string | null)[],
): { readonly column: ConsoleColumn; readonly cells: readonly ConsoleCell[] } {
  const kind = kindOf(
    type,
    texts.filter((text) => text !== null),
  );
  const isNumber = kind === "integer?" || kind === "number?";
  const cells = isNumber ? texts.map((text) => (text === null ? null : numberOf(text))) : texts;
  return { column: { name, type, kind }, cells };
}

function kindOf(type: string, texts: readonly string[]): ConsoleColumn["kind"] {
  if (type === "FLOAT" || type === "DOUBLE") return "number?";
  if (type.startsWith("DECIMAL(") && !type.endsWith("]"))
    return texts.every(isExact) ? "number?" : "text?";
  if (WHOLE.test(type)) return wholeKind(texts.map(Number));
  if (type === "DATE")
    return texts.every((text) => /^\d{4}-\d\d-\d\d$/.test(text)) ? "date?" : "text?";
  return "text?";
}

function wholeKind(numbers: readonly number[]): "integer?" | "number?" | "text?" {
  if (numbers.every((n) => n >= -INT32 && n < INT32)) return "integer?";
  return numbers.every(Number.isSafeInteger) ? "number?" : "text?";
}

function isExact(decimal: string): boolean {
  return decimal.replaceAll(/^-?0*\.?0*|\./g, "").length <= EXACT_DIGITS;
}

function numberOf(text: string): number {
  const infinite = /^(-?)inf$/.exec(text);
  return infinite === null ? Number(text) : Number(`${infinite[1]}Infinity`);
}
