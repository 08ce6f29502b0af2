const [BEFORE_A, LETTERS] = [64, 26];

/** The place of a column among its row's cells by a spreadsheet's letters: `A` is 0, and no letter is -1. */
export function columnFrom(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    column = column * LETTERS + letters.toUpperCase().charCodeAt(i) - BEFORE_A;
  }
  return column - 1;
}

/** The letters by which a spreadsheet calls a column: 0 is `A`, 26 is `AA`. */
export function lettersOf(column: number): string {
  if (column < 0) return "";
  const last = String.fromCharCode(BEFORE_A + 1 + (column % LETTERS));
  return `${lettersOf(Math.floor(column / LETTERS) - 1)}${last}`;
}
