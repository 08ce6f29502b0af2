import { expect, it } from "vitest";
import notes from "../../data/framework/comparability-notes.json";
import { CMM } from "../../src/model/cmm";
import { comparabilityOf, EDITION_PAIRS } from "../../src/model/comparability";
import { frameworkOf } from "../../src/model/frameworkCheck";
import { changed } from "./frameworkSource";

const rows = comparabilityOf(CMM);

const rowOf = (theme: string, from: string, to: string) =>
  rows.find((row) => row.theme === theme && row.from === from && row.to === to)!;

const themesBy = (from: string, to: string, comparability: string) =>
  rows
    .filter((row) => row.from === from && row.to === to && row.comparability === comparability)
    .map(({ theme }) => theme)
    .join(" ");

it("gives a row for each theme and pair of editions, in the order of both", () => {
  const expected = CMM.themes.flatMap(({ code }) =>
    EDITION_PAIRS.map(([from, to]) => `${code} ${from} ${to}`),
  );
  expect(rows.map(({ theme, from, to }) => `${theme} ${from} ${to}`)).toEqual(expected);
  expect(rows).toHaveLength(66);
});

it("takes the lowest link of a theme's factors from 2016 to 2021", () => {
  expect(themesBy("2016", "2021", "high")).toBe("H01 H07 H08 H09 H11 H12 H17 H19 H20");
  expect(themesBy("2016", "2021", "medium")).toBe("H02 H03 H04 H05 H06 H10 H14 H15 H16 H21 H22");
  expect(themesBy("2016", "2021", "low")).toBe("H18");
  expect(themesBy("2016", "2021", "none")).toBe("H13");
});

it("takes the lowest fit of a theme's factors from the pilot to 2016, and never calls it high", () => {
  expect(themesBy("2014", "2016", "high")).toBe("");
  expect(themesBy("2014", "2016", "medium")).toBe(
    "H01 H02 H03 H04 H05 H06 H11 H12 H14 H15 H17 H21 H22",
  );
  expect(themesBy("2014", "2016", "low")).toBe("H07 H10 H18");
  expect(themesBy("2014", "2016", "none")).toBe("H08 H09 H13 H16 H19 H20");
});

it("takes the lower of the two steps from the pilot to 2021", () => {
  expect(themesBy("2014", "2021", "medium")).toBe(themesBy("2014", "2016", "medium"));
  expect(themesBy("2014", "2021", "low")).toBe("H07 H10 H18");
  expect(themesBy("2014", "2021", "none")).toBe("H08 H09 H13 H16 H19 H20");
});

it("lets a low later step lower the whole way", () => {
  const framework = frameworkOf(
    changed(({ crosswalk }) => {
      crosswalk.factors[0]!.comparability = "low";
    }),
  );
  const comparabilities = comparabilityOf(framework).slice(0, 3);
  expect(comparabilities.map(({ comparability }) => comparability)).toEqual([
    "medium",
    "low",
    "low",
  ]);
});

it("counts the fit of a factor for every theme that its aspects are in", () => {
  const framework = frameworkOf(
    changed(({ pilot }) => {
      pilot.dimensions[2]!.factors[0]!.fit = "weak";
    }),
  );
  const fromPilot = comparabilityOf(framework).filter(({ to }) => to === "2016");
  expect(fromPilot.filter(({ comparability }) => comparability === "low")).toMatchObject(
    ["H07", "H10", "H11", "H12", "H18"].map((theme) => ({ theme })),
  );
});

it("says which edition lacks a theme", () => {
  expect(rowOf("H13", "2014", "2016").note).toBe(
    "Neither the 2014 nor the 2016 edition has an aspect on this theme.",
  );
  expect(rowOf("H13", "2016", "2021").note).toBe("The 2016 edition has no aspect on this theme.");
});

it("joins the notes of both steps from the pilot to 2021", () => {
  const note = `${notes["2014 to 2016"].H18} ${notes["2016 to 2021"].H18}`;
  expect(rowOf("H18", "2014", "2021").note).toBe(note);
  expect(rowOf("H04", "2014", "2016").note).toBeNull();
});

it("has notes for themes that both editions have, and one for each that is less than high", () => {
  const noted = (pair: keyof typeof notes) => Object.keys(notes[pair]);
  const codes = CMM.themes.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(noted("2014 to 2016")));
  expect(themesBy("2014", "2016", "none").split(" ")).not.toEqual(
    expect.arrayContaining(noted("2014 to 2016")),
  );
  expect(noted("2014 to 2016")).toEqual(expect.arrayContaining(["H07", "H10", "H18"]));
  expect(noted("2016 to 2021")).toEqual(
    expect.arrayContaining(themesBy("2016", "2021", "medium").split(" ")),
  );
});
