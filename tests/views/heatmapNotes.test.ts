import { describe, expect, it } from "vitest";
import type { HeatmapFigure } from "../../src/analyses/heatmap";
import { heatmapNotes } from "../../src/views/heatmapNotes";
import { ofCountries, ofGroups } from "../analyses/answers";

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
