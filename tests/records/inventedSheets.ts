import { sheetFromCsv } from "../../src/formats/csv";
import { CMM } from "../../src/model/cmm";
import { lineOf } from "../../src/records/fault";
import { fileOf, INPUT_NAMES, type InputSheets, type Known } from "../../src/records/input";
import { type Records, recordsFrom } from "../../src/records/recordsFrom";
import { textFrom } from "../../src/records/text";
import { type Files, INVENTED } from "../portfolio/fixtures/invented";

/** Two real countries, of which one is in a group. */
export const KNOWN: Known = {
  framework: CMM,
  countries: new Map([
    ["GTM", "Guatemala"],
    ["SLV", "El Salvador"],
  ]),
  memberships: [{ country: "SLV", grouping: "oas", group: "OAS", validFrom: null, validTo: null }],
};

export function recordsOf(files: Files): Records {
  return recordsFrom(sheetsOf(files), KNOWN);
}

/** The lines that would be told of the invented portfolio with some of its files changed. */
export function linesOf(change: (files: Files) => Files): string[] {
  return recordsOf(change(INVENTED)).faults.map(lineOf);
}

function sheetsOf(files: Files): InputSheets {
  const sheets = INPUT_NAMES.filter((name) => fileOf(name) in files).map((name) => {
    const { text } = textFrom(new TextEncoder().encode(files[fileOf(name)]), fileOf(name));
    return [name, text === undefined ? null : sheetFromCsv(text)] as const;
  });
  return Object.fromEntries(sheets);
}
