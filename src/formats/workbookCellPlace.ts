import { columnFrom } from "./workbookPlace";
import { NotAWorkbook } from "./workbookProblem";

/** Where a cell stands, column A being 1; a row is no column's. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** As many as a sheet of Excel can have. */
export const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** Where a row or a cell says that it stands; a reader takes the last of them. */
const PLACE = /[\s"']r\s*=\s*["']?([^"'\s/>]*)/g;

const USUAL = ' r="';
const [BEFORE_A, A, Z, ZERO, NINE, QUOTE] = [64, 65, 90, 48, 57, 34];

/** Every place that a tag's attributes speak of: `B12` is row 12 and column 2, a row's `12` is row 12. */
export function placesIn(attributes: string): readonly CellPlace[] {
  return [...attributes.matchAll(PLACE)].map(([, place = ""]) => {
    const letters = place.search(/[0-9]/);
    const column = columnFrom(place.slice(0, letters)) + 1;
    const row = Number(place.slice(letters));
    if (letters < 0 || letters > 3 || !(row <= MOST_ROWS && column <= MOST_COLUMNS)) {
      throw new NotAWorkbook("damaged", `a cell says it stands at "${place}"`);
    }
    return { row, column };
  });
}

/** The same of a tag written as most are, in a tenth of the time; undefined of any other. */
export function usualPlace(xml: string, nameEnd: number, end: number): CellPlace | undefined {
  if (!xml.startsWith(USUAL, nameEnd)) return undefined;
  let [at, row, column] = [nameEnd + USUAL.length, 0, 0];
  let code = xml.charCodeAt(at);
  for (; code >= A && code <= Z; code = xml.charCodeAt(++at))
    column = column * 26 + code - BEFORE_A;
  for (; code >= ZERO && code <= NINE; code = xml.charCodeAt(++at)) row = row * 10 + code - ZERO;
  const next = xml.indexOf("r", at);
  const isAlone = next < 0 || next > end;
  const isPlace = code === QUOTE && row > 0 && row <= MOST_ROWS && column <= MOST_COLUMNS;
  return isAlone && isPlace ? { row, column } : undefined;
}
