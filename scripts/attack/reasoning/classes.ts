/** From so many to so many. */
export interface Span {
  readonly lo: number;
  readonly hi: number;
}

/**
 * The classes of counts that may be told of `n` members of whom `c` may pool what they know: few, about half
 * and most, or two halves where three would be too narrow; none of fewer than `2c + 3`.
 */
export function classesOf(n: number, c: number): readonly Span[] {
  if (n < 2 * c + 3) return [];
  const few = Math.max(c + 1, Math.floor(n / 3));
  if (n - 2 * few - 1 >= 2) {
    return [
      { lo: 0, hi: few },
      { lo: few + 1, hi: n - few - 1 },
      { lo: n - few, hi: n },
    ];
  }
  const half = Math.ceil(n / 2) - 1;
  return [
    { lo: 0, hi: half },
    { lo: half + 1, hi: n },
  ];
}

/** True of a class and of what neighbouring classes span together, unless that is everything. */
export function isClassOrHull({ lo, hi }: Span, n: number, c: number): boolean {
  const classes = classesOf(n, c);
  const isEverything = lo === 0 && hi === n;
  return (
    !isEverything &&
    lo <= hi &&
    classes.some((own) => own.lo === lo) &&
    classes.some((own) => own.hi === hi)
  );
}

/**
 * The counts of those who reached a stage that give this statement of `n` members, `placed` of whom have one: the
 * statement is what the classes of `n` that hold the count's class of `placed` span together.
 */
export function countsSaying({ lo, hi }: Span, n: number, c: number, placed: number): Span | null {
  const [narrow, wide] = [classesOf(placed, c), classesOf(n, c)];
  const saying = narrow.filter(
    (own) => classOf(own.lo, wide)?.lo === lo && classOf(own.hi, wide)?.hi === hi,
  );
  const [least] = saying;
  const most = saying.at(-1);
  return least === undefined || most === undefined ? null : { lo: least.lo, hi: most.hi };
}

/**
 * The share of members that a statement leads one to expect on its fuller side, every count it leaves being
 * as likely: the middle of the span, as a share of `n`.
 */
export function expectedShare({ lo, hi }: Span, n: number): number {
  const reached = (lo + hi) / 2 / n;
  return Math.max(reached, 1 - reached);
}

function classOf(count: number, classes: readonly Span[]): Span | undefined {
  return classes.find(({ lo, hi }) => lo <= count && count <= hi);
}
