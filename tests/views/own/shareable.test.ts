import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicNames } from "../../../src/own/publicNames";
import { writeHeatmap } from "../../../src/views/heatmap/heatmapAddress";
import { shareable } from "../../../src/views/own/shareable";

const NAMES = publicNames();
const PUBLIC = {
  country: [...NAMES.countries][0]!,
  group: [...NAMES.groups][0]!,
  grouping: [...NAMES.groupings][0]!,
};

describe("a link made of what is open on this computer alone", () => {
  it("keeps choices, and names that are public already", () => {
    const search = new URLSearchParams({
      rows: "countries",
      reached: "4",
      compare: `${PUBLIC.country}*all*group ${PUBLIC.group}`,
      within: `${PUBLIC.grouping}:${PUBLIC.group}`,
      row: PUBLIC.country,
      column: "H01",
    });
    expect(shareable(`/atlas/heatmap/?${search}`, NAMES)).toBe(`/atlas/heatmap/?${search}`);
  });

  it("keeps every choice that a heatmap has, where all that it names is public", () => {
    const group = { grouping: PUBLIC.grouping, group: PUBLIC.group, reviews: 3 };
    const one = (value: string) => [{ value, reviews: 3 }];
    const offer = {
      groupings: ["", PUBLIC.grouping],
      groups: [group],
      waves: [{ value: 2, reviews: 3 }],
      editions: one("2016"),
      methods: one("in-country"),
      years: [{ value: 2016, reviews: 3 }],
    };
    const search = writeHeatmap(
      {
        rows: "countries",
        grouping: PUBLIC.grouping,
        edition: "2016",
        level: "aspect",
        under: "D1.2",
        filter: {
          wave: 2,
          edition: "2016",
          method: "in-country",
          from: 2016,
          to: 2016,
          within: PUBLIC.grouping,
          group: PUBLIC.group,
        },
        comparability: "high",
        shown: "index",
        threshold: 4,
        order: "column",
        by: "D1.2.1",
        reversed: true,
        compared: [PUBLIC.country, "all"],
        row: PUBLIC.country,
        column: "D1.2.1",
      },
      offer,
    );
    expect(new URLSearchParams(search).size).toBe(20);
    expect(shareable(`/heatmap/${search}`, NAMES)).toBe(`/heatmap/${search}`);
  });

  it.each([
    ["?compare=XAA*all", "?compare=all"],
    ["?row=XAA&column=H01", ""],
    ["?within=secret:Group of five&wave=2", "?wave=2"],
    ["?grouping=our_own&rows=groups", "?rows=groups"],
    ["?compare=group%20Pilot%20countries", ""],
    ["?by=Sao+Tome&level=theme", "?level=theme"],
    ["?anything=XAA&__proto__=XAA&constructor=XAA", ""],
    ["#sql=select%201", ""],
    ["#stages", "#stages"],
  ])("of %s leaves %j", (given, left) => {
    expect(shareable(`/heatmap/${given}`, NAMES)).toBe(`/heatmap/${left}`);
  });

  it("keeps the release that a link is pinned to only where it is this site’s", () => {
    const names = { ...NAMES, release: "site-1" };
    expect(shareable("/heatmap/?release=site-1", names)).toBe("/heatmap/?release=site-1");
    for (const [given, known] of [
      ["mine-1", names],
      ["site-10", names],
      ["site-1", NAMES],
    ] as const)
      expect(shareable(`/heatmap/?release=${given}`, known)).toBe("/heatmap/");
  });

  it.each([
    ["/atlas/countries/XAA/?level=factor#profile", "/atlas/countries/?level=factor#profile"],
    ["/countries/XAA", "/countries/"],
    ["/countries/XAA/further/?x=1", "/countries/"],
    ["/countries/constructor/", "/countries/"],
    ["/countries/?find=Alder&grouping=our_own", "/countries/"],
    [
      `/atlas/countries/${PUBLIC.country}/?level=aspect`,
      `/atlas/countries/${PUBLIC.country}/?level=aspect`,
    ],
    ["/countries/", "/countries/"],
  ])("to %s is %s: a country’s own page only where the registry has it", (given, left) => {
    expect(shareable(given, NAMES)).toBe(left);
  });

  it("never holds the name of a country or group that is not public, whatever the parameter", () => {
    const secret = fc
      .string({ minLength: 3, maxLength: 30 })
      .map((text) => `Zz${text.replaceAll(/[\s*:]/g, "")}q`);
    const parameter = fc.constantFrom(
      ...["rows", "compare", "row", "group", "within", "grouping", "by", "under", "sql", "x"],
    );
    fc.assert(
      fc.property(secret, parameter, fc.boolean(), (name, param, isGroup) => {
        const value = isGroup ? `group ${name} and others` : `${name} ${name}`;
        const href = `/heatmap/?${new URLSearchParams({ [param]: value })}#${encodeURIComponent(value)}`;
        expect(decodeURIComponent(shareable(href, NAMES))).toBe("/heatmap/");
      }),
    );
  });
});
