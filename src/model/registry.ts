import { refuse } from "./breaches";
import { EDITION_IDS, type EditionId } from "./framework";
import { namedCells, statedIn, type TextTable } from "./namedCells";
import { METHODS, type Method } from "./review";

/** How much of a review's report is in public. */
export const PUBLISHED = ["yes", "partly", "summary", "unknown"] as const;
export type Published = (typeof PUBLISHED)[number];

/** What public sources say of one review, and no stage of it. Null is what no source at hand says. */
export interface RegistryEntry {
  readonly country: string;
  readonly countryName: string;
  readonly wave: number;
  /** Only where a source names one exact year. */
  readonly year: number | null;
  /** When, as far as it is known: `2016 to January 2020`. */
  readonly period: string | null;
  readonly edition: EditionId | null;
  readonly method: Method | null;
  readonly partner: string | null;
  readonly published: Published;
  readonly reportUrl: string | null;
  readonly sources: readonly string[];
}

/** What each column's cells look like; all but the first three, `published` and `source` can be empty. */
const PATTERNS = {
  country: /^[A-Z]{3}$/,
  country_name: /./,
  wave: /^[1-9]$/,
  year: /^(20\d\d)?$/,
  period: /^/,
  edition: new RegExp(`^(${EDITION_IDS.join("|")})?$`),
  method: new RegExp(`^(${METHODS.join("|")})?$`),
  partner: /^/,
  published: new RegExp(`^(${PUBLISHED.join("|")})$`),
  report_url: /^(https:\/\/\S+)?$/,
  source: /^https:\/\/\S+( https:\/\/\S+)*$/,
} as const;

type Column = keyof typeof PATTERNS;
type Cells = Readonly<Record<Column, string>>;

const COLUMNS = Object.keys(PATTERNS) as Column[];

/**
 * Gives the public list of reviews (`data/registry/reviews.csv`, a row for each country and wave) once nothing is wrong with it.
 * Refused, all at once and each by country and wave: a cell that is not as its column has it, a row
 * without a source, a link that is not https, a word of facts from memory, a year that the period does
 * not name, a country with two names or with waves that do not run from 1 without a gap.
 */
export function registryOf(table: TextTable): readonly RegistryEntry[] {
  const rows = namedCells(table, { name: "data/registry/reviews.csv", columns: COLUMNS });
  refuse("data/registry/reviews.csv", [
    ...rows.flatMap(rowBreaches),
    ...[...new Set(rows.map(({ country }) => country))].flatMap((country) =>
      countryBreaches(country, rows),
    ),
  ]);
  return rows.map(entryOf);
}

function rowBreaches(cells: Cells): readonly string[] {
  const breaches = COLUMNS.flatMap((column) => cellBreaches(column, cells[column]));
  if (!cells.period.includes(cells.year)) breaches.push("year is not in the period");
  return breaches.map((breach) => `${cells.country} ${cells.wave}: ${breach}`);
}

function cellBreaches(column: Column, cell: string): string[] {
  const isSound = PATTERNS[column].test(cell) && !/memory/i.test(cell);
  return isSound ? [] : [`${column} is “${cell}”`];
}

function countryBreaches(country: string, rows: readonly Cells[]): readonly string[] {
  const own = rows.filter((row) => row.country === country);
  const waves = own.map(({ wave }) => Number(wave)).sort((one, other) => one - other);
  const names = new Set(own.map(({ country_name }) => country_name));
  return [
    ...(waves.every((wave, place) => wave === place + 1)
      ? []
      : [`${country}: the waves are ${waves.join(", ")}`]),
    ...(names.size === 1 ? [] : [`${country}: the names are ${[...names].join(", ")}`]),
  ];
}

function entryOf(cells: Cells): RegistryEntry {
  return {
    country: cells.country,
    countryName: cells.country_name,
    wave: Number(cells.wave),
    year: cells.year === "" ? null : Number(cells.year),
    period: statedIn(cells.period),
    edition: statedIn(cells.edition) as EditionId | null,
    method: statedIn(cells.method) as Method | null,
    partner: statedIn(cells.partner),
    published: cells.published as Published,
    reportUrl: statedIn(cells.report_url),
    sources: cells.source.split(" "),
  };
}
