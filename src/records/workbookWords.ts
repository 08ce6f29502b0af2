import type { Fault } from "./fault";
import { fileOf, INPUT_NAMES } from "./input";

const FILES = INPUT_NAMES.map((name) => [name, fileOf(name)] as const);

/** A folder's words, and a workbook's. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  ...FILES.map(
    ([name, file]) =>
      [new RegExp(`\\b${file.replace(".", "\\.")}\\b`, "g"), `the sheet ${name}`] as const,
  ),
  [/^the file is (missing|empty)/, "the sheet is $1"],
  [/the header: /, "the header, one name in each cell: "],
  [/^the columns are not separated by commas$/, "all columns stand in one cell"],
  [/^Save it with commas$/, "Split it into columns (in Excel: Data, Text to Columns)"],
  [
    /^Give it one cell for each column;.*$/,
    "Give it one cell for each column, and nothing beside the table",
  ],
];

/** Tells a fault in the words of a workbook: `sheet stages` for `stages.csv`. */
export function inWorkbook<F extends Fault>(fault: F): F {
  const name = FILES.find(([, file]) => file === fault.file)?.[0];
  return {
    ...fault,
    file: name === undefined ? fault.file : `sheet ${name}`,
    fault: inWords(fault.fault),
    advice: inWords(fault.advice),
  };
}

function inWords(text: string): string {
  return WORDS.reduce((words, [from, to]) => words.replace(from, to), text);
}
