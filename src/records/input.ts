import type { Sheet } from "../formats/sheet";
import type { Framework } from "../model/framework";
import type { Membership } from "../model/review";

/** The tables of a portfolio as people hand them in, in the order in which faults are told. */
export const INPUT = {
  reviews: {
    required: true,
    columns: [
      "review_id",
      "country",
      "country_name",
      "wave",
      "year",
      "edition",
      "method",
      "partner",
      "report_url",
    ],
    optional: [],
  },
  stages: { required: true, columns: ["review_id", "code", "stage"], optional: [] },
  consent: {
    required: true,
    columns: ["review_id", "status", "evidence_url", "agreed_by", "date"],
    optional: [],
  },
  groups: {
    required: false,
    columns: ["country", "grouping", "group", "valid_from", "valid_to"],
    // Countries never reviewed are named nowhere else.
    optional: ["country_name"],
  },
  context: {
    required: false,
    columns: ["country", "year", "population", "internet_users_pct", "gdp_per_capita_ppp"],
    optional: [],
  },
} as const;

export type InputName = keyof typeof INPUT;

export const INPUT_NAMES = Object.keys(INPUT) as InputName[];

export type ColumnOf<Name extends InputName> =
  | (typeof INPUT)[Name]["columns"][number]
  | (typeof INPUT)[Name]["optional"][number];

/** Columns of free text: spaces around it mean nothing and are dropped. Elsewhere they are a fault. */
const TEXT_COLUMNS = ["country_name", "partner", "agreed_by", "group"];

export function isTextColumn(column: string): boolean {
  return TEXT_COLUMNS.includes(column);
}

/** Columns that are neither words nor codes of ours: addresses, and ids that their owner made up. */
const FREE_COLUMNS = ["review_id", "evidence_url", "report_url"];

/** True of a column of codes, numbers or days, which are written in ASCII. */
export function isCodeColumn(column: string): boolean {
  return !isTextColumn(column) && !FREE_COLUMNS.includes(column);
}

/** The file that a table of the input stands in. */
export function fileOf(name: InputName): string {
  return `${name}.csv`;
}

/** The sheets of a portfolio. Null: it is there, and why it cannot be read has been said already. */
export type InputSheets = { readonly [Name in InputName]?: Sheet | null };

/** A row of whatever table: where it stands, and its cells by column. */
export interface AnyRow {
  readonly file: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row of one input table; an optional column that was left out is empty. */
export interface InputRow<Name extends InputName> extends AnyRow {
  readonly cells: { readonly [Column in ColumnOf<Name>]: string };
}

/** Every table's rows; undefined where the table could not be read, so that nothing be inferred from it. */
export type Input = { readonly [Name in InputName]: readonly InputRow<Name>[] | undefined };

/** What is known without the portfolio: the model, the real countries and the groups they are in. */
export interface Known {
  readonly framework: Framework;
  readonly countries: ReadonlyMap<string, string>;
  readonly memberships: readonly Membership[];
}
