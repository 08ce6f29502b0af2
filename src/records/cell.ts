/** A rule for whole numbers written plainly: no sign, no leading zero, no decimals. */
export function isWhole(from: number, to: number): (cell: string) => boolean {
  return (cell) => /^(0|[1-9][0-9]{0,9})$/.test(cell) && Number(cell) >= from && Number(cell) <= to;
}

/** A rule for numbers from nought written plainly: `12.5`, no thousands separators, no exponent. */
export function isNumber(to: number): (cell: string) => boolean {
  return (cell) => /^[0-9]{1,18}(\.[0-9]{1,18})?$/.test(cell) && Number(cell) <= to;
}

/** True of an address of the web, `https://` or `http://`: old reports lie on hosts without the one. */
export function isUrl(cell: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/.test(cell) && URL.canParse(cell);
}

export function isOneOf(words: readonly string[]): (cell: string) => boolean {
  return (cell) => words.includes(cell);
}

export function isPresent(cell: string): boolean {
  return cell !== "";
}

/** A rule that an empty cell keeps too. */
export function orEmpty(holds: (cell: string) => boolean): (cell: string) => boolean {
  return (cell) => cell === "" || holds(cell);
}

/** True of text that no spreadsheet would run as a formula. */
export function isNoFormula(cell: string): boolean {
  return !/^[=+\-@]/.test(cell);
}

/** True of a code whose letters are all of A to Z: a Cyrillic А looks the same and is another. */
export function isOfLatinLetters(cell: string): boolean {
  return !/[^\P{L}A-Za-z]/u.test(cell);
}

export function isWithoutControls(cell: string): boolean {
  return !/\p{Cc}/u.test(cell);
}

export function isWithoutEdgeSpace(cell: string): boolean {
  return cell === cell.trim();
}
