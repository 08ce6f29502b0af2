import { describe, expect, it } from "vitest";
import type { HeatmapFigure } from "../../../src/analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../../src/analyses/heatmap/heatmapChoice";
import { EVERY_REVIEW } from "../../../src/queries/counted";
import { heatmapNotes, heatmapSubtitle } from "../../../src/views/heatmap/heatmapNotes";
import { ofCountries, ofGroups } from "../../analyses/answers";

const STANDINGS = ["North", "South"].map((group) => ({ group, places: [1, 1, 1] }));

const groups = ofGroups(STANDINGS);
const countries = ofCountries(STANDINGS);

const by = (figure: HeatmapFigure, grouping: string, order = figure.choice.order) => ({
  ...figure,
  choice: { ...figure.choice, grouping, order },
});
const named = (figure: HeatmapFigure, name: string) => ({
  ...figure,
  rows: figure.rows.map((row) => ({ ...row, name })),
});
const notes = (figure: HeatmapFigure) => heatmapNotes(figure, []).join("\n");

const MEMORY = /from memory, not from a source/;
const STATUS = /^\* Without prejudice to positions on status/m;

it("say which groups’ own effect and their method’s cannot be told apart", () => {
  const coincidence = { group: "North", method: "questionnaire", n: 7 };
  expect(heatmapNotes(groups, [coincidence])).toContain(
    "North was reviewed by regional questionnaire only (7 of 7), and no other group was: what is due to the group and what to the method cannot be told apart.",
  );
  expect(notes(groups)).not.toContain("cannot be told apart");
});

describe("that who belongs to a grouping is from memory", () => {
  it("is said where the grouping is seen", () => {
    expect(heatmapNotes(by(groups, "un_regional_group"), [])).toContain(
      "Who belongs to “UN regional group” is from memory, not from a source: check before citing.",
    );
    expect(notes(by(countries, "un_regional_group", "group"))).toMatch(MEMORY);
  });

  it.each([
    ["the grouping has a source", by(groups, "m49_region")],
    ["the grouping is somebody’s own", by(groups, "region")],
    ["its name is one that every object has", by(groups, "constructor")],
    ["it is not seen", by(countries, "un_regional_group")],
  ])("is not said where %s", (_, figure) => {
    expect(notes(figure)).not.toMatch(MEMORY);
  });
});

it("explain an asterisk at the end of a row’s name, and only there", () => {
  expect(notes(named(countries, "Kosovo*"))).toMatch(STATUS);
  expect(notes(named(countries, "*Alder"))).not.toMatch(STATUS);
  expect(notes(groups)).not.toMatch(STATUS);
});

describe("say with which review each country counts", () => {
  const filtered = (filter: object, choice: Partial<HeatmapChoice> = {}) =>
    heatmapNotes(ofGroups(STANDINGS, { filter: { ...EVERY_REVIEW, ...filter }, ...choice }), [])[0];

  it.each([
    [{}, {}, "Each country counts with its latest published review."],
    [{ wave: 1 }, {}, "Each country counts with its published first review."],
    [{ wave: 2 }, {}, "Each country counts with its published second review."],
    [{ wave: 8 }, {}, "Each country counts with its published 8th review."],
    [
      { edition: "2016" },
      {},
      "Each country counts with its latest published review by the 2016 edition.",
    ],
    [
      {},
      { edition: "2021", level: "factor" } as const,
      "Each country counts with its latest published review by the 2021 edition.",
    ],
  ])("%j, %j", (filter, choice, note) => {
    expect(filtered(filter, choice)).toContain(note);
  });

  it("of how many, when, by which editions and methods", () => {
    expect(filtered({})).toBe(
      "n = 2 of 2 countries, reviewed 2018. Each country counts with its latest published review. Editions: 2016 edition 2. Methods: review in the country 2.",
    );
  });
});

describe("say how cells are to be read", () => {
  const THEMES = /A theme is what the editions of the model share; it has no stage of its own/;
  const FACTORS = /Where a review reports no stage for a factor, the lower middle of its aspects/;
  const NO_STAGE = /A dimension has no stage of its own/;
  const MEDIAN = /The stage is the group’s median/;
  const BAR = /The bar is the share of countries at each stage/;
  const INDEX = /It assumes that the steps between stages are equal, which the model does not say/;
  const ALL = [THEMES, FACTORS, NO_STAGE, MEDIAN, BAR, INDEX];

  it.each<[string, Partial<HeatmapChoice>, RegExp[]]>([
    ["themes", {}, [THEMES, MEDIAN]],
    ["distributions", { shown: "distribution" }, [THEMES, BAR]],
    ["indices", { shown: "index" }, [THEMES, INDEX]],
    ["factors", { edition: "2016", level: "factor" }, [FACTORS, MEDIAN]],
    ["aspects", { edition: "2016", level: "aspect" }, [MEDIAN]],
    ["dimensions of themes", { level: "dimension" }, [NO_STAGE, THEMES]],
    ["dimensions of factors", { edition: "2016", level: "dimension" }, [NO_STAGE, FACTORS]],
    ["indices of dimensions", { level: "dimension", shown: "index" }, [NO_STAGE, THEMES, INDEX]],
  ])("of %s", (_, choice, expected) => {
    const said = notes(ofGroups(STANDINGS, choice));
    expect(ALL.filter((note) => note.test(said))).toEqual(
      ALL.filter((note) => expected.includes(note)),
    );
  });

  it("of one country’s stages nothing of medians and bars", () => {
    expect(notes(countries)).not.toMatch(/median|bar |5 of 9/);
    expect(notes(ofCountries(STANDINGS, { shown: "index" }))).not.toMatch(/index/i);
  });

  it.each([
    [2, "Formative"],
    [3, "Established"],
    [4, "Strategic"],
    [5, "Dynamic"],
  ] as const)("with the stage that is asked for: %i", (threshold, name) => {
    expect(notes(ofGroups(STANDINGS, { threshold }))).toContain(`how many had reached ${name},`);
    expect(notes(ofGroups(STANDINGS, { threshold, level: "dimension" }))).toContain(
      `how many of the stages were ${name}`,
    );
  });
});

describe("the subtitle says what is shown, of whom", () => {
  it.each<[Partial<HeatmapChoice>, string | null, string]>([
    [{}, null, "Typical stage of each theme, median of the countries in each group of “Region”."],
    [
      { shown: "distribution" },
      "Policy",
      "Typical stage of each theme under Policy, distribution of the countries in each group of “Region”.",
    ],
    [
      { rows: "countries", edition: "2016", level: "aspect" },
      "Plans",
      "Stage of each aspect under Plans, 2016 edition, country by country.",
    ],
    [
      { edition: "2021", level: "factor", shown: "index" },
      null,
      "Stage of each factor, 2021 edition, index of the countries in each group of “Region”.",
    ],
    [
      { edition: "2021", level: "dimension" },
      null,
      "Stages given under each dimension, 2021 edition, all stages of the countries in each group of “Region”.",
    ],
    [
      { level: "dimension", rows: "countries" },
      null,
      "Stages given under each dimension, country by country.",
    ],
  ])("%j under %s", (choice, under, subtitle) => {
    expect(heatmapSubtitle(ofGroups(STANDINGS, choice), under)).toBe(subtitle);
  });
});
