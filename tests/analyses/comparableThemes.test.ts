import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsLeft, comparableThemes } from "../../src/analyses/comparableThemes";
import { CMM } from "../../src/model/cmm";
import { comparabilityOf } from "../../src/model/comparability";
import { COMPARABILITIES, type Comparability, EDITION_IDS } from "../../src/model/framework";
import type { ThemeCompared } from "../../src/queries/themesCompared";
import { COLUMNS } from "./answers";

const COMPARED: readonly ThemeCompared[] = comparabilityOf(CMM).map(
  ({ theme, from, to, comparability }) => ({
    theme,
    from_edition: from,
    to_edition: to,
    comparability,
  }),
);
const THEMES = CMM.themes.map(({ code }) => code);

const left = (
  compared: readonly ThemeCompared[],
  over: Parameters<typeof comparableThemes>[1],
): string[] => THEMES.filter(comparableThemes(compared, over));

describe("the themes that are comparable enough", () => {
  it.each([
    ["2016", "2021", "high", 9],
    ["2016", "2021", "medium", 20],
    ["2016", "2021", "low", 21],
    ["2016", "2021", "none", 22],
    ["2014", "2016", "high", 0],
    ["2014", "2016", "medium", 13],
    ["2014", "2016", "low", 16],
  ] as const)("over %s and %s, %s at least, are %d", (from, to, least, count) => {
    const editions = [from, to];
    expect(left(COMPARED, { editions, least })).toHaveLength(count);
    expect(left(COMPARED, { editions: editions.toReversed(), least })).toHaveLength(count);
  });

  it("over three editions must be so over every two of them", () => {
    const among = (editions: readonly string[]) => left(COMPARED, { editions, least: "medium" });
    const every = [
      ["2014", "2016"],
      ["2014", "2021"],
      ["2016", "2021"],
    ].map(among);
    expect(among(EDITION_IDS)).toEqual(
      THEMES.filter((theme) => every.every((themes) => themes.includes(theme))),
    );
  });

  it.each([[[]], [["2014"]], [["2016"]], [["2021"]]])(
    "are all of them where reviews count by one edition or none: %j",
    (editions) => {
      for (const least of ["", ...COMPARABILITIES] as const) {
        expect(left(COMPARED, { editions, least })).toEqual(THEMES);
      }
    },
  );

  it("are all of them where nothing is asked, and where nothing is said of them", () => {
    expect(left(COMPARED, { editions: EDITION_IDS, least: "" })).toEqual(THEMES);
    expect(left([], { editions: EDITION_IDS, least: "high" })).toEqual(THEMES);
  });

  it("are fewer the more is asked, and the more editions there are", () => {
    const compared = fc.array(
      fc.record({
        theme: fc.constantFrom(...THEMES.slice(0, 5)),
        from_edition: fc.constantFrom(...EDITION_IDS),
        to_edition: fc.constantFrom(...EDITION_IDS),
        comparability: fc.constantFrom(...COMPARABILITIES),
      }),
    );
    const editions = fc.subarray([...EDITION_IDS]);
    fc.assert(
      fc.property(compared, editions, editions, (rows, some, others) => {
        const at = (least: Comparability, over = some) => left(rows, { editions: over, least });
        expect(at("medium")).toEqual(expect.arrayContaining(at("high")));
        expect(at("low")).toEqual(expect.arrayContaining(at("medium")));
        expect(at("none")).toEqual(THEMES);
        expect(at("medium")).toEqual(expect.arrayContaining(at("medium", [...some, ...others])));
      }),
    );
  });
});

describe("the columns left", () => {
  it.each([
    [
      ["H01", "H02", "H05"],
      ["D1", "D2"],
    ],
    [
      ["H02", "H05"],
      ["D1", "D2"],
    ],
    [["H01"], ["D1"]],
    [["H05"], ["D2"]],
    [[], []],
  ])("%j stand under %j", (codes, parents) => {
    const columns = columnsLeft(COLUMNS, (code) => (codes as string[]).includes(code));
    expect(columns.columns.map(({ code }) => code)).toEqual(codes);
    expect(columns.parents.map(({ code }) => code)).toEqual(parents);
  });
});
