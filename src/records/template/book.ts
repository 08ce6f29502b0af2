import { type NewColumn, type NewSheet, workbookOf } from "../../formats/workbookWriting";
import { EDITION_IDS, type EditionId } from "../../model/framework";
import { INPUT_NAMES, type InputName } from "../input";
import { columnsOf, STAGE_TEXTS } from "./columns";
import { sectionsFor } from "./readme";
import { allowedRows, blankStages, codeRows, type KnownGroupings } from "./tables";

/** How many rows are made ready: a review has some two hundred codes. */
const READY = { reviews: 500, stages: 20_000, consent: 500, groups: 2000, context: 2000 };

const README_WIDTH = 100;

/** An empty portfolio as a workbook. */
export function bookTemplate(groupings: KnownGroupings): Promise<Uint8Array> {
  const sheets = [
    readme(),
    ...INPUT_NAMES.map(tableSheet),
    ...EDITION_IDS.map(blankSheet),
    referenceSheet("Codes", codeRows(), [9, 9, 11, 70, 50]),
    referenceSheet("Allowed values", allowedRows(groupings), [10, 20, 45, 70, 30]),
  ];
  return workbookOf(sheets, "Records of CMM reviews");
}

function tableSheet(name: InputName): NewSheet {
  const columns = columnsOf(name);
  return {
    name,
    rows: [columns.map(([column]) => column)],
    columns: columns.map(([column, { isNumber = false, choices, example }]): NewColumn => {
      const width = Math.min(40, Math.max(12, column.length + 2, example.length + 2));
      return { width, isNumber, ...(choices === undefined ? {} : { choices }) };
    }),
    emptyRows: READY[name],
  };
}

function blankSheet(edition: EditionId): NewSheet {
  const columns = [
    { width: 22 },
    { width: 10 },
    { width: 10, choices: STAGE_TEXTS },
    { width: 80 },
  ];
  return { name: `stages ${edition}`, rows: blankStages(edition), columns, emptyRows: 0 };
}

function referenceSheet(name: string, rows: NewSheet["rows"], widths: readonly number[]): NewSheet {
  return { name, rows, columns: widths.map((width) => ({ width })), emptyRows: 0 };
}

function readme(): NewSheet {
  const sections = sectionsFor({
    whole: "workbook",
    part: "sheet",
    reviews: "reviews",
    stages: "stages",
    consent: "consent",
    groups: "groups",
    context: "context",
    codes: "Codes",
    allowed: "Allowed values",
    blanks: EDITION_IDS.map((edition) => `stages ${edition}`).join(" or "),
  });
  const rules = [
    `The first ${READY.stages} rows of stages, and fewer of the others, are formatted as text. Further rows should be, or 2-3 becomes a date.`,
    "Write values, not formulas. Merge no cells. Hide nothing.",
  ];
  const parts = [...sections, ["In a spreadsheet", rules] as const];
  const lines = parts.flatMap(([heading, texts]) => [heading, ...texts, ""]);
  const headings = parts.map(([heading]) => lines.indexOf(heading));
  const rows = lines.map((line) => [line]);
  return { name: "README", rows, columns: [{ width: README_WIDTH }], headings, emptyRows: 0 };
}
