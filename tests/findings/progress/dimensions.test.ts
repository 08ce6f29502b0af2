import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyondChance, dimensionTests } from "../../../src/analyses/progress/dimensionTests";
import { type DimensionPace, paceOf } from "../../../src/analyses/progress/pace";
import type { Pairs } from "../../../src/analyses/progress/pairs";
import { regressionOf } from "../../../src/analyses/progress/regression";
import { dimensionTestsFinding } from "../../../src/findings/progress/dimensionTests";
import { paceFinding } from "../../../src/findings/progress/pace";
import { regressionFinding } from "../../../src/findings/progress/regression";
import { anyPairs, type Twice, throughout, twicePairs } from "../../analyses/progress/twicePairs";
import reference from "../../statistics/reference.json";

const tested = (pairs: Pairs) => dimensionTestsFinding(pairs, dimensionTests(pairs));
const paced = (pairs: Pairs) => paceFinding(pairs, paceOf(pairs));
const warned = (pairs: Pairs) => regressionFinding(pairs, regressionOf(pairs));
const likeReference = throughout(reference.paired.input, reference.annualised.input.years);
const inFront = (sentence: string) => sentence.split(". ")[0]!;
const sameEdition = (countries: readonly Twice[]) =>
  countries.map((each) => ({ ...each, group: null, editions: ["2016", "2016"] as const }));

/** Words that would say more than pairs of reviews can tell. */
const TOO_MUCH = /because|due to|thanks to|will\b|by 20\d\d|rank|best|worst|undefined|NaN|null/;

describe("the sentence of the tests", () => {
  it("says in how many dimensions the index rose, and that the ruler changed", () => {
    expect(tested(twicePairs(likeReference))).toBe(
      "Of 2 dimensions over 12 countries, the index rose in 2 and fell in none by so much as chance alone would seldom bring. Of these 12, all are in East, all had a review in the country both times and all changed edition in between. So a change may be the ruler’s.",
    );
  });

  it("says nothing of a ruler that did not change", () => {
    expect(tested(twicePairs(sameEdition(likeReference)))).not.toContain("ruler");
  });

  it("says that few are too few, and that there are none", () => {
    expect(tested(twicePairs(likeReference.slice(0, 5)))).toMatch(
      /^No dimension has six countries .* too few for a test to say anything$/,
    );
    expect(tested(twicePairs([]))).toMatch(/^No two published reviews/);
  });

  it("counts what was tested", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const tests = dimensionTests(pairs).filter(({ signs }) => signs !== null);
        const said =
          /^Of 2 dimensions over .*, the index rose in (none|2|1) and fell in (none|2|1)/.exec(
            tested(pairs),
          );
        expect(said !== null).toBe(tests.length === 2);
        const ways = tests.map(beyondChance);
        const count = (way: number) => ways.filter((each) => each === way).length || "none";
        if (said !== null) {
          expect([said[1], said[2]]).toEqual([`${count(1)}`, `${count(-1)}`]);
        }
        expect(tested(pairs)).not.toMatch(TOO_MUCH);
      }),
    );
  });
});

describe("the sentence of the pace", () => {
  it("names the least and the most, and over how many country-years", () => {
    const faster = likeReference.map((each) => ({
      ...each,
      to: [...each.to.slice(0, 2), Math.min(9, each.to[2]! + 2)],
    }));
    expect(inFront(paced(twicePairs(faster)))).toBe(
      "Dimensions’ indices changed by +0.12 (“Policy”) to +0.37 (“Culture”) stages a year, pooled over 49 country-years (equal steps assumed)",
    );
  });

  it("names none as the least where all changed alike", () => {
    expect(inFront(paced(twicePairs(likeReference)))).toBe(
      "Dimensions’ indices all changed by +0.12 stages a year, pooled over 49 country-years (equal steps assumed)",
    );
  });

  it("says the pace of one dimension, and of none why", () => {
    const compared = ["none", "none", "low"] as const;
    expect(inFront(paced(twicePairs(likeReference, {}, compared)))).toBe(
      "The index of “Culture” changed by +0.12 stages a year, pooled over 49 country-years (equal steps assumed)",
    );
    expect(paced(twicePairs(likeReference.map((each) => ({ ...each, years: 0 }))))).toMatch(
      /^No dimension has three countries with years between/,
    );
    expect(paced(twicePairs([]))).toMatch(/^No two published reviews/);
  });

  it("says no more than the pooled changes, of three countries or more", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const told = paceOf(pairs).filter(({ n }: DimensionPace) => n >= 3);
        const sentence = paced(pairs);
        expect(sentence).not.toMatch(TOO_MUCH);
        expect(/country-years/.test(sentence)).toBe(told.length > 0);
      }),
    );
  });
});

describe("the warning of regression to the mean", () => {
  it("sets Oldham's correlation beside the naive one", () => {
    expect(inFront(warned(twicePairs(likeReference)))).toBe(
      "Who stood low had more room to rise, and chance alone makes low ones rise: over 12 countries, the correlation of change with the first index is −0.40, by Oldham’s method 0.00",
    );
  });

  it("says what cannot be told", () => {
    const still = { first: [1, 2, 3], second: [1, 2, 3] };
    expect(warned(twicePairs(throughout(still)))).toMatch(/too few, or move too much alike/);
    expect(warned(twicePairs(likeReference.slice(0, 7)))).toMatch(
      /too few, or move too much alike/,
    );
    expect(warned(twicePairs(likeReference.slice(0, 2)))).toMatch(/^No dimension has three/);
    expect(warned(twicePairs([]))).toMatch(/^No two published reviews/);
  });

  it("says no more than that", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        expect(warned(pairs)).not.toMatch(TOO_MUCH);
      }),
    );
  });
});
