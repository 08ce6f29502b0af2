import { CMM } from "../../model/cmm";
import {
  DIMENSION_CODES,
  EDITION_IDS,
  type EditionId,
  editionOf,
  itemsOf,
} from "../../model/framework";
import { STAGES } from "../../model/stage";
import { INPUT_NAMES } from "../input";
import { columnsOf } from "./columns";

const KNOWN_ALREADY = "Known already for most countries; a row of yours overrules what is known";

/** Groupings that are known without a portfolio. */
export type KnownGroupings = readonly { readonly id: string; readonly name: string }[];

/** Rows of text below a header. */
export type Rows = readonly (readonly string[])[];

/** Every code of every edition, dimensions among them, with its theme. */
export function codeRows(): Rows {
  const themes = new Map(CMM.themes.map(({ code, name }) => [code, name]));
  const rows = EDITION_IDS.flatMap((edition) =>
    dimensionsAndItems(edition).map(({ level, code, name, theme }) => {
      const themed = theme === null ? "" : `${theme} ${themes.get(theme) ?? ""}`.trim();
      return [edition, code, level, name, themed];
    }),
  );
  return [["edition", "code", "level", "name", "theme"], ...rows];
}

/** An edition's codes, laid out to be filled in and copied into the table stages. */
export function blankStages(edition: EditionId): Rows {
  const items = [...itemsOf(editionOf(CMM, edition)).values()];
  const rows = items.map(({ code, level, name }) => [
    "",
    code,
    "",
    `${level === "factor" ? "Factor: " : ""}${name}`,
  ]);
  return [["review_id", "code", "stage", "name"], ...rows];
}

/** What may stand in each column of each table; then the stages, and the groupings that are known. */
export function allowedRows(groupings: KnownGroupings): Rows {
  return [
    ["table", "column", "meaning", "allowed", "example"],
    ...INPUT_NAMES.flatMap((name) =>
      columnsOf(name).map(([column, { meaning, allowed, example }]) => [
        name,
        column,
        meaning,
        allowed,
        example,
      ]),
    ),
    ...STAGES.map(({ value, name, meaning }) => ["stages", "stage", name, meaning, String(value)]),
    ...groupings.map(({ id, name }) => ["groups", "grouping", name, KNOWN_ALREADY, id]),
  ];
}

function dimensionsAndItems(edition: EditionId) {
  const { dimensions } = editionOf(CMM, edition);
  const items = [...itemsOf(editionOf(CMM, edition)).values()];
  return DIMENSION_CODES.flatMap((code) => {
    const dimension = dimensions.find((candidate) => candidate.code === code)!;
    return [
      { level: "dimension", code, name: dimension.name, theme: null },
      ...items.filter((item) => item.code.startsWith(`${code}.`)),
    ];
  });
}
