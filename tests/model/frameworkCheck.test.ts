import { expect, it } from "vitest";
import { frameworkOf } from "../../src/model/frameworkCheck";
import { changed } from "./frameworkSource";

type Change = Parameters<typeof changed>[0];

const [first, second] = [0, 1];

it("takes the files as they are and changes nothing", () => {
  const source = changed(() => {});
  expect(frameworkOf(source)).toBe(source);
});

it.each<[string, string, Change]>([
  [
    "an aspect too few",
    "2021: 61 aspects, not 62",
    ({ current }) => current.dimensions[first]!.factors[first]!.aspects.pop(),
  ],
  [
    "a factor too few",
    "2016: 23 factors, not 24",
    ({ revised }) => revised.dimensions[first]!.factors.pop(),
  ],
  ["a dimension too few", "2014: 4 dimensions, not 5", ({ pilot }) => pilot.dimensions.pop()],
  [
    "an edition that is none",
    "editions: 2015, 2016, 2021, not 2014, 2016, 2021",
    ({ pilot }) => {
      pilot.edition = "2015";
    },
  ],
  [
    "a code that stands twice in an edition",
    "2016: D1.1.1 stands twice",
    ({ revised }) => {
      revised.dimensions[first]!.factors[first]!.aspects[second]!.code = "D1.1.1";
    },
  ],
  [
    "an aspect under another factor's code",
    "2021: D1.2.4 stands under D1.1",
    ({ current }) => {
      current.dimensions[first]!.factors[first]!.aspects[second]!.code = "D1.2.4";
    },
  ],
  [
    "a factor under another dimension's code",
    "2014: D2.9 stands under D1",
    ({ pilot }) => {
      pilot.dimensions[first]!.factors[first]!.code = "D2.9";
    },
  ],
  [
    "a dimension without a proper code",
    "2014: Policy is no code",
    ({ pilot }) => {
      pilot.dimensions[first]!.code = "Policy";
    },
  ],
  [
    "an aspect in a theme that does not exist",
    "2016: D1.1.1 is in the theme H99",
    ({ revised }) => {
      revised.dimensions[first]!.factors[first]!.aspects[first]!.theme = "H99";
    },
  ],
  [
    "an aspect of which no theme is said",
    "2016: D1.1.1 is in the theme (not said)",
    ({ revised }) => {
      Reflect.deleteProperty(revised.dimensions[first]!.factors[first]!.aspects[first]!, "theme");
    },
  ],
  [
    "a factor in another theme than its aspects",
    "2021: D1.1 is in H02, its aspects are not",
    ({ current }) => {
      current.dimensions[first]!.factors[first]!.theme = "H02";
    },
  ],
  ["a theme too few", "themes: 21, not 22", ({ themes }) => themes.pop()],
  [
    "a theme that stands twice",
    "themes: H02 stands twice",
    ({ themes }) => {
      themes[first]!.code = "H02";
    },
  ],
  [
    "a theme that no aspect is in",
    "themes: H77 is unused",
    ({ themes }) => {
      themes[first]!.code = "H77";
    },
  ],
  [
    "a theme under no dimension of 2021",
    "themes: H01 stands under D6",
    ({ themes }) => {
      themes[first]!.dimension = "D6";
    },
  ],
  [
    "an unknown word for a fit",
    "2014: D1.1 has the fit fair",
    ({ pilot }) => {
      pilot.dimensions[first]!.factors[first]!.fit = "fair";
    },
  ],
  [
    "an unknown word for a comparability",
    "crosswalk: D1.1 to D1.1 has the comparability fair",
    ({ crosswalk }) => {
      crosswalk.factors[first]!.comparability = "fair";
    },
  ],
  [
    "a link from what 2016 does not have",
    "crosswalk: D9.9 to D1.1 is from no 2016 factor",
    ({ crosswalk }) => {
      crosswalk.factors[first]!.from = "D9.9";
    },
  ],
  [
    "a link to what 2021 does not have",
    "crosswalk: D1.1.1 to D9.9.9 is to no 2021 aspect",
    ({ crosswalk }) => {
      crosswalk.aspects[first]!.to = "D9.9.9";
    },
  ],
  [
    "a link of a factor to an aspect",
    "crosswalk: D1.1 to D1.1.1 is to no 2021 factor",
    ({ crosswalk }) => {
      crosswalk.factors[first]!.to = "D1.1.1";
    },
  ],
  [
    "a link without ends",
    "crosswalk: (new) to (gone) has no end",
    ({ crosswalk }) => {
      Object.assign(crosswalk.factors[first]!, { from: null, to: null });
    },
  ],
  [
    "a link that stands twice",
    "crosswalk: D1.1.1 to D1.1.1 stands twice",
    ({ crosswalk }) => crosswalk.aspects.push(crosswalk.aspects[first]!),
  ],
  [
    "a link from one theme to another",
    "crosswalk: D1.1 to D1.2 leaves H01 for H02",
    ({ crosswalk }) => {
      crosswalk.factors[first]!.to = "D1.2";
    },
  ],
  [
    "a factor that the crosswalk passes over",
    "crosswalk: passes over the 2016 factor D1.1",
    ({ crosswalk }) => crosswalk.factors.shift(),
  ],
  [
    "an aspect that the crosswalk passes over",
    "crosswalk: passes over the 2021 aspect D1.1.1",
    ({ crosswalk }) => crosswalk.aspects.shift(),
  ],
])("refuses %s", (_, breach, change) => {
  expect(() => frameworkOf(changed(change))).toThrow(`- ${breach}`);
});

it("lists every breach in one error", () => {
  const source = changed(({ themes, revised }) => {
    themes[first]!.dimension = "D6";
    revised.dimensions[first]!.factors.pop();
  });
  expect(() => frameworkOf(source)).toThrow(/2016: 23 factors[\s\S]*H01 stands under D6/);
});

it("takes an aspect that is said to be in no theme, where its factor is in none either", () => {
  const source = changed(({ pilot }) => {
    const [factor] = pilot.dimensions[2]!.factors;
    factor!.aspects[first]!.theme = null as unknown as string;
  });
  expect(frameworkOf(source)).toBe(source);
});
