import { MOST_COLUMNS, placesIn, usualPlace } from "./workbookCellPlace";
import { NotAWorkbook } from "./workbookProblem";
import { eachTag } from "./workbookTags";

/** Far above any portfolio (a review has some hundred rows of three cells), and little to a computer. */
export const MOST_CELLS = 5e6;

/** Nobody mends more formulas by hand, and each costs the reader a few hundred bytes. */
const MOST_FORMULAS = 100_000;

/** Parts other than sheets become a tree in memory: so many tags make some hundred megabytes of it. */
const MOST_TAGS = 4e6;

/** A sheet begins with this tag, whatever stands before it in angle brackets. */
const SHEET = /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[\w.-]+:)?worksheet[\s>]/;

/** How it ends. A reader takes the rows that there are, and would not miss others. */
const SHEET_END = /<\/(?:[\w.-]+:)?worksheet\s*>\s*$/;
const LONGEST_END = 200;

/** Refuses a part of a workbook that would take more memory than its size lets on. */
export function refuseUnlessSmall(xml: string): void {
  if (SHEET.test(xml)) refuseUnlessSmallSheet(xml);
  else refuseUnlessSmallTree(xml);
}

function refuseUnlessSmallTree(xml: string): void {
  let tags = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) tags++;
  if (tags > MOST_TAGS) {
    throw new NotAWorkbook("tooManyCells", `a part of it has more than ${MOST_TAGS} tags`);
  }
}

/**
 * A reader lays a sheet out as a rectangle: two cells in far corners, a few bytes of text, would fill
 * any memory. So the corners are looked for first.
 */
function refuseUnlessSmallSheet(xml: string): void {
  if (!SHEET_END.test(xml.slice(-LONGEST_END))) {
    throw new NotAWorkbook("damaged", "a sheet is cut off");
  }
  const { rows, columns, formulas, formats } = extentOf(xml);
  if (rows * columns > MOST_CELLS) {
    throw new NotAWorkbook("tooManyCells", `a sheet spans ${rows} rows and ${columns} columns`);
  }
  if (formulas > MOST_FORMULAS || formats > MOST_COLUMNS) {
    const found = formulas > MOST_FORMULAS ? `${formulas} formulas` : `${formats} column formats`;
    throw new NotAWorkbook("tooManyCells", `a sheet holds ${found}`);
  }
}

function extentOf(xml: string) {
  const extent = { rows: 0, columns: 0, formulas: 0, formats: 0 };
  let unplacedRows = 0;
  eachTag(xml, (name, nameEnd, end) => {
    if (name === "f") extent.formulas++;
    if (name === "col") extent.formats++;
    if (name !== "row" && name !== "c") return;
    const place = usualPlace(xml, nameEnd, end);
    const places = place === undefined ? placesIn(xml.slice(nameEnd, end)) : [place];
    for (const { row, column } of places) {
      extent.rows = Math.max(extent.rows, row);
      extent.columns = Math.max(extent.columns, column);
    }
    if (places.length === 0 && name === "row") unplacedRows++;
  });
  return { ...extent, rows: extent.rows + unplacedRows };
}
