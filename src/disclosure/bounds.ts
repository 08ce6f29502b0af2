import type { Range } from "./classes";

/** What is public of one threshold of one theme in a block. */
export interface BlockFacts {
  /** Its reviews, those that are named by now among them. */
  readonly n: number;
  /** Between what the number of them that reached the threshold is said to lie; null where nothing is said. */
  readonly said: Range | null;
  /** Of each review that is named by now: whether it reached the threshold; false where it has no stage. */
  readonly named: readonly boolean[];
}

/** The reviews of a block that are not named, and how many of them at least and at most reached the threshold. */
export interface Remainder extends Range {
  readonly n: number;
}

/** The reviews of a block that count in a group. */
export interface Portion {
  readonly counted: number;
  readonly block: Remainder;
}

/** What is known of a group's countries, of which each counts once. */
export interface GroupFacts {
  /** Countries whose named review gives a stage, and how many of them reached the threshold. */
  readonly placed: number;
  readonly reached: number;
  /** Countries that count with a review in a block, block by block. */
  readonly portions: readonly Portion[];
  /** Countries of whose reviews nothing is said. */
  readonly withheld: number;
}

/** How many countries at least and at most reached a threshold, of how many. */
export interface Bounds extends Range {
  readonly of: number;
}

/** Takes the reviews that are named by now out of a block, each with what is known of it. */
export function remainderOf({ n, said, named }: BlockFacts): Remainder {
  return named.reduce<Remainder>(withoutOne, { n, lo: said?.lo ?? 0, hi: said?.hi ?? n });
}

/**
 * Bounds how many countries of a group reached a threshold. Certain, whoever published: named reviews count
 * exactly, a block that the group cuts by what its other reviews leave over, what is withheld as none or all.
 */
export function boundsOf({ placed, reached, portions, withheld }: GroupFacts): Bounds {
  const parts = portions.map(rangeOf);
  return {
    lo: reached + sum(parts.map(({ lo }) => lo)),
    hi: reached + sum(parts.map(({ hi }) => hi)) + withheld,
    of: placed + sum(portions.map(({ counted }) => counted)) + withheld,
  };
}

/** True where the bounds leave half of the countries open, or there are none. */
export function saysTooLittle({ lo, hi, of }: Bounds): boolean {
  return of === 0 || hi - lo >= of / 2;
}

function withoutOne({ n, lo, hi }: Remainder, reached: boolean): Remainder {
  const x = reached ? 1 : 0;
  return { n: n - 1, lo: Math.max(0, lo - x), hi: Math.min(n - 1, hi - x) };
}

function rangeOf({ counted, block: { n, lo, hi } }: Portion): Range {
  return { lo: Math.max(0, lo - (n - counted)), hi: Math.min(counted, hi) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
