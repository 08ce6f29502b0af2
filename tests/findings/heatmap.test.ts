import { describe, expect, it } from "vitest";
import type { HeatmapFigure } from "../../src/analyses/heatmap/heatmap";
import { heatmapFinding } from "../../src/findings/heatmap";
import { cell, established, figure, formative } from "./figures";

const OF_2016 = {
  choice: { edition: "2016", level: "factor" },
  scope: { editions: [{ name: "2016", n: 6 }] },
} as const;

const CELLS = {
  Strategy: established(5, 6),
  Response: established(1, 6),
  Mindset: established(3, 6),
};

describe("the sentence of a heatmap", () => {
  it.each<[string, HeatmapFigure, string]>([
    [
      "says where the most and the fewest had reached Established",
      figure(CELLS),
      "Of 6 countries with a published review, 5 had typically reached Established in “Strategy”, the most for any theme; 1 had in “Response”, the fewest.",
    ],
    [
      "says of how many assessed it counts, where that is not all",
      figure({ ...CELLS, Strategy: established(5, 5), Response: established(0, 4) }),
      "Of 6 countries with a published review, 5 of 5 assessed had typically reached Established in “Strategy”, the largest share for any theme; none of 4 assessed had in “Response”, the smallest.",
    ],
    [
      "names both where two are alike",
      figure({ ...CELLS, Trust: established(5, 6) }),
      "Of 6 countries with a published review, 5 had typically reached Established in each of “Strategy” and “Trust”, the most for any theme; 1 had in “Response”, the fewest.",
    ],
    [
      "counts the themes where three or more are alike",
      figure({ ...CELLS, Trust: established(1, 6), Media: established(1, 6) }),
      "Of 6 countries with a published review, 5 had typically reached Established in “Strategy”, the most for any theme; 1 had in each of 3 themes, the fewest.",
    ],
    [
      "compares nothing where there is one column",
      figure({ Strategy: established(5, 6) }),
      "Of 6 countries with a published review, 5 had typically reached Established in “Strategy”.",
    ],
    [
      "compares nothing where all are even",
      figure({ Strategy: established(2, 6), Response: established(2, 6) }),
      "Of 6 countries with a published review, 2 had typically reached Established in everything shown here.",
    ],
    [
      "stays at the stage that is asked for where none had reached it",
      figure({ Strategy: formative(4, 6), Response: formative(0, 6) }),
      "Of 6 countries with a published review, none had typically reached Established in any theme shown here.",
    ],
    [
      "says of which themes none had, where not all are compared",
      figure({ Strategy: formative(4, 6), Response: formative(0, 6), Trust: established(3, 3) }),
      "Of 6 countries with a published review, none had typically reached Established in any theme shown here that most of them were assessed in.",
    ],
    [
      "says none of the one column that there is",
      figure({ Strategy: formative(4, 6) }),
      "Of 6 countries with a published review, none had typically reached Established in “Strategy”.",
    ],
    [
      "stays at Established where a single one had reached it",
      figure({ Strategy: established(1, 6), Response: formative(6, 6) }),
      "Of 6 countries with a published review, 1 had typically reached Established in “Strategy”, the most for any theme; none had in “Response”, the fewest.",
    ],
    [
      "does not count what is between Formative and Established",
      figure({ Strategy: cell([0, 0, 0, 5, 1, 0, 0, 0, 0]), Response: established(0, 6) }),
      "Of 6 countries with a published review, 1 had typically reached Established in “Strategy”, the most for any theme; none had in “Response”, the fewest.",
    ],
    [
      "leaves out columns that fewer than two thirds have a stage in",
      figure({ ...CELLS, Trust: established(3, 3), Media: established(0, 2) }),
      "Of 6 countries with a published review, 5 had typically reached Established in “Strategy”, the most for any theme assessed in most of them; 1 had in “Response”, the fewest.",
    ],
    [
      "says so of an edition’s factors too",
      figure({ ...CELLS, Trust: established(3, 3) }, OF_2016),
      "Of 6 countries with a published review by the 2016 edition, 5 had reached Established in “H01 Strategy”, the most for any factor assessed in most of them; 1 had in “H02 Response”, the fewest.",
    ],
    [
      "keeps a name that has a comma or an “and” in it apart from the next",
      figure({
        "Media, reporting": established(5, 6),
        "Rules and norms": established(5, 6),
        Response: established(1, 6),
      }),
      "Of 6 countries with a published review, 5 had typically reached Established in each of “Media, reporting” and “Rules and norms”, the most for any theme; 1 had in “Response”, the fewest.",
    ],
    [
      "says that there is too little where nothing can be summed up",
      figure({ Strategy: established(1, 2), Response: { kind: "noReview" } }),
      "No column has a stage for most of the 6 countries with a published review that counts here: too few to be summed up in a sentence.",
    ],
    [
      "says so of no columns too",
      figure({}),
      "No theme is comparable enough over the editions that these reviews were made by.",
    ],
    [
      "says that there are too few reviews where there are",
      figure({ Strategy: established(1, 2) }, { scope: { published: 2 } }),
      "Too few countries have a published review that counts here to be summed up in a sentence.",
    ],
    [
      "says that too few have a stage where enough were reviewed",
      figure({ Strategy: established(3, 3) }),
      "No column has a stage for most of the 6 countries with a published review that counts here: too few to be summed up in a sentence.",
    ],
    [
      "compares nothing where all shares are even, of whatever number assessed",
      figure({ Strategy: established(3, 6), Response: established(2, 4) }),
      "Of 6 countries with a published review, the same share of those assessed had typically reached Established in everything shown here.",
    ],
    [
      "speaks of one edition’s factors where these are the columns",
      figure({ ...CELLS, Trust: established(1, 6), Media: established(1, 6) }, OF_2016),
      "Of 6 countries with a published review by the 2016 edition, 5 had reached Established in “H01 Strategy”, the most for any factor; 1 had in each of 3 factors, the fewest.",
    ],
  ])("%s", (_, of, sentence) => {
    expect(heatmapFinding(of)).toBe(sentence);
  });

  it("does not call the same column the most and the fewest, where all shares are equal", () => {
    const even = figure({ Strategy: established(6, 6), Response: established(5, 5) });
    expect(heatmapFinding(even)).not.toContain("the fewest");
  });

  it("does not call a count the most where another column has more", () => {
    const uneven = figure(
      { Strategy: established(6, 7), Response: established(8, 10), Mindset: established(1, 10) },
      { scope: { published: 10 } },
    );
    expect(heatmapFinding(uneven)).not.toMatch(/ 6 of 7 assessed .* the most /);
  });

  it("does not say that few were reviewed, where many were and too few have a stage", () => {
    const unassessed = figure({ Strategy: established(20, 30) }, { scope: { published: 60 } });
    expect(heatmapFinding(unassessed)).not.toMatch(/^Too few countries have a published review/);
  });

  it.each([
    [2, "5 had typically reached Formative in each of “Strategy” and “Mindset”", "“Response”"],
    [3, "5 had typically reached Established in “Strategy”", "“Response”"],
    [4, "2 had typically reached Strategic in “Mindset”", "each of “Strategy” and “Response”"],
    [5, "1 had typically reached Dynamic in “Mindset”", "each of “Strategy” and “Response”"],
  ] as const)("counts the stage that is asked for: %i", (threshold, count, fewest) => {
    const counted = {
      Strategy: cell([1, 0, 0, 0, 5, 0, 0, 0, 0]),
      Response: cell([6, 0, 0, 0, 0, 0, 0, 0, 0]),
      Mindset: cell([0, 1, 1, 1, 1, 0, 1, 0, 1]),
    };
    const said = heatmapFinding(figure(counted, { choice: { threshold } }));
    expect(said).toBe(
      `Of 6 countries with a published review, ${count}, the most for any theme; none had in ${fewest}, the fewest.`,
    );
  });

  it("speaks of aspects by their codes, too", () => {
    const choice = { edition: "2016", level: "aspect" } as const;
    expect(heatmapFinding(figure(CELLS, { choice }))).toBe(
      "Of 6 countries with a published review by the 2016 edition, 5 had reached Established in “H01 Strategy”, the most for any aspect; 1 had in “H02 Response”, the fewest.",
    );
  });

  it("says the same whatever cells show and however rows stand, but for an order by groups", () => {
    const usual = heatmapFinding(figure(CELLS));
    for (const choice of [
      { shown: "index" },
      { shown: "distribution" },
      { order: "likeness", reversed: true },
      { compared: ["all"], row: "all", column: "H01" },
    ] as const) {
      expect(heatmapFinding(figure(CELLS, { choice }))).toBe(usual);
    }
  });

  it.each([
    [{ comparability: "high" }, "any theme of at least high comparability"],
    [{ under: "D1" }, "any theme under D1 “Policy”"],
    [{ edition: "2016", level: "factor", under: "D9" }, "any factor under D9"],
    [
      { under: "D1", comparability: "medium" },
      "any theme under D1 “Policy” of at least medium comparability",
    ],
  ] as const)("claims no more columns than are shown: %j", (choice, columns) => {
    const of = figure(CELLS, { choice, parents: [{ code: "D1", name: "Policy" }] });
    expect(heatmapFinding(of)).toContain(`, the most for ${columns}; `);
  });

  it("says that there is nobody where no review passes", () => {
    const nobody = { published: 0, years: null, editions: [], methods: [] };
    expect(heatmapFinding(figure({ Strategy: { kind: "noReview" } }, { scope: nobody }))).toBe(
      "No published review counts here.",
    );
  });
});
