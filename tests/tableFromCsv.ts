import { sheetFromCsv } from "../src/formats/csv";
import { tableOf } from "../src/formats/sheet";

/** A table of comma-separated text, row by row. */
export const tableFromCsv = (text: string) => tableOf(sheetFromCsv(text));
