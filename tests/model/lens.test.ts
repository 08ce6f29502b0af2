import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CMM } from "../../src/model/cmm";
import { type Lens, lensOf } from "../../src/model/lens";
import { UN_LENS } from "../../src/model/unLens";

const THEMES = ["H01", "H02", "H03"];
const reason = "For a reason.";

const SOUND: Lens = {
  name: "An agenda",
  sources: [{ title: "A page", url: "https://example.org/" }],
  pillars: [
    {
      id: "one",
      name: "One",
      description: "What it is.",
      gap: "What is lacking.",
      themes: [{ theme: "H01", reason }],
    },
    {
      id: "two",
      name: "Two",
      description: "What it is.",
      gap: "What is lacking.",
      themes: [
        { theme: "H01", reason },
        { theme: "H02", reason },
      ],
    },
  ],
  outside: [{ theme: "H03", reason }],
};

const [FIRST, SECOND] = SOUND.pillars as [Lens["pillars"][number], Lens["pillars"][number]];

describe("a lens", () => {
  it("is given as it is where nothing is wrong; a theme may stand in two pillars", () => {
    expect(lensOf(SOUND, THEMES)).toEqual(SOUND);
  });

  it.each<[string, Partial<Lens>, string]>([
    ["no pillars", { pillars: [] }, "the lens has no pillars"],
    ["no sources", { sources: [] }, "the lens has no sources"],
    ["no name", { name: " " }, "the lens has no name"],
    [
      "a source that is not of https",
      { sources: [{ title: "A page", url: "http://example.org/" }] },
      "the source http://example.org/ is not of https",
    ],
    ["an id that stands twice", { pillars: [FIRST, FIRST] }, "the pillar one stands twice"],
    [
      "an id that is no word",
      { pillars: [{ ...FIRST, id: "One 1" }, SECOND] },
      "the pillar One 1 has an id that is no word of small letters",
    ],
    [
      "an empty pillar",
      { pillars: [{ ...FIRST, themes: [] }, SECOND] },
      "the pillar one has no themes",
    ],
    [
      "no word of what is lacking",
      { pillars: [{ ...FIRST, gap: "" }, SECOND] },
      "the pillar one has no gap",
    ],
    [
      "an unknown theme",
      { pillars: [{ ...FIRST, themes: [{ theme: "H23", reason }] }, SECOND] },
      "the pillar one has the theme H23, which is not known",
    ],
    [
      "a theme twice in one pillar",
      { pillars: [FIRST, { ...SECOND, themes: [...SECOND.themes, ...SECOND.themes] }] },
      "the pillar two has H02 twice",
    ],
    [
      "a theme without a reason",
      { outside: [{ theme: "H03", reason: "" }] },
      "outside, H03 has no reason",
    ],
    ["a theme that stands nowhere", { outside: [] }, "H03 stands nowhere"],
    [
      "a theme in a pillar and outside",
      { outside: [...SOUND.outside, { theme: "H01", reason }] },
      "H01 is in a pillar and outside",
    ],
  ])("is refused for %s, and says so", (_, wrong, message) => {
    expect(() => lensOf({ ...SOUND, ...wrong }, THEMES)).toThrow(message);
  });

  it("is refused for everything at once", () => {
    const wrong = { ...SOUND, name: "", outside: [] };
    expect(() => lensOf(wrong, THEMES)).toThrow(
      "data/lens: 2 at fault\n- the lens has no name\n- H03 stands nowhere",
    );
  });

  it("is sound wherever each theme is put into some pillars, or into none and outside", () => {
    const codes = CMM.themes.map(({ code }) => code);
    const places = fc.array(fc.subarray(["a", "b", "c"]), {
      minLength: codes.length,
      maxLength: codes.length,
    });
    fc.assert(
      fc.property(places, (of) => {
        const read = (isIn: (places: readonly string[]) => boolean) =>
          codes.filter((_, i) => isIn(of[i]!)).map((theme) => ({ theme, reason }));
        const pillars = ["a", "b", "c"]
          .map((id) => ({ ...FIRST, id, themes: read((ids) => ids.includes(id)) }))
          .filter(({ themes }) => themes.length > 0);
        fc.pre(pillars.length > 0);
        const lens = { ...SOUND, pillars, outside: read((ids) => ids.length === 0) };
        expect(lensOf(lens, codes)).toBe(lens);
        const placed = codes.find((_, i) => of[i]!.length > 0)!;
        const outside = [...lens.outside, { theme: placed, reason }];
        expect(() => lensOf({ ...lens, outside }, codes)).toThrow(placed);
      }),
    );
  });
});

describe("the lens of the UN", () => {
  it("has the five parts of the agenda, in its own order", () => {
    expect(UN_LENS.pillars.map(({ id }) => id)).toEqual([
      "threats",
      "norms",
      "law",
      "confidence",
      "capacity",
    ]);
  });

  it("says of international law that one aspect alone comes near it", () => {
    const law = UN_LENS.pillars.find(({ id }) => id === "law")!;
    expect(law.themes.map(({ theme }) => theme)).toEqual(["H01"]);
    expect(law.gap).toContain("International Engagement");
    const engagement = CMM.editions.map(({ edition, dimensions }) => [
      edition,
      dimensions
        .flatMap(({ factors }) => factors)
        .flatMap(({ aspects }) => aspects)
        .filter(({ name }) => name === "International Engagement")
        .map(({ theme }) => theme),
    ]);
    expect(engagement).toEqual([
      ["2014", []],
      ["2016", []],
      ["2021", ["H01"]],
    ]);
  });

  it("holds no word that ranks, averages or explains, as the words of the site do not", () => {
    const text = readFileSync("data/lens/un.json", "utf8");
    expect(text).not.toMatch(/\b(worst|best|league table|because of|average|outperform\w*)\b/i);
    expect(text).not.toMatch(/%|per ?cent/i);
  });
});
