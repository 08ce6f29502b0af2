import { expect, it } from "vitest";
import {
  type Degree,
  isStronger,
  strongerThan,
  strongest,
  verdictOf,
} from "../../../src/analyses/claims/strength";

/** What each share means, by hand. */
const MEANS: Readonly<Record<string, (k: number, n: number) => boolean>> = {
  all: (k, n) => k === n,
  nearlyAll: (k, n) => 10 * k >= 9 * n,
  most: (k, n) => 3 * k > 2 * n,
  moreThanHalf: (k, n) => 2 * k > n,
  some: (k) => k > 0,
  none: (k) => k === 0,
};

const SHARES = Object.keys(MEANS) as Degree[];
const MOVES = ["allRose", "mostRose", "moreRose", "asMany", "moreFell"] as const;

const counts = Array.from({ length: 40 }, (_, n) => n + 3).flatMap((n) =>
  Array.from({ length: n + 1 }, (_, k): [number, number] => [k, n]),
);

it("calls a share stronger than another exactly where the other follows from it, whatever the counts", () => {
  for (const one of SHARES) {
    for (const other of SHARES) {
      const follows = counts.every(([k, n]) => !MEANS[one]!(k, n) || MEANS[other]!(k, n));
      expect([one, other, isStronger(one, other)]).toEqual([one, other, follows && one !== other]);
    }
  }
});

it("does so of moves as well", () => {
  const of = {
    allRose: (rose: number, _: number, n: number) => rose === n,
    mostRose: (rose: number, _: number, n: number) => 3 * rose > 2 * n,
    moreRose: (rose: number, fell: number) => rose > fell,
    asMany: (rose: number, fell: number) => rose === fell,
    moreFell: (rose: number, fell: number) => rose < fell,
  };
  const all = Array.from({ length: 12 }, (_, n) => n + 3).flatMap((n) =>
    Array.from({ length: n + 1 }, (_, rose) => rose).flatMap((rose) =>
      Array.from({ length: n - rose + 1 }, (_, fell): [number, number, number] => [rose, fell, n]),
    ),
  );
  for (const one of MOVES) {
    for (const other of MOVES) {
      const follows = all.every((moves) => !of[one](...moves) || of[other](...moves));
      expect([one, other, isStronger(one, other)]).toEqual([one, other, follows && one !== other]);
    }
  }
});

it("is a partial order of all degrees", () => {
  const all: Degree[] = [
    ...SHARES,
    ...MOVES,
    ...["standsLower", "middleLower", "shareLower"],
    ...["standsHigher", "middleHigher", "shareHigher", "noDifference"],
  ] as Degree[];
  for (const a of all) {
    expect(isStronger(a, a)).toBe(false);
    for (const b of all) {
      if (isStronger(a, b)) expect(isStronger(b, a)).toBe(false);
      for (const c of all) {
        if (isStronger(a, b) && isStronger(b, c)) expect(isStronger(a, c)).toBe(true);
      }
    }
  }
});

it("finds the strongest of several, and the next above", () => {
  expect(strongest(["some", "most", "moreThanHalf"])).toBe("most");
  expect(strongest([])).toBeUndefined();
  expect(strongerThan("some")).toEqual(["moreThanHalf", "most", "nearlyAll", "all"]);
  expect(strongerThan("noDifference")).toEqual([]);
});

it.each([
  ["most", ["most"], "yes"],
  ["most", ["all"], "yes"],
  ["most", ["some", "moreThanHalf"], "weaker"],
  ["most", ["some", "most"], "yes"],
  ["most", ["none"], "no"],
  ["none", ["some"], "no"],
  ["standsLower", ["shareLower"], "weaker"],
  ["standsLower", ["shareHigher"], "no"],
  ["standsLower", ["noDifference"], "no"],
  ["moreRose", ["asMany"], "no"],
] as [Degree, Degree[], string][])("holds “%s” against %j: %s", (asked, said, verdict) => {
  expect(verdictOf(asked, said)).toBe(verdict);
});
