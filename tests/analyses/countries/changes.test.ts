import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../../src/analyses/countries/changes";
import { rankOf, stageAt } from "../../../src/model/stage";
import { pairedChange } from "../../../src/statistics/change/pairedChange";
import { at, OVER, profileOf, review } from "./profiles";

describe("what changed from one review to the next", () => {
  it("counts rises, stays and falls, and half steps apart", () => {
    const profile = profileOf([review(1, "2016"), review(2, "2016")], {
      1: { H01: at(2), H02: at(3), H05: { low: 2, high: 3 } },
      2: { H01: { low: 2, high: 3 }, H02: at(3), H05: at(1) },
    });
    const [change] = changesOf(profile, OVER);
    expect(change).toMatchObject({ rose: 1, stayed: 1, fell: 1, byHalf: 1, left: [], between: 0 });
    expect(change!.moves.map(({ halves }) => halves)).toEqual([1, 0, -3]);
    expect(change!.moves.map(({ comparability }) => comparability)).toEqual([
      "same",
      "same",
      "same",
    ]);
  });

  it("leaves out what an edition does not ask for, what cannot be compared, and what has no stage", () => {
    const profile = profileOf([review(1, "2014"), review(2, "2016")], {
      1: { H01: null, H02: at(3) },
      2: { H01: at(2), H02: at(4), H05: at(1) },
    });
    const [change] = changesOf(profile, OVER);
    expect(change!.moves).toEqual([]);
    expect(change!.left.map(({ code, why }) => `${code} ${why}`)).toEqual([
      "H01 notAssessed",
      "H02 notComparable",
      "H05 notInEdition",
    ]);
  });

  it("goes from each shown review to the next, and tells what lies between", () => {
    const reviews = [
      review(1, "2016", { status: "withheld" }),
      review(2, "2016"),
      review(3, "2016", { status: "block" }),
      review(4, "2016"),
      review(5, "2021"),
    ];
    const profile = profileOf(reviews, {
      2: { H01: at(1) },
      4: { H01: at(2) },
      5: { H01: at(3) },
    });
    const changes = changesOf(profile, OVER);
    expect(changes.map(({ from, to, between }) => [from.wave, to.wave, between])).toEqual([
      [2, 4, 1],
      [4, 5, 0],
    ]);
    expect(changes.map(({ rose }) => rose)).toEqual([1, 1]);
  });

  it("tells of none where fewer than two reviews are shown", () => {
    const one = profileOf([review(1, "2016"), review(2, "2016", { status: "block" })], {
      1: { H01: at(1) },
    });
    expect(changesOf(one, OVER)).toEqual([]);
  });

  it("counts every theme once, as the statistics count pairs, whatever the stages", () => {
    const stage = fc.option(fc.integer({ min: 1, max: 9 }).map(stageAt));
    const byTheme = fc.record({ H01: stage, H02: stage, H05: stage });
    const edition = fc.constantFrom("2014", "2016", "2021");
    fc.assert(
      fc.property(byTheme, byTheme, edition, edition, (first, second, one, other) => {
        const profile = profileOf([review(1, one), review(2, other)], { 1: first, 2: second });
        const [change] = changesOf(profile, OVER);
        const { moves, left, rose, stayed, fell, byHalf } = change!;
        expect(moves.length + left.length).toBe(3);
        const counted = pairedChange(
          {
            first: moves.map(({ before }) => rankOf(before)),
            second: moves.map(({ after }) => rankOf(after)),
          },
          { top: 9 },
        );
        expect([rose, stayed, fell]).toEqual([
          counted.improved,
          counted.unchanged,
          counted.regressed,
        ]);
        expect(byHalf).toBeLessThanOrEqual(rose + fell);
      }),
    );
  });

  it("turns rises into falls where the two reviews change places", () => {
    const stage = fc.integer({ min: 1, max: 9 }).map(stageAt);
    const byTheme = fc.record({ H01: stage, H05: stage });
    fc.assert(
      fc.property(byTheme, byTheme, (first, second) => {
        const reviews = [review(1, "2016"), review(2, "2016")];
        const [there] = changesOf(profileOf(reviews, { 1: first, 2: second }), OVER);
        const [back] = changesOf(profileOf(reviews, { 1: second, 2: first }), OVER);
        expect([there!.rose, there!.stayed, there!.fell, there!.byHalf]).toEqual([
          back!.fell,
          back!.stayed,
          back!.rose,
          back!.byHalf,
        ]);
      }),
    );
  });
});
