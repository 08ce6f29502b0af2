import { describe, expect, it } from "vitest";
import { columnsOf, type Level, nameOfParent } from "../../../src/analyses/cells/columns";
import {
  levelBelow,
  levelsOf,
  placedLevel,
  usualLevel,
} from "../../../src/analyses/heatmap/heatmapChoice";
import { CMM } from "../../../src/model/cmm";
import {
  DIMENSION_CODES,
  EDITION_IDS,
  type EditionId,
  editionOf,
  factorsOf,
} from "../../../src/model/framework";
import { tablesOf } from "../../portfolio/fixtures/published";
import { PORTFOLIO } from "../../release";

const ITEMS = tablesOf(PORTFOLIO).framework;

const of = (edition: string, level: Level, under = "") =>
  columnsOf(ITEMS, { edition, level, under });
const codesOf = (...choice: Parameters<typeof of>) => of(...choice).columns.map(({ code }) => code);

describe("the columns", () => {
  it.each([
    { edition: "", level: "dimension", under: "", first: "D1", last: "D5", count: 5 },
    { edition: "", level: "theme", under: "", first: "H01", last: "H22", count: 22 },
    { edition: "", level: "theme", under: "D1", first: "H01", last: "H04", count: 4 },
    { edition: "", level: "theme", under: "D3", first: "H10", last: "H13", count: 4 },
    { edition: "2014", level: "dimension", under: "", first: "D1", last: "D5", count: 5 },
    { edition: "2014", level: "factor", under: "", first: "D1.1", last: "D5.8", count: 21 },
    { edition: "2014", level: "factor", under: "D1", first: "D1.1", last: "D1.2", count: 2 },
    { edition: "2014", level: "aspect", under: "", first: "D1.1.1", last: "D5.8.2", count: 49 },
    { edition: "2016", level: "factor", under: "", first: "D1.1", last: "D5.7", count: 24 },
    { edition: "2016", level: "factor", under: "D4", first: "D4.1", last: "D4.3", count: 3 },
    { edition: "2016", level: "aspect", under: "", first: "D1.1.1", last: "D5.7.1", count: 53 },
    { edition: "2021", level: "dimension", under: "", first: "D1", last: "D5", count: 5 },
    { edition: "2021", level: "factor", under: "", first: "D1.1", last: "D5.6", count: 23 },
    { edition: "2021", level: "aspect", under: "", first: "D1.1.1", last: "D5.6.2", count: 62 },
    { edition: "2021", level: "aspect", under: "D1", first: "D1.1.1", last: "D1.4.3", count: 13 },
    { edition: "2021", level: "aspect", under: "D1.1", first: "D1.1.1", last: "D1.1.4", count: 4 },
    {
      edition: "2021",
      level: "factor",
      under: "D1.1",
      first: undefined,
      last: undefined,
      count: 0,
    },
    { edition: "2021", level: "factor", under: "D9", first: undefined, last: undefined, count: 0 },
    { edition: "", level: "theme", under: "D1.1", first: undefined, last: undefined, count: 0 },
    { edition: "", level: "factor", under: "D1", first: "D1.1", last: "D1.4", count: 4 },
  ] as const)(
    "are $count, $first to $last: level $level, edition $edition, under $under",
    ({ edition, level, under, first, last, count }) => {
      const codes = codesOf(edition, level, under);
      expect([codes[0], codes.at(-1), codes.length]).toEqual([first, last, count]);
    },
  );

  it.each(EDITION_IDS)(
    "are an edition’s own, in its order, each under its parent: %s",
    (edition) => {
      const factors = factorsOf(editionOf(CMM, edition));
      expect(codesOf(edition, "factor")).toEqual(factors.map(({ code }) => code));
      expect(of(edition, "aspect").columns).toEqual(
        editionOf(CMM, edition).dimensions.flatMap((dimension) =>
          dimension.factors.flatMap((factor) =>
            factor.aspects.map(({ code, name }) => ({
              code,
              name,
              parent: factor.code,
              dimension: dimension.code,
            })),
          ),
        ),
      );
    },
  );

  it.each(EDITION_IDS)("under each part of an edition are all of it, once: %s", (edition) => {
    const parts = (level: Level, codes: readonly string[]) =>
      codes.flatMap((code) => codesOf(edition, level, code));
    expect(parts("factor", DIMENSION_CODES)).toEqual(codesOf(edition, "factor"));
    expect(parts("aspect", DIMENSION_CODES)).toEqual(codesOf(edition, "aspect"));
    expect(parts("aspect", codesOf(edition, "factor"))).toEqual(codesOf(edition, "aspect"));
  });

  it("under each dimension are all themes, once", () => {
    expect(DIMENSION_CODES.flatMap((code) => codesOf("", "theme", code))).toEqual(
      CMM.themes.map(({ code }) => code),
    );
  });

  it("stand under their own code where they are dimensions, and with it under nothing else", () => {
    const { columns, parents } = of("", "dimension");
    for (const { code, parent, dimension } of columns) {
      expect([parent, dimension]).toEqual([code, code]);
    }
    expect(parents).toEqual([]);
    expect(codesOf("", "dimension", "D2")).toEqual(["D2"]);
  });
});

describe("what the columns stand under", () => {
  const names = (edition: EditionId) =>
    editionOf(CMM, edition).dimensions.map(({ code, name }) => ({ code, name }));

  it("is each dimension once, named as the edition does; for themes as in 2021", () => {
    expect(of("", "theme").parents).toEqual(names("2021"));
    for (const edition of EDITION_IDS) {
      expect(of(edition, "factor").parents).toEqual(names(edition));
    }
    expect(of("", "theme", "D3").parents).toEqual([names("2021")[2]]);
    expect(names("2014")[2]!.name).not.toBe(names("2021")[2]!.name);
  });

  it("is the factor of aspects, under one dimension or under it itself", () => {
    const [policy] = editionOf(CMM, "2021").dimensions;
    const factors = policy!.factors.map(({ code, name }) => ({ code, name }));
    expect(of("2021", "aspect", "D1").parents).toEqual(factors);
    expect(of("2021", "aspect", "D1.1").parents).toEqual(factors.slice(0, 1));
  });

  it("has a name, which a theme or an aspect in its place has not", () => {
    const nameOf = (edition: string, code: string) => nameOfParent(ITEMS, { edition, code });
    expect(nameOf("", "D3")).toBe("Building Cybersecurity Knowledge and Capabilities");
    expect(nameOf("2014", "D3")).toBe(names("2014")[2]!.name);
    expect(nameOf("2016", "D1.1")).toBe(factorsOf(editionOf(CMM, "2016"))[0]!.name);
    for (const code of ["H01", "D1.1.1", "D9", ""]) expect(nameOf("2021", code)).toBeUndefined();
  });
});

describe("the levels", () => {
  it.each([
    ["", ["dimension", "theme"], "theme"],
    ["2016", ["dimension", "factor", "aspect"], "factor"],
  ])("of “%s” are %j, of which it shows %s unasked", (edition, levels, usual) => {
    expect(levelsOf(edition)).toEqual(levels);
    expect(usualLevel(edition)).toBe(usual);
  });

  it.each([
    ["", "dimension", "theme", "theme"],
    ["", "theme", undefined, "theme"],
    ["2021", "dimension", "factor", "factor"],
    ["2021", "factor", "aspect", "factor"],
    ["2021", "aspect", undefined, "aspect"],
  ] as const)("of “%s”: below %s is %s, placed is %s", (edition, level, below, placed) => {
    expect(levelBelow({ edition, level })).toBe(below);
    expect(placedLevel({ edition, level })).toBe(placed);
  });
});
