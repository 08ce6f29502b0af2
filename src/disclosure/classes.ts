/** A range of counts, both ends in it. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/**
 * The classes in one of which the count of a block's reviews is said to lie: a partition of `0…n`, made of the
 * block's size and of `c` alone. Three thirds ("few", "about half", "most") where the middle one holds two counts
 * or more, else two halves; none where `n < 2c + 3`. No class says that fewer than `c + 1` or more than `n − c − 1`
 * members are on one side, so that `c` of them who pool what they know learn no other's side for certain.
 */
export function classesOf(n: number, c: number): readonly Range[] {
  if (n < 2 * c + 3) return [];
  const outer = Math.max(c + 1, Math.floor(n / 3));
  if (n - 2 * outer - 1 >= 2) {
    return [
      { lo: 0, hi: outer },
      { lo: outer + 1, hi: n - outer - 1 },
      { lo: n - outer, hi: n },
    ];
  }
  const half = Math.ceil(n / 2) - 1;
  return [
    { lo: 0, hi: half },
    { lo: half + 1, hi: n },
  ];
}

/** The class that a count of `n` lies in; null where there are none. */
export function classOf(count: number, n: number, c: number): Range | null {
  return classesOf(n, c).find(({ lo, hi }) => lo <= count && count <= hi) ?? null;
}

/** The narrowest hull of classes that holds a range of counts; null where that is every count there can be. */
export function hullOf({ lo: least, hi: most }: Range, n: number, c: number): Range | null {
  const classes = classesOf(n, c);
  const lo = classes.find(({ hi }) => least <= hi)?.lo ?? 0;
  const hi = classes.find((of) => most <= of.hi)?.hi ?? n;
  return lo === 0 && hi === n ? null : { lo, hi };
}

/**
 * The share of members on one side that a class leads one to expect at most, all of its counts being as likely:
 * the fuller side of its middle count.
 */
export function uniformShare({ lo, hi }: Range, n: number): number {
  const middle = (lo + hi) / 2 / n;
  return Math.max(middle, 1 - middle);
}
