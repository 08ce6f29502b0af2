import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, countryBands } from "../../../src/analyses/progress/countryBands";
import { countryPlaces } from "../../../src/analyses/progress/countryPlaces";
import { movesByItem } from "../../../src/analyses/progress/movesByItem";
import { placesRecords } from "../../../src/analyses/progress/placesRecords";
import { BANDS } from "../../../src/analyses/progress/progressChoice";
import { type MadeCountry, madePairs, moved } from "./madePairs";

const place = fc.option(fc.integer({ min: 1, max: 9 }));
const at = fc.record({ H01: place, H02: place, H03: place, H05: place });
const countries = fc
  .array(fc.array(at, { minLength: 2, maxLength: 3 }), { maxLength: 12 })
  .map((all) =>
    all.map(
      (reviews, i): MadeCountry => ({
        name: `Land ${String.fromCharCode(65 + i)}`,
        reviews: reviews.map((places) => ({ at: places })),
      }),
    ),
  );

describe("what countries are placed in", () => {
  const made = [moved("Alder", 1, 3)];

  it("is the first dimension where nothing is chosen, whichever moved most", () => {
    const rising: MadeCountry = {
      name: "Birch",
      reviews: [{ at: { H01: 3, H05: 1 } }, { at: { H01: 3, H05: 9 } }],
    };
    expect(countryPlaces(madePairs([rising]))).toMatchObject({ of: "index", code: "D1" });
  });

  it("is an index of a dimension and stages of an item", () => {
    const places = countryPlaces(madePairs(made, { item: "H01" }));
    expect(places).toMatchObject({ of: "stage", code: "H01", name: "Strategy" });
    const index = countryPlaces(madePairs(made, { item: "D2" }));
    expect(index).toMatchObject({ of: "index", code: "D2", name: "Culture", placed: [] });
  });
});

describe("where countries stood and stand", () => {
  it("has stage values, reviews in between, and how far editions ask the same", () => {
    const pairs = madePairs(
      [
        {
          name: "Alder",
          reviews: [
            { at: { H01: 2 }, edition: "2014" },
            { at: { H01: null } },
            { at: { H01: 4 } },
            { at: { H01: 5 }, edition: "2021" },
          ],
        },
      ],
      { item: "H01", span: "ends" },
      [{ theme: "H01", from_edition: "2014", to_edition: "2021", comparability: "medium" }],
    );
    const [alder] = countryPlaces(pairs)!.placed;
    expect(alder).toMatchObject({ from: 1.5, to: 3, comparability: "medium" });
    expect(alder!.between.map(({ review: { wave }, at }) => [wave, at])).toEqual([
      [2, null],
      [3, 2.5],
    ]);
  });

  it("tells of each country left out which review gives no stage, or that editions ask too differently", () => {
    const pairs = madePairs(
      [
        moved("Alder", null, 3),
        moved("Birch", 3, null),
        moved("Cedar", null, null),
        { name: "Dogwood", reviews: [{ at: { H01: 3 }, edition: "2014" }, { at: { H01: 3 } }] },
        moved("Elder", 3, 3),
      ],
      { item: "H01" },
      [{ theme: "H01", from_edition: "2014", to_edition: "2016", comparability: "none" }],
    );
    const { placed, left } = countryPlaces(pairs)!;
    expect(placed.map(({ pair }) => pair.name)).toEqual(["Elder"]);
    expect(left.map(({ pair, why }) => [pair.name, why])).toEqual([
      ["Alder", "earlier"],
      ["Birch", "later"],
      ["Cedar", "both"],
      ["Dogwood", "comparability"],
    ]);
  });

  it("takes an index over the same parts at each review, and in between only where all are placed", () => {
    const three = (middle: Record<string, number | null>): MadeCountry => ({
      name: "Alder",
      reviews: [
        { at: { H01: 1, H02: 3, H03: 9 } },
        { at: middle },
        { at: { H01: 3, H02: 5, H03: null } },
      ],
    });
    const of = (middle: Record<string, number | null>) =>
      countryPlaces(madePairs([three(middle)], { item: "D1", span: "ends" }))!;
    expect(of({ H01: 3, H02: 4 }).placed[0]).toMatchObject({
      ...{ from: 1.5, to: 2.5, items: 2, comparability: null },
      between: [{ at: 2.25 }],
    });
    expect(of({ H01: 3, H02: null }).placed[0]!.between).toMatchObject([{ at: null }]);
    const few = madePairs([moved("Birch", 1, 3)], { item: "D1" });
    expect(countryPlaces(few)).toMatchObject({ placed: [], left: [{ why: "parts" }] });
  });
});

describe("bands", () => {
  it("part the countries, by name within, whatever they go by", () => {
    fc.assert(
      fc.property(
        countries,
        fc.constantFrom(...BANDS),
        fc.constantFrom("H01", "D1"),
        fc.constantFrom("1-2" as const, "ends" as const),
        (made, by, item, span) => {
          const pairs = madePairs(made, { item, span });
          const places = countryPlaces(pairs)!;
          const bands = countryBands(places, by);
          const banded = bands.flatMap((band) => band.countries);
          expect(new Set(banded)).toEqual(new Set(places.placed));
          expect(banded).toHaveLength(places.placed.length);
          for (const { countries } of bands) {
            const names = countries.map(({ pair }) => pair.name);
            expect(names.length).toBeGreaterThan(0);
            expect(names).toEqual(names.toSorted());
          }
          expect(places.placed.length + places.left.length).toBe(pairs.pairs.length);
        },
      ),
    );
  });

  it("count as many risen, stayed and fallen as the figure of what moved", () => {
    fc.assert(
      fc.property(countries, fc.constantFrom("H01", "D1"), (made, item) => {
        const pairs = madePairs(made, { item });
        const places = countryPlaces(pairs)!;
        const moves = movesByItem(pairs);
        const counts = item === "D1" ? moves.dimensions[0]!.counts : moves.items[0]!.counts;
        const changes = places.placed.map((country) => changeOf(country, places.of));
        const count = (name: string) => changes.filter((change) => change === name).length;
        expect(count("rose") + count("roseHalf")).toBe(counts.rose);
        expect(count("fell") + count("fellHalf")).toBe(counts.fell);
        expect(count("stayed")).toBe(counts.stayed);
        expect(count("roseHalf")).toBe(counts.roseHalf ?? 0);
        expect(count("fellHalf")).toBe(counts.fellHalf ?? 0);
      }),
    );
  });

  it("stand in the order of places, and from rises to falls", () => {
    const made = [
      moved("Alder", 5, 1),
      moved("Birch", 1, 5),
      moved("Cedar", 2, 1),
      moved("Dogwood", 1, 2),
      moved("Elder", 5, 5),
    ];
    const places = countryPlaces(madePairs(made, { item: "H01" }))!;
    const of = (by: (typeof BANDS)[number]) =>
      countryBands(places, by).map((band) => [
        band.by === "change" ? band.change : band.at,
        band.countries.map(({ pair }) => pair.name).join(" "),
      ]);
    expect(of("earlier")).toEqual([
      [1, "Birch Dogwood"],
      [1.5, "Cedar"],
      [3, "Alder Elder"],
    ]);
    expect(of("later")).toEqual([
      [1, "Alder Cedar"],
      [1.5, "Dogwood"],
      [3, "Birch Elder"],
    ]);
    expect(of("change")).toEqual([
      ["rose", "Birch"],
      ["roseHalf", "Dogwood"],
      ["stayed", "Elder"],
      ["fellHalf", "Cedar"],
      ["fell", "Alder"],
    ]);
  });
});

describe("the rows of where countries stood and stand", () => {
  const words = { bandOf: () => "a band", whyLeft: (why: string) => `for ${why}` };

  it("have each review that is drawn, and those left out with the reason", () => {
    const pairs = madePairs([moved("Alder", 2, 3), moved("Birch", null, 3)], { item: "H01" });
    const { columns, rows } = placesRecords(countryPlaces(pairs)!, words);
    const at = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
    expect(at("name")).toEqual(["Alder", "Alder", "Birch", "Birch"]);
    expect(at("wave")).toEqual([1, 2, 1, 2]);
    expect(at("low")).toEqual([1, 2, null, null]);
    expect(at("high")).toEqual([2, 2, null, null]);
    expect(at("band")).toEqual(["a band", "a band", null, null]);
    expect(at("left_out")).toEqual([null, null, "for earlier", "for earlier"]);
  });

  it("say the index of a dimension and over how many parts it is", () => {
    const review = (H01: number, H02: number) => ({ at: { H01, H02, H03: 5 } });
    const pairs = madePairs([{ name: "Alder", reviews: [review(1, 3), review(3, 4)] }], {
      item: "D1",
    });
    const { columns, rows } = placesRecords(countryPlaces(pairs)!, words);
    expect(columns).not.toContain("low");
    expect(rows.map((row) => row.slice(-4, -2))).toEqual([
      [2, 3],
      [7.5 / 3, 3],
    ]);
  });
});
