import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatmapFinding } from "../../src/findings/heatmap";
import { EVERY_REVIEW, type ReviewFilter } from "../../src/queries/counted";
import { established, figure, row, type Unusual, under } from "./figures";

const CELLS = {
  Strategy: established(5, 6),
  Response: established(1, 6),
  Mindset: established(3, 6),
};

const scopeOf = (unusual: Unusual) => heatmapFinding(figure(CELLS, unusual)).split(", 5 had ")[0];

describe("a finding names who supplies most of it", () => {
  it.each<[string, Unusual, string]>([
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

  it.each<[string, Unusual]>([
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
    const choice = { edition: "2016", level: "factor" } as const;
    const scope = { editions: [{ name: "2016", n: 6 }] };
    expect(heatmapFinding(figure(CELLS, { choice, scope }))).toMatch(
      /^Of 6 [^(]* by the 2016 edition, /,
    );
  });
});

describe("a finding says which reviews it speaks of", () => {
  it.each<[Partial<ReviewFilter>, string]>([
    [{}, "Of 6 countries with a published review"],
    [{ wave: 1 }, "Of 6 countries with a published first review"],
    [{ wave: 2 }, "Of 6 countries with a published second review"],
    [{ wave: 9 }, "Of 6 countries with a published 9th review"],
    [{ edition: "2016" }, "Of 6 countries with a published review by the 2016 edition"],
    [{ edition: "2014" }, "Of 6 countries with a published review by the 2014 pilot"],
    [
      { method: "questionnaire" },
      "Of 6 countries with a published review, made by regional questionnaire",
    ],
    [{ from: 2017 }, "Of 6 countries with a published review, made in 2017 or later"],
    [{ to: 2017 }, "Of 6 countries with a published review, made in 2017 or earlier"],
    [{ from: 2016, to: 2017 }, "Of 6 countries with a published review, made from 2016 to 2017"],
    [{ from: 2017, to: 2017 }, "Of 6 countries with a published review, made in 2017"],
    [
      { within: "wb_income", group: "Low income" },
      "Of 6 countries in “Low income” with a published review",
    ],
    [
      {
        within: "region",
        group: "North",
        wave: 1,
        edition: "2016",
        method: "in-country",
        from: 2016,
        to: 2019,
      },
      "Of 6 countries in “North” with a published first review by the 2016 edition, made by review in the country from 2016 to 2019",
    ],
  ])("%j", (filter, scope) => {
    expect(scopeOf({ filter })).toBe(scope);
  });

  it.each<[string, Unusual]>([
    [
      "its method, where that is filtered by",
      { filter: { method: "in-country" }, scope: { methods: [{ name: "in-country", n: 6 }] } },
    ],
    [
      "its edition, where that is filtered by",
      { filter: { edition: "2016" }, scope: { editions: [{ name: "2016", n: 6 }] } },
    ],
    [
      "its group, where the rows are of the grouping that is filtered by",
      {
        filter: { within: "region", group: "North" },
        rows: [row({ name: "North", published: 6 })],
      },
    ],
  ])("and does not tell again %s", (_, unusual) => {
    expect(scopeOf(unusual)).not.toContain("all ");
  });

  it("and tells the group of another grouping that supplies most of it", () => {
    const rows = [row({ name: "North", published: 6 })];
    const filter = { within: "wb_income", group: "Low income" };
    expect(scopeOf({ filter, rows })).toBe(
      "Of 6 countries in “Low income” with a published review (all in North)",
    );
  });

  it("under dimensions as elsewhere", () => {
    const dimensions = { Policy: under(5, 12), Culture: under(1, 6) };
    const filter = { wave: 1, within: "region", group: "North" };
    expect(heatmapFinding(figure(dimensions, { choice: { level: "dimension" }, filter }))).toMatch(
      /^In 6 countries in “North” with a published first review, 5 of the 12 stages given under “Policy” /,
    );
  });

  it("every one of its filters, and no other", () => {
    const filters = fc.record<ReviewFilter>({
      wave: fc.constantFrom(0, 1, 2, 3),
      edition: fc.constantFrom("", "2014", "2016", "2021"),
      method: fc.constantFrom("", "in-country", "questionnaire"),
      from: fc.constantFrom(0, 2015, 2018),
      to: fc.constantFrom(0, 2018, 2022),
      within: fc.constantFrom("", "wb_income"),
      group: fc.constant("Low income"),
    });
    const WAVES = ["", "first", "second", "third"];
    const EDITIONS = { "2014": "2014 pilot", "2016": "2016 edition", "2021": "2021 edition" };
    const METHODS = {
      "in-country": "review in the country",
      questionnaire: "regional questionnaire",
    };
    fc.assert(
      fc.property(filters, ({ group, ...of }) => {
        const filter = { ...EVERY_REVIEW, ...of, group: of.within === "" ? "" : group };
        const said = scopeOf({ filter })!;
        for (const [i, wave] of WAVES.entries()) {
          if (i > 0) expect(said.includes(`published ${wave} review`)).toBe(filter.wave === i);
        }
        for (const [id, name] of Object.entries(EDITIONS)) {
          expect(said.includes(name)).toBe(filter.edition === id);
        }
        for (const [id, name] of Object.entries(METHODS)) {
          expect(said.includes(name)).toBe(filter.method === id);
        }
        expect(said.includes("Low income")).toBe(filter.within !== "");
        const years = said.replace(/by the \d{4} \w+/, "").match(/\d{4}/g) ?? [];
        const asked = [...new Set([filter.from, filter.to])].filter((year) => year > 0);
        expect(years).toEqual(asked.map(String));
      }),
    );
  });
});
