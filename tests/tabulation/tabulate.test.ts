import { describe, expect, it } from "vitest";
import { csv, HEADERS, INVENTED, stagesOf } from "../portfolio/fixtures/invented";
import { KNOWN, tablesOf } from "../portfolio/fixtures/published";

const REAL = {
  "reviews.csv": csv(HEADERS.reviews, [
    "a,SLV,Salvador as its owner writes it,1,2020,2016,in-country,,",
    "b,GTM,An unpublished name,1,2020,2016,in-country,,",
  ]),
  "stages.csv": csv(HEADERS.stages, stagesOf("a", "2016", "2")),
  "consent.csv": csv(HEADERS.consent, ["a,named,https://example.org/a,,2021-01-01"]),
  "groups.csv": csv(HEADERS.groups, ["SLV,wb_region,A region of its owner,,,"]),
};

describe("the tables of a synthetic portfolio", () => {
  const tables = tablesOf(INVENTED);

  it("hold every review as the registry has it, under ids made anew", () => {
    expect(tables.reviews.map(({ review_id, status }) => [review_id, status])).toEqual([
      ["XAA-1", "named"],
      ["XAA-2", "named"],
      ["XAB-1", "withheld"],
      ["XAC-1", "withheld"],
      ["XAD-1", "withheld"],
    ]);
    expect(tables.reviews[0]).toEqual({
      review_id: "XAA-1",
      country: "XAA",
      wave: 1,
      year: 2017,
      edition: "2016",
      method: "in-country",
      partner: "Partner One",
      status: "named",
      block_id: null,
      report_url: "https://example.org/alder",
    });
  });

  it("hold stages of the named reviews alone, in the order of their key", () => {
    const keys = tables.stages.map(({ review_id, level, code }) => `${review_id} ${level} ${code}`);
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(tables.stages.map(({ review_id }) => review_id))).toEqual(
      new Set(["XAA-1", "XAA-2"]),
    );
  });

  it("hold every aspect, factor and theme of a review’s edition", () => {
    const ofFirst = tables.stages.filter(({ review_id }) => review_id === "XAA-1");
    const count = (wanted: string) => ofFirst.filter(({ level }) => level === wanted).length;
    expect([count("aspect"), count("factor"), count("theme")]).toEqual([53, 24, 21]);
    expect(ofFirst.every(({ low, high }) => low === 2 && high === 2)).toBe(true);
    expect(tables.stages.find(({ review_id }) => review_id === "XAA-2")).toEqual({
      review_id: "XAA-2",
      level: "aspect",
      code: "D1.1.1",
      low: 3,
      high: 4,
      source: "reported",
    });
  });

  it("name the countries of the named reviews and of the groups, and no real one", () => {
    expect(tables.countries).toEqual([
      { country: "XAA", name: "Alder" },
      { country: "XAB", name: "Birch" },
      { country: "XAC", name: "Cedar" },
      { country: "XAD", name: "Dogwood" },
      { country: "XAE", name: "Elm" },
    ]);
    expect(tables.groups).toHaveLength(7);
  });

  it("tell the circumstances of countries with a named review only", () => {
    expect(tables.context.map(({ country, year }) => [country, year])).toEqual([
      ["XAA", 2017],
      ["XAA", 2022],
    ]);
  });

  it("carry the model: each edition’s units, and the themes under the dimensions of 2021", () => {
    const rows = tables.framework;
    expect(rows.filter(({ level }) => level === "dimension")).toHaveLength(15);
    expect(rows.filter(({ level }) => level === "theme")).toHaveLength(22);
    expect(rows.find(({ code }) => code === "H01")).toEqual({
      edition: "2021",
      level: "theme",
      code: "H01",
      parent: "D1",
      name: "National cybersecurity strategy",
      theme: "H01",
    });
    const known = new Set(rows.map(({ edition, code }) => `${edition} ${code}`));
    const orphans = rows.filter(
      ({ edition, parent }) => parent !== null && !known.has(`${edition} ${parent}`),
    );
    expect(orphans).toEqual([]);
  });

  it("say of each theme how far two editions can be compared", () => {
    expect(tables.comparability).toHaveLength(66);
  });

  it("have no block of fewer reviews than the policy asks for, and no statement", () => {
    expect([tables.blocks, tables.statements]).toEqual([[], []]);
  });
});

describe("the tables of a real portfolio", () => {
  const tables = tablesOf(REAL);

  it("name every country that is known, the owner’s way where it has a named review", () => {
    const names = new Map(tables.countries.map(({ country, name }) => [country, name]));
    expect(names.size).toBe(KNOWN.countries.size);
    expect(names.get("SLV")).toBe("Salvador as its owner writes it");
    expect(names.get("GTM")).toBe("Guatemala");
  });

  it("name a country of the groups as it is known, whatever a review that is not named says", () => {
    const groups = csv(HEADERS.groups, ["GTM,wb_region,A region of its owner,,,"]);
    const { countries } = tablesOf({ ...REAL, "groups.csv": groups });
    expect(countries.find(({ country }) => country === "GTM")?.name).toBe("Guatemala");
  });

  it("hold every known membership, save where the owner has another", () => {
    const region = (wanted: string) =>
      tables.groups.filter(
        ({ country, grouping }) => country === wanted && grouping === "wb_region",
      );
    expect(region("SLV").map(({ group }) => group)).toEqual(["A region of its owner"]);
    expect(region("GTM")).toHaveLength(1);
    expect(tables.groups).toHaveLength(KNOWN.memberships.length);
  });
});
