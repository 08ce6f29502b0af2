import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeTo,
  type Headline,
  type SwitchEffect,
  type SwitchName,
} from "../../../src/analyses/progress/headlineUnder";
import { headlineChange } from "../../../src/findings/progress/headlineUnder";

const of = (pairs: number, rose: number, stayed: number, fell: number): Headline => ({
  pairs,
  counts: {
    n: rose + stayed + fell,
    rose,
    stayed,
    fell,
    roseHalf: 0,
    fellHalf: 0,
    able: rose + stayed + fell,
    net: rose - fell,
  },
});

const NOTHING = of(0, 0, 0, 0);
const ALL = of(34, 254, 250, 37);

const said = (isOn: boolean, on: Headline, off: Headline, name: SwitchName = "strict") =>
  headlineChange({ name, isOn, on, off } satisfies SwitchEffect);

describe("of a switch that is off is said what the headline would become", () => {
  it.each([
    [NOTHING, /^With strictly comparable ratings only, nothing is left to compare\.$/],
    [of(2, 9, 1, 0), /only, 2 pairs are left: too few for a headline\.$/],
    [of(1, 9, 1, 0), /only, 1 pair is left: too few/],
    [ALL, /the headline stays as it is: nothing is left out\.$/],
    [
      of(10, 60, 50, 10),
      /the same holds: of 120 ratings in 10 pairs, 60 rose, 50 stayed and 10 fell\.$/,
    ],
    [of(10, 10, 100, 5), /the headline is another: of 115 ratings in 10 pairs, 10 rose/],
    [of(10, 10, 5, 30), /the headline is another/],
    [of(10, 50, 50, 10), /the headline is another/],
  ])("%#", (on, sentence) => {
    expect(said(false, on, ALL)).toMatch(sentence);
  });

  it("of which of the two switches it is", () => {
    expect(said(false, NOTHING, ALL, "sameMethod")).toBe(
      "With reviews by the same method only, nothing is left to compare.",
    );
  });
});

describe("of a switch that is on is said what the headline would be without it", () => {
  it.each([
    [NOTHING, NOTHING, /^With all comparable ratings, there is nothing to compare either\.$/],
    [NOTHING, of(2, 3, 3, 3), /there would be 2 pairs: too few/],
    [NOTHING, ALL, /the headline would be another: of 541 ratings in 34 pairs, 254 rose/],
    [ALL, ALL, /the headline would be the same: nothing is left out\.$/],
    [of(10, 60, 50, 10), ALL, /the same would hold: of 541 ratings/],
    [of(10, 5, 50, 10), ALL, /the headline would be another: of 541 ratings/],
  ])("%#", (on, off, sentence) => {
    expect(said(true, on, off)).toMatch(sentence);
  });
});

const headline = fc
  .tuple(fc.integer({ min: 3, max: 40 }), fc.nat(90), fc.nat(90), fc.nat(90))
  .map((given) => of(...given))
  .filter(({ counts }) => counts.n > 0);

describe("two headlines", () => {
  it("say the same one way as the other, and of themselves", () => {
    fc.assert(
      fc.property(headline, headline, (one, other) => {
        expect(changeTo(one, other)).toBe(changeTo(other, one));
        expect(changeTo(one, one)).toBe("same");
      }),
    );
  });

  it("say the same whatever all their counts are multiplied by", () => {
    fc.assert(
      fc.property(headline, fc.integer({ min: 1, max: 9 }), (one, by) => {
        const { rose, stayed, fell } = one.counts;
        expect(changeTo(one, of(one.pairs, by * rose, by * stayed, by * fell))).toBe("same");
      }),
    );
  });
});
