import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, HeatmapFigure, HeatmapRow, Scope } from "../../src/analyses/heatmap";
import { heatmapFinding } from "../../src/findings/heatmap";
import { CHOICE, ofCountries, ofGroups, standings } from "../analyses/answers";

/** Counts over the nine places, start-up first; of fewer than three nothing is summed up. */
function cell(counts: readonly number[]): Cell {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const middle = { low: 1, high: 1 };
  return n < 3
    ? { kind: "few", n }
    : { kind: "group", n, median: middle, upperMedian: middle, counts };
}

/** Of n countries, so many had reached Established and the others were Formative. */
const established = (reached: number, n: number) =>
  cell([0, 0, n - reached, 0, reached, 0, 0, 0, 0]);

/** Of n countries, so many were Formative and the others between Start-up and Formative. */
const formative = (reached: number, n: number) => cell([0, n - reached, reached, 0, 0, 0, 0, 0, 0]);

const row = (of: Partial<HeatmapRow>): HeatmapRow => ({
  key: "all",
  name: null,
  section: null,
  group: null,
  countries: 9,
  published: 6,
  unpublished: 0,
  review: null,
  cells: [],
  bounds: null,
  ...of,
});

const SCOPE: Scope = {
  countries: 9,
  published: 6,
  unpublished: { inBlocks: 0, withheld: 0 },
  years: [2016, 2019],
  editions: [
    { name: "2014", n: 3 },
    { name: "2016", n: 3 },
  ],
  methods: [
    { name: "in-country", n: 4 },
    { name: "questionnaire", n: 2 },
  ],
};

function figure(
  cells: Readonly<Record<string, Cell>>,
  {
    choice = {},
    scope = {},
    rows = [],
  }: { [Part in "choice" | "scope"]?: object } & {
    rows?: readonly HeatmapRow[];
  } = {},
): HeatmapFigure {
  return {
    choice: { ...CHOICE, ...choice },
    dimensions: [],
    columns: Object.keys(cells).map((name, i) => ({ code: `H0${i + 1}`, name, dimension: "D1" })),
    rows,
    tree: null,
    all: row({ cells: Object.values(cells) }),
    scope: { ...SCOPE, ...scope },
  };
}

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
      "goes down to Formative where none had reached Established",
      figure({ Strategy: formative(4, 6), Response: formative(0, 6) }),
      "Of 6 countries with a published review, 4 had typically reached Formative in “Strategy”, the most for any theme; none had in “Response”, the fewest.",
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
      figure(
        { ...CELLS, Trust: established(3, 3) },
        { choice: { edition: "2016" }, scope: { editions: [{ name: "2016", n: 6 }] } },
      ),
      "Of 6 countries with a published review by the 2016 edition, 5 had reached Established in “Strategy”, the most for any factor assessed in most of them; 1 had in “Response”, the fewest.",
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
      "Too few of the 6 countries with a published review have a stage here for anything to be summed up.",
    ],
    [
      "says so of no columns too",
      figure({}),
      "Too few of the 6 countries with a published review have a stage here for anything to be summed up.",
    ],
    [
      "says that there are too few reviews where there are",
      figure({ Strategy: established(1, 2) }, { scope: { published: 2 } }),
      "Too few countries have a published review here for anything to be summed up.",
    ],
    [
      "says that too few have a stage where enough were reviewed",
      figure({ Strategy: established(3, 3) }),
      "Too few of the 6 countries with a published review have a stage here for anything to be summed up.",
    ],
    [
      "compares nothing where all shares are even, of whatever number assessed",
      figure({ Strategy: established(3, 6), Response: established(2, 4) }),
      "Of 6 countries with a published review, the same share of those assessed had typically reached Established in everything shown here.",
    ],
    [
      "speaks of one edition’s factors where these are the columns",
      figure(
        { ...CELLS, Trust: established(1, 6), Media: established(1, 6) },
        { choice: { edition: "2016" }, scope: { editions: [{ name: "2016", n: 6 }] } },
      ),
      "Of 6 countries with a published review by the 2016 edition, 5 had reached Established in “Strategy”, the most for any factor; 1 had in each of 3 factors, the fewest.",
    ],
  ])("%s", (_, of, sentence) => {
    expect(heatmapFinding(of)).toBe(sentence);
  });

  it.each<[string, Parameters<typeof figure>[1], string]>([
    [
      "one method",
      { scope: { methods: [{ name: "questionnaire", n: 5 }] } },
      "5 of them by regional questionnaire",
    ],
    [
      "one edition",
      { scope: { editions: [{ name: "2014", n: 5 }] } },
      "5 of them by the 2014 pilot",
    ],
    [
      "one group",
      { rows: [row({ name: "North", published: 5 }), row({ name: "South", published: 1 })] },
      "5 of them in North",
    ],
    [
      "all three",
      {
        rows: [row({ name: "North", published: 6 })],
        scope: { methods: [{ name: "in-country", n: 6 }], editions: [{ name: "2021", n: 5 }] },
      },
      "all in North, all by review in the country and 5 of them by the 2021 edition",
    ],
  ])("says so where more than two thirds are of %s", (_, parts, concentration) => {
    expect(heatmapFinding(figure(CELLS, parts))).toBe(
      `Of 6 countries with a published review (${concentration}), 5 had typically reached Established in “Strategy”, the most for any theme; 1 had in “Response”, the fewest.`,
    );
  });

  it.each<[string, Parameters<typeof figure>[1]]>([
    [
      "exactly two thirds are of one method",
      { scope: { methods: [{ name: "in-country", n: 4 }] } },
    ],
    ["most are in no group at all", { rows: [row({ name: null, published: 6 })] }],
    [
      "the rows are countries, which are never named",
      { choice: { rows: "countries" }, rows: [row({ name: "Alder", published: 6 })] },
    ],
  ])("says nothing of the kind where %s", (_, parts) => {
    expect(heatmapFinding(figure(CELLS, parts))).toMatch(
      /^Of 6 countries with a published review, /,
    );
  });

  it("does not tell again the edition that the columns are of", () => {
    const parts = { choice: { edition: "2016" }, scope: { editions: [{ name: "2016", n: 6 }] } };
    expect(heatmapFinding(figure(CELLS, parts))).toMatch(/^Of 6 [^(]* by the 2016 edition, /);
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
});

describe("the sentence of any heatmap", () => {
  const BANNED = /\b(worst|best|rank\w*|average|mean|because|caus\w*)\b|%/i;

  const anyFigure = fc
    .tuple(standings, fc.boolean())
    .map(([countries, groups]) => (groups ? ofGroups(countries) : ofCountries(countries)));

  it("has its n, unless it says that there is too little", () => {
    fc.assert(
      fc.property(anyFigure, (of) => {
        const sentence = heatmapFinding(of);
        const scope = `Of ${of.scope.published} ${of.scope.published === 1 ? "country" : "countries"}`;
        expect(sentence.startsWith(`${scope} `) || sentence.startsWith("Too few ")).toBe(true);
      }),
    );
  });

  it("never names a country, ranks, averages or explains", () => {
    fc.assert(
      fc.property(anyFigure, (of) => {
        const sentence = heatmapFinding(of);
        expect(sentence).not.toMatch(/Country \d/);
        expect(sentence).not.toMatch(BANNED);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});
