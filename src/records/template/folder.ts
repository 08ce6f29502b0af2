import { csvFrom } from "../../formats/csv";
import { EDITION_IDS } from "../../model/framework";
import { fileOf, INPUT_NAMES } from "../input";
import { columnsOf } from "./columns";
import { sectionsFor } from "./readme";
import { allowedRows, blankStages, codeRows, type KnownGroupings, type Rows } from "./tables";

/** Without it, a spreadsheet takes the text for that of another alphabet. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The files of an empty portfolio's folder by their path in it. */
export function folderTemplate(groupings: KnownGroupings): ReadonlyMap<string, string> {
  return new Map([
    ...INPUT_NAMES.map((name) => [fileOf(name), headerOf(name)] as const),
    ["README.md", readme()],
    ["reference/codes.csv", csvOf(codeRows())],
    ["reference/allowed-values.csv", csvOf(allowedRows(groupings))],
    ...EDITION_IDS.map(
      (edition) => [`reference/stages-${edition}.csv`, csvOf(blankStages(edition))] as const,
    ),
  ]);
}

function headerOf(name: (typeof INPUT_NAMES)[number]): string {
  return `${columnsOf(name)
    .map(([column]) => column)
    .join(",")}\n`;
}

function csvOf([header = [], ...rows]: Rows): string {
  return `${BYTE_ORDER_MARK}${csvFrom(header, rows)}`;
}

function readme(): string {
  const sections = sectionsFor({
    whole: "folder",
    part: "file",
    reviews: "`reviews.csv`",
    stages: "`stages.csv`",
    consent: "`consent.csv`",
    groups: "`groups.csv`",
    context: "`context.csv`",
    codes: "`reference/codes.csv`",
    allowed: "`reference/allowed-values.csv`",
    blanks: EDITION_IDS.map((edition) => `\`reference/stages-${edition}.csv\``).join(" or "),
  });
  const parts = sections.map(([heading, lines], i) =>
    [`${i === 0 ? "#" : "##"} ${heading}`, ...lines].join("\n\n"),
  );
  const spreadsheet =
    "Before you open a table in a spreadsheet: format its columns as text, or 2-3 becomes a date. Save as “CSV UTF-8”.";
  return `${[...parts, `## In a spreadsheet\n\n${spreadsheet}`].join("\n\n")}\n`;
}
