import type { Pairs } from "./pairs";
import type { LeftBy } from "./spans";

/** How many of a kind. */
export interface Counted {
  readonly name: string;
  readonly n: number;
}

/** Of which pairs a figure speaks, of how many that are known, and how they were made. */
export interface Coverage {
  /** Pairs that are held against one another. */
  readonly shown: number;
  /** Pairs that the portfolio knows of. */
  readonly known: number;
  /** Countries reviewed at all, and countries, of the portfolio or the group filtered by. */
  readonly reviewed: number;
  readonly countries: number;
  /** The first and the last year of a review that counts; null of no pair. */
  readonly years: readonly [number, number] | null;
  /** The pairs left out, by reason. */
  readonly left: Readonly<Record<LeftBy, number>>;
  /** Of the pairs shown: from which edition to which, and by which method to which, the most frequent first. */
  readonly editions: readonly Counted[];
  readonly methods: readonly Counted[];
  /** Pairs shown by their group; the most frequent first, countries in none left out. */
  readonly groups: readonly Counted[];
}

/** Of which pairs the page speaks. Editions and methods are named `2014 2016`: the earlier review's first. */
export function coverageOf({ pairs, known, everyone }: Pairs): Coverage {
  const left = { earlier: 0, later: 0, both: 0, filter: 0, edition: 0, method: 0 };
  for (const { left: why } of known) if (why !== null) left[why] += 1;
  const years = pairs.flatMap(({ earlier, later }) => [earlier.year, later.year]);
  return {
    shown: pairs.length,
    known: known.length,
    ...everyone,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    left,
    editions: tallied(pairs.map(({ earlier, later }) => `${earlier.edition} ${later.edition}`)),
    methods: tallied(pairs.map(({ earlier, later }) => `${earlier.method} ${later.method}`)),
    groups: tallied(pairs.flatMap(({ group }) => group ?? [])),
  };
}

/** How often each name occurs, the most frequent first, then by name. */
export function tallied(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, n]) => ({ name, n }))
    .toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}

/** Whether one kind makes up more than two thirds of all, so that a headline has to name it. */
export function isConcentrated({ n }: Counted, of: number): boolean {
  return 3 * n > 2 * of;
}
