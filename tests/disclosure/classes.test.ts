import { describe, expect, it } from "vitest";
import { classesOf, hullOf, type Range, uniformShare } from "../../src/disclosure/classes";

/** The classes of each block size for two budgets, as they were worked out apart from the code. */
const REFERENCE: readonly (readonly [c: number, n: number, classes: string])[] = [
  [1, 3, ""],
  [1, 4, ""],
  [1, 5, "0-2 3-5"],
  [1, 6, "0-2 3-6"],
  [1, 7, "0-2 3-4 5-7"],
  [1, 8, "0-2 3-5 6-8"],
  [2, 3, ""],
  [2, 4, ""],
  [2, 5, ""],
  [2, 6, ""],
  [2, 7, "0-3 4-7"],
  [2, 8, "0-3 4-8"],
  ...[1, 2].flatMap((c) =>
    [
      [9, "0-3 4-5 6-9"],
      [10, "0-3 4-6 7-10"],
      [11, "0-3 4-7 8-11"],
      [12, "0-4 5-7 8-12"],
      [13, "0-4 5-8 9-13"],
      [14, "0-4 5-9 10-14"],
      [15, "0-5 6-9 10-15"],
      [16, "0-5 6-10 11-16"],
      [17, "0-5 6-11 12-17"],
      [18, "0-6 7-11 12-18"],
      [19, "0-6 7-12 13-19"],
      [20, "0-6 7-13 14-20"],
    ].map(([n, classes]) => [c, n, classes] as [number, number, string]),
  ),
];

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, i) => i);

/** Every block size with each budget, and the classes of the two. */
const ALL = [1, 2, 3, 4].flatMap((c) => upTo(60).map((n) => ({ n, c, classes: classesOf(n, c) })));
const SPOKEN = ALL.filter(({ classes }) => classes.length > 0);

describe("the classes of a block", () => {
  it.each(REFERENCE)("for c = %i and n = %i are %s", (c, n, classes) => {
    const texts = classesOf(n, c).map(({ lo, hi }) => `${lo}-${hi}`);
    expect(texts.join(" ")).toBe(classes);
  });

  it("are none where the block is smaller than 2c + 3, and two or three from there on", () => {
    for (const { n, c, classes } of ALL) {
      if (n < 2 * c + 3) expect(classes).toEqual([]);
      else expect([2, 3]).toContain(classes.length);
    }
  });

  it("part every count from 0 to n, each into one class", () => {
    for (const { n, classes } of SPOKEN) {
      const counts = classes.flatMap(({ lo, hi }) => upTo(hi).filter((count) => count >= lo));
      expect(counts).toEqual(upTo(n));
    }
  });

  it("never say that c members or fewer are on one side", () => {
    const ranges = SPOKEN.flatMap(({ n, c, classes }) => classes.map((range) => ({ n, c, range })));
    expect(ranges.filter(saysTooMuch)).toEqual([]);
  });

  it("hold more than c + 1 counts at either end, and two or more in the middle", () => {
    for (const { c, classes } of SPOKEN) {
      const sizes = classes.map(({ lo, hi }) => hi - lo + 1);
      expect(Math.min(sizes[0]!, sizes.at(-1)!)).toBeGreaterThanOrEqual(c + 2);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
    }
  });

  it("never lead one to expect more than 0.864 of the members on one side, for c = 2", () => {
    const shares = upTo(1000).flatMap((n) =>
      classesOf(n, 2).map((range) => uniformShare(range, n)),
    );
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.864);
    expect(Math.max(...shares)).toBeGreaterThan(0.86);
  });
});

describe("the hull of two counts", () => {
  it("is the classes of both and all between, or nothing where that is every count", () => {
    for (const { n, c, classes } of SPOKEN.filter(({ n }) => n <= 30)) {
      for (const [lo, hi] of pairs(n)) {
        const spanned = classes.filter((of) => of.hi >= lo && of.lo <= hi);
        const whole = { lo: spanned[0]!.lo, hi: spanned.at(-1)!.hi };
        const expected = spanned.length === classes.length ? null : whole;
        expect(hullOf({ lo, hi }, n, c)).toEqual(expected);
      }
    }
  });

  it("never says that c members or fewer are on one side", () => {
    const ranges = SPOKEN.flatMap(({ n, c }) =>
      pairs(n).map(([lo, hi]) => ({ n, c, range: hullOf({ lo, hi }, n, c) })),
    );
    expect(ranges.filter(saysTooMuch)).toEqual([]);
  });

  it("is nothing where a block is too small", () => {
    expect(hullOf({ lo: 0, hi: 0 }, 6, 2)).toBeNull();
    expect(hullOf({ lo: 0, hi: 0 }, 0, 1)).toBeNull();
  });
});

describe("the share that a class leads one to expect", () => {
  it.each([
    [{ lo: 0, hi: 3 }, 7, 5.5 / 7],
    [{ lo: 4, hi: 7 }, 7, 5.5 / 7],
    [{ lo: 5, hi: 9 }, 14, 0.5],
  ])("of %o of %i is that of the fuller side of its middle count", (range, n, share) => {
    expect(uniformShare(range, n)).toBeCloseTo(share, 12);
  });
});

function pairs(n: number): [number, number][] {
  return upTo(n).flatMap((lo) => upTo(n - lo).map((more): [number, number] => [lo, lo + more]));
}

/** True where what is said leaves `c` members or fewer on a side, or a single count. */
function saysTooMuch({ n, c, range }: { n: number; c: number; range: Range | null }): boolean {
  if (range === null) return false;
  return range.hi < c + 1 || range.lo > n - c - 1 || range.hi - range.lo < 1;
}
