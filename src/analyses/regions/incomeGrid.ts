import type { CountryCounted } from "../../queries/countriesCounted";
import { isEnough } from "../cells/cells";
import { groupOrder } from "../groupOrder";
import type { Records } from "../records";
import { type Portrait, placesWhere } from "./portrait";
import { type ReachedBy, reachedBy } from "./reachedBy";

/** Where groups and incomes meet: how many countries are there, and how far they have come. */
export interface IncomeGrid {
  /** Null for countries in no group. */
  readonly groups: readonly (string | null)[];
  /** The income groups in their own order; null for countries in none. */
  readonly incomes: readonly (string | null)[];
  /** A row for each group and last for all, in each a cell for each income group and last for all. */
  readonly cells: readonly (readonly IncomeCell[])[];
}

export interface IncomeCell {
  readonly countries: number;
  readonly reviewed: number;
  readonly published: number;
  /** Null where fewer than three countries have a stage. */
  readonly reached: ReachedBy | null;
}

/** What a grid needs beside the portrait: all countries, and the income group of each. */
export interface IncomeRows {
  readonly counted: readonly CountryCounted[];
  readonly incomes: ReadonlyMap<string, string | null>;
  /** The grouping by income. */
  readonly grouping: string;
}

/** Counts countries by their group and their income group, each of the year of its review. */
export function incomeGrid(
  portrait: Portrait,
  { counted, incomes, grouping }: IncomeRows,
): IncomeGrid {
  const incomeOf = ({ country }: CountryCounted) => incomes.get(country) ?? null;
  const groups = distinct(counted.map(({ group }) => group)).toSorted(
    groupOrder(portrait.choice.grouping),
  );
  const columns = distinct(counted.map(incomeOf)).toSorted(groupOrder(grouping));
  const cellOf = (group: string | null | undefined, income: string | null | undefined) => {
    const isHere = (own: string | null, of: string | null | undefined) =>
      of === undefined || own === of;
    return cellOfCountries(
      portrait,
      counted.filter((row) => isHere(row.group, group) && isHere(incomeOf(row), income)),
    );
  };
  return {
    groups,
    incomes: columns,
    cells: [...groups, undefined].map((group) =>
      [...columns, undefined].map((income) => cellOf(group, income)),
    ),
  };
}

function cellOfCountries(portrait: Portrait, own: readonly CountryCounted[]): IncomeCell {
  const codes = new Set(own.map(({ country }) => country));
  const members = placesWhere(portrait.profiles, ({ country }) => codes.has(country));
  const reached = reachedBy(portrait, members);
  return {
    countries: own.length,
    reviewed: own.filter(({ status }) => status !== null).length,
    published: members.length,
    reached: isEnough(reached.n) ? reached : null,
  };
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/** The grid as records, one a cell that has a country; the names are those that a reader sees. */
export function incomeGridRecords(
  { groups, incomes, cells }: IncomeGrid,
  names: { readonly group: (name: string | null) => string; readonly all: string },
): Records {
  const rowNames = [...groups.map(names.group), names.all];
  const columnNames = [...incomes.map(names.group), names.all];
  return {
    columns: ["group", "income", "published", "reviewed", "countries", "n", "placed", "reached"],
    rows: cells.flatMap((row, i) =>
      row.flatMap(({ published, reviewed, countries, reached }, j) =>
        countries === 0
          ? []
          : [
              [
                rowNames[i]!,
                columnNames[j]!,
                published,
                reviewed,
                countries,
                reached?.n ?? null,
                reached?.given ?? null,
                reached?.reached ?? null,
              ],
            ],
      ),
    ),
  };
}
