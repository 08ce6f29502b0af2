import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIKEWISE, moversOf, moversRecords } from "../../../src/analyses/progress/movers";
import { isCompared } from "../../../src/analyses/progress/pairs";
import reference from "../../statistics/reference.json";
import { anyPairs, throughout, twicePairs } from "./twicePairs";

describe("what moved most", () => {
  it("has the reference's counts and interval", () => {
    const { input, expected } = reference.paired;
    const { ordered, few } = moversOf(twicePairs(throughout(input)));
    expect(few).toEqual([]);
    expect(ordered.map(({ item }) => item)).toEqual([0, 1, 2]);
    for (const { counts, share, interval } of ordered) {
      expect([counts.rose, counts.stayed, counts.fell]).toEqual([
        expected.improved,
        expected.unchanged,
        expected.regressed,
      ]);
      expect(counts.net / counts.n).toBeCloseTo(expected.net_improvement, 9);
      expect(share).toBeCloseTo(8 / 12, 12);
      expect(interval.low).toBeCloseTo(expected.improved_share_wilson[0]!, 9);
      expect(interval.high).toBeCloseTo(expected.improved_share_wilson[1]!, 9);
    }
  });

  it("holds every item once, those of three pairs or more in order of the rose less the fell of n", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { ordered, few } = moversOf(pairs);
        expect([...ordered, ...few].map(({ item }) => item).toSorted((a, b) => a - b)).toEqual([
          0, 1, 2,
        ]);
        for (const { counts } of ordered) expect(counts.n).toBeGreaterThanOrEqual(3);
        for (const { counts } of few) expect(counts.n).toBeLessThan(3);
        for (const [i, { counts, item }] of ordered.slice(1).entries()) {
          const before = ordered[i]!;
          const [own, its] = [counts.net / counts.n, before.counts.net / before.counts.n];
          expect(its).toBeGreaterThanOrEqual(own - 1e-12);
          if (Math.abs(its - own) < 1e-12) expect(before.item).toBeLessThan(item);
        }
      }),
    );
  });

  it("counts from the places alone, whatever is looked at, each pair by its comparability", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { ordered, few } = moversOf(pairs);
        for (const { item, counts, compared } of [...ordered, ...few]) {
          const moves = pairs.pairs.flatMap((pair) => {
            const [from, to] = [pair.from[item]!, pair.to[item]!];
            return from === null || to === null || !isCompared(pairs, pair, item)
              ? []
              : [{ by: to - from, is: pair.comparability[item]! }];
          });
          expect([counts.n, counts.rose, counts.stayed, counts.fell]).toEqual([
            moves.length,
            moves.filter(({ by }) => by > 0).length,
            moves.filter(({ by }) => by === 0).length,
            moves.filter(({ by }) => by < 0).length,
          ]);
          for (const likewise of LIKEWISE) {
            expect(compared[likewise]).toBe(moves.filter(({ is }) => is === likewise).length);
          }
        }
      }),
    );
  });

  it("has an interval within 0 to 1 that holds the share", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const { share, interval } of moversOf(pairs).ordered) {
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.high).toBeLessThanOrEqual(1);
          expect(interval.low).toBeLessThanOrEqual(share);
          expect(interval.high).toBeGreaterThanOrEqual(share);
        }
      }),
    );
  });

  it("is a record an item, each as wide as its columns", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { columns, rows } = moversRecords(pairs, moversOf(pairs));
        expect(rows).toHaveLength(3);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
    );
  });
});
