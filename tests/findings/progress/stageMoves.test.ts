import { describe, expect, it } from "vitest";
import type { Pairs } from "../../../src/analyses/progress/pairs";
import { movesBetween, stageMoves } from "../../../src/analyses/progress/stageMoves";
import { openedFinding, stageMovesFinding } from "../../../src/findings/progress/stageMoves";
import { madePairs, moved } from "../../analyses/progress/madePairs";

const said = (pairs: Pairs, looked = "“Strategy”") =>
  stageMovesFinding(pairs, stageMoves(pairs), looked);

describe("the sentence of from which stage to which", () => {
  it("says of one item how many countries moved, and the most frequent move", () => {
    const made = [moved("A", 1, 3), moved("B", 1, 4), moved("C", 3, 3), moved("D", 5, 3)];
    expect(said(madePairs(made, { item: "H01" }))).toBe(
      "In “Strategy”, 3 of 4 countries moved to another whole stage, most often from Start-up to Formative (2)",
    );
  });

  it("names all of up to three that are equally frequent, and none of more", () => {
    const made = [moved("A", 1, 3), moved("B", 1, 5), moved("C", 3, 3)];
    expect(said(madePairs(made, { item: "H01" }))).toMatch(
      /, most often from Start-up to Formative and from Start-up to Established \(1 each\)$/,
    );
    const many = [...made, moved("D", 1, 7), moved("E", 1, 9)];
    expect(said(madePairs(many, { item: "H01" }))).toMatch(/, no move more often than once$/);
    const stayed = [moved("A", 1, 2), moved("B", 1, 1), moved("C", 3, 3)];
    expect(said(madePairs(stayed, { item: "H01" }))).toBe(
      "In “Strategy”, 0 of 3 countries moved to another whole stage",
    );
  });

  it("speaks of ratings where several items are looked at, also if one alone can be compared", () => {
    const made = [moved("A", 1, 3), moved("B", 1, 3), moved("C", 3, 3)];
    expect(said(madePairs(made), "all 4 themes")).toMatch(
      /^Of 3 ratings in all 4 themes that two reviews of 3 countries share, 2 moved to another whole stage/,
    );
    expect(said(madePairs(made), "all 4 themes")).toMatch(/; 3 of the themes have no such rating$/);
    expect(said(madePairs([moved("A", null, 3)]), "all 4 themes")).toBe(
      "No country’s first and second review share a rating in all 4 themes that can be compared",
    );
  });

  it("says that fewer than three countries are too few, and where there is none", () => {
    expect(said(madePairs([moved("A", 1, 3), moved("B", 1, 3)], { item: "H01" }))).toBe(
      "The first and second review of only 2 countries can be compared in “Strategy”: too few for a table from stage to stage",
    );
    expect(said(madePairs([moved("A", null, 3)], { item: "H01" }))).toBe(
      "No country’s first and second review both place “Strategy”, and can be compared",
    );
  });
});

describe("the sentence of an opened number", () => {
  const of = (pairs: Pairs, between: readonly [number, number], looked = "“Strategy”") =>
    openedFinding(pairs, movesBetween(stageMoves(pairs), between)!, looked);
  const made = [moved("A", 1, 3), moved("B", 3, 4)];

  it("counts the countries, and the ratings of several items", () => {
    const one = madePairs(made, { item: "H01" });
    expect(of(one, [1, 2])).toBe("1 country moved from Start-up to Formative in “Strategy”");
    expect(of(one, [2, 2])).toBe("1 country stayed at Formative in “Strategy”");
    expect(of(madePairs(made), [1, 2], "all 4 themes")).toBe(
      "1 country moved from Start-up to Formative in 1 rating in all 4 themes",
    );
  });

  it("says so where there are none", () => {
    const one = madePairs(made, { item: "H01" });
    expect(of(one, [5, 1])).toBe("No country moved from Dynamic to Start-up in “Strategy”");
    expect(of(one, [5, 5])).toBe("No country stayed at Dynamic in “Strategy”");
  });
});
