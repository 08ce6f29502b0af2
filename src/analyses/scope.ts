import type { GroupCounted } from "../queries/groupsCounted";

/** Of what, and how much of it, a figure speaks. */
export interface Scope {
  /** Countries of the portfolio, or of the group filtered by, and those that count with a named review. */
  readonly countries: number;
  readonly published: number;
  /** Countries reviewed without a named review that counts. */
  readonly unpublished: { readonly inBlocks: number; readonly withheld: number };
  readonly years: readonly [first: number, last: number] | null;
  readonly editions: readonly Share[];
  readonly methods: readonly Share[];
}

export interface Share {
  readonly name: string;
  readonly n: number;
}

/** Of what a figure speaks: countries, years, and how many reviews by each edition and method. */
export function scopeOf(counted: readonly GroupCounted[]): Scope {
  const named = counted.filter(({ status }) => status === "named");
  const years = named.flatMap(({ first_year, last_year }) => [first_year!, last_year!]);
  return {
    countries: countriesIn(counted),
    published: countriesIn(named),
    unpublished: {
      inBlocks: countriesIn(counted.filter(({ status }) => status === "block")),
      withheld: countriesIn(counted.filter(({ status }) => status === "withheld")),
    },
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
    editions: shares(named, ({ edition }) => edition!),
    methods: shares(named, ({ method }) => method!),
  };
}

/** How many countries rows stand for. */
export function countriesIn(rows: readonly { readonly countries: number }[]): number {
  return rows.reduce((sum, { countries }) => sum + countries, 0);
}

function shares(rows: readonly GroupCounted[], nameOf: (row: GroupCounted) => string): Share[] {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(nameOf(row), (totals.get(nameOf(row)) ?? 0) + row.countries);
  return [...totals]
    .map(([name, n]) => ({ name, n }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
