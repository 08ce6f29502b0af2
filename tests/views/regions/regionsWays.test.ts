import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionsChoice } from "../../../src/analyses/regions/regionsChoice";
import { readRegions } from "../../../src/views/regions/regionsAddress";
import { waysFrom } from "../../../src/views/regions/regionsWays";
import { CHOICE, choices, GROUPS } from "../../analyses/regions/portraits";
import { OFFER } from "../offers";

const OF = { ...CHOICE, grouping: "m49_region" };
const GROUPED = {
  groups: [...GROUPS, null].map((name) => ({
    name,
    countries: 3,
    published: 0,
    unpublished: 0,
    members: [],
  })),
};

const waysOf = (choice: Partial<RegionsChoice>) => waysFrom({ ...OF, ...choice }, OFFER, GROUPED);
const ledTo = (search: string | undefined) =>
  readRegions(`https://host.invalid/regions/${search}`, OFFER).choice;

describe("the way of a group", () => {
  const litBy = (lit: Partial<RegionsChoice>, name: string) => {
    const { group, other } = ledTo(waysOf(lit).group(name));
    return [group, other];
  };

  it("lights the first, then holds the second against it, then exchanges that", () => {
    expect(litBy({}, "East")).toEqual(["East", ""]);
    expect(litBy({ group: "East" }, "West")).toEqual(["East", "West"]);
    expect(litBy({ group: "East", other: "West" }, "North")).toEqual(["East", "North"]);
  });

  it("puts out what is lit, the one held against it taking its place", () => {
    expect(litBy({ group: "East" }, "East")).toEqual(["", ""]);
    expect(litBy({ group: "East", other: "West" }, "West")).toEqual(["East", ""]);
    expect(litBy({ group: "East", other: "West" }, "East")).toEqual(["West", ""]);
  });

  it("leads nowhere from what is no group", () => {
    expect(waysOf({}).group("all")).toBeUndefined();
    expect(waysOf({}).group("")).toBeUndefined();
  });
});

it("puts an item, or a country, in the light and out again", () => {
  expect(ledTo(waysOf({}).item("H02")).item).toBe("H02");
  expect(ledTo(waysOf({ item: "H02" }).item("H02")).item).toBe("");
  expect(ledTo(waysOf({ item: "H01" }).item("H02")).item).toBe("H02");
  expect(ledTo(waysOf({}).country("XAA")).country).toBe("XAA");
  expect(ledTo(waysOf({ country: "XAA" }).country("XAA")).country).toBe("");
});

it("changes nothing else than what it is asked to, but for what another grouping, edition or level does not have", () => {
  fc.assert(
    fc.property(choices, (of) => {
      const choice = { ...of, grouping: "m49_region", country: "" };
      const { searchOf } = waysOf(choice);
      expect(ledTo(searchOf({}))).toEqual(choice);
      expect(ledTo(searchOf({ threshold: 4 }))).toEqual({ ...choice, threshold: 4 });
      expect(ledTo(searchOf({ grouping: "wb_income" }))).toEqual({
        ...choice,
        grouping: "wb_income",
        group: "",
        other: "",
      });
      expect(ledTo(searchOf({ edition: "2021" }))).toEqual({
        ...choice,
        edition: "2021",
        level: "factor",
        item: "",
      });
      expect(
        ledTo(
          waysOf({ ...choice, edition: "2021", level: "factor" }).searchOf({ level: "aspect" }),
        ),
      ).toEqual({
        ...choice,
        edition: "2021",
        level: "aspect",
        item: "",
      });
    }),
  );
});
