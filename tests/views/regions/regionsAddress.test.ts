import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemLevels } from "../../../src/analyses/cells/items";
import { REACHABLE } from "../../../src/analyses/cells/thresholds";
import { LIKENESSES, MIXES, type RegionsChoice } from "../../../src/analyses/regions/regionsChoice";
import type { Offer } from "../../../src/views/heatmap/heatmapAddress";
import { readRegions, writeRegions } from "../../../src/views/regions/regionsAddress";
import { LEAST_COMPARABILITIES } from "../../../src/views/scope/filterAddress";
import { CHOICE } from "../../analyses/regions/portraits";
import { filtersOf, OFFER } from "../offers";

const PLACE = "https://host.invalid/atlas/regions/";
const read = (query: string, offer = OFFER) => readRegions(`${PLACE}${query}`, offer);

const NOTHING: Offer = {
  groupings: [],
  editions: [],
  methods: [],
  waves: [],
  years: [],
  groups: [],
};

/** Names of groups, those among them that addresses use signs of. */
const names = fc.oneof(
  fc.constantFrom("", "Region A", "Côte & Co=1", "100 % ~ you", "__proto__", "a+b", "%2A", "*"),
  fc
    .string({ unit: "binary", minLength: 1, maxLength: 30 })
    .filter((text) => /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(text)),
);

const choicesOf = (offer: Offer): fc.Arbitrary<RegionsChoice> =>
  fc.constantFrom("", ...offer.editions.map(({ value }) => value)).chain((edition) =>
    fc.record({
      grouping: fc.constantFrom(...(offer.groupings.length > 0 ? offer.groupings : [""])),
      edition: fc.constant(edition),
      level: fc.constantFrom(...itemLevels(edition)),
      item: fc.constantFrom("", "H05", "D1", "D1.1", "D5.1.3", "D3.12"),
      filter: filtersOf(offer),
      comparability: fc.constantFrom("" as const, ...LEAST_COMPARABILITIES),
      threshold: fc.constantFrom(...REACHABLE),
      by: fc.constantFrom(...LIKENESSES),
      mix: fc.constantFrom(...MIXES),
      group: names,
      other: names,
      country: fc.constantFrom("", "XAA", "ZWE"),
    }),
  );

describe("the address of regional patterns", () => {
  it.each([
    ["of much", OFFER],
    ["without groupings", { ...OFFER, groupings: [] }],
    ["of nothing", NOTHING],
  ])("gives back every choice that it was written from, with an offer %s", (_, offer) => {
    fc.assert(
      fc.property(choicesOf(offer), (choice) => {
        const query = writeRegions(choice, offer);
        expect(readRegions(`${PLACE}${query}`, offer)).toEqual({ choice, unknown: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is written in one way only, and the standard choice as nothing", () => {
    fc.assert(
      fc.property(choicesOf(OFFER), (choice) => {
        const query = writeRegions(choice, OFFER);
        expect(writeRegions(read(query).choice, OFFER)).toBe(query);
      }),
    );
    expect(writeRegions(read("").choice, OFFER)).toBe("");
  });

  it("asks unasked for all themes of the first grouping that has groups to be compared", () => {
    const offer = {
      ...OFFER,
      groups: ["Low", "High"].map((group) => ({ grouping: "wb_income", group, reviews: 3 })),
    };
    expect(read("", offer).choice).toEqual({ ...CHOICE, grouping: "wb_income" });
    expect(read("", { ...offer, groups: [] }).choice.grouping).toBe("m49_region");
    expect(read("", NOTHING).choice).toEqual({ ...CHOICE, grouping: "" });
  });

  it.each([
    ["?grouping=nowhere", "grouping", "nowhere"],
    ["?columns=1999", "columns", "1999"],
    ["?level=theme&columns=2016", "level", "theme"],
    ["?level=aspect", "level", "aspect"],
    ["?item=X9", "item", "X9"],
    ["?reached=1", "reached", "1"],
    ["?likeness=height", "likeness", "height"],
    ["?mix=any", "mix", "any"],
    ["?group=a%00b", "group", "a\u0000b"],
    ["?edition=1999", "edition", "1999"],
  ])(
    "says what it does not know, and asks for the standard in its place: %s",
    (query, name, value) => {
      const { choice, unknown } = read(query);
      expect(unknown).toEqual([{ name, value }]);
      const standard = read(query.includes("columns=2016") ? "?columns=2016" : "").choice;
      expect(choice).toEqual(standard);
    },
  );
});
