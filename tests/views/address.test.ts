import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeatmapChoice, ORDERS_OF, ROW_KINDS } from "../../src/analyses/heatmap";
import { addressOf, oneOf } from "../../src/views/address";
import { type Offer, readHeatmap, writeHeatmap } from "../../src/views/heatmapAddress";

const PLACE = "https://host.invalid/atlas/heatmap";

describe("the address of a view", () => {
  const address = addressOf({
    colour: oneOf(["red", "green"]),
    size: oneOf(["small", "large"], "large"),
  });

  it("reads the first choice, or the one named for it, where nothing is said", () => {
    expect(address.read(PLACE)).toEqual({ values: { colour: "red", size: "large" }, unknown: [] });
  });

  it("does not write what would be read unasked", () => {
    expect(address.write({ colour: "red", size: "large" })).toBe("");
    expect(address.write({ colour: "green", size: "large" })).toBe("?colour=green");
  });

  it("tells what it does not know by name and value, and reads the default in its place", () => {
    expect(address.read(`${PLACE}?colour=blue&size=small`)).toEqual({
      values: { colour: "red", size: "small" },
      unknown: [{ name: "colour", value: "blue" }],
    });
  });

  it("is not concerned with parameters of others", () => {
    expect(address.read(`${PLACE}?lang=fr&colour=green`).values.colour).toBe("green");
  });
});

const OFFER: Offer = {
  groupings: ["m49_region", "wb_income", "league & co", "constructor", "región"],
  editions: ["2014", "2016", "2021"],
  dimensions: ["D1", "D2", "D3", "D4", "D5"],
};

const STANDARD: HeatmapChoice = {
  rows: "groups",
  grouping: "m49_region",
  edition: "",
  dimension: "",
  order: "name",
  by: "",
  reversed: false,
  row: "",
  column: "",
};

const read = (query: string) => readHeatmap(`${PLACE}${query}`, OFFER);

const CLOSED = fc.constant({ row: "", column: "" });

const OPENED = fc.record({
  row: fc.constantFrom("XAA", "all", "none", "group Region A", "group Côte & Co=1"),
  column: fc.constantFrom("H05", "D1.1", "D5.1.3"),
});

const choices = fc
  .constantFrom(...ROW_KINDS)
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      grouping: fc.constantFrom(...OFFER.groupings),
      edition: fc.constantFrom("", ...OFFER.editions),
      dimension: fc.constantFrom("", ...OFFER.dimensions),
      order: fc.constantFrom(...ORDERS_OF[rows]),
      by: fc.constantFrom("", "H05", "D1.1", "D5.1.3"),
      reversed: fc.boolean(),
    }),
  )
  .chain((choice) => fc.oneof(CLOSED, OPENED).map((cell) => ({ ...choice, ...cell })))
  .map((choice) => (choice.order === "column" ? choice : { ...choice, by: "" }));

describe("the address of a heatmap", () => {
  it("gives back every choice that it was written from", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(read(writeHeatmap(choice, OFFER))).toEqual({ choice, unknown: [] });
      }),
    );
  });

  it("writes exactly what differs from the standard view", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const written = new URLSearchParams(writeHeatmap(choice, OFFER));
        const names = { edition: "columns", reversed: "turned" } as Record<string, string>;
        const differing = (Object.keys(STANDARD) as (keyof HeatmapChoice)[])
          .filter((name) => choice[name] !== STANDARD[name])
          .map((name) => names[name] ?? name);
        expect([...written.keys()]).toEqual(differing);
      }),
    );
  });

  it("is empty for the standard view", () => {
    expect(writeHeatmap(STANDARD, OFFER)).toBe("");
    expect(read("")).toEqual({ choice: STANDARD, unknown: [] });
  });

  it("drops an order that the rows cannot stand in", () => {
    const choice: HeatmapChoice = { ...STANDARD, rows: "countries", order: "coverage" };
    expect(writeHeatmap(choice, OFFER)).toBe("?rows=countries");
  });

  it("tells of an order that the rows cannot stand in, though other rows can", () => {
    expect(read("?rows=countries&order=coverage")).toEqual({
      choice: { ...STANDARD, rows: "countries" },
      unknown: [{ name: "order", value: "coverage" }],
    });
  });

  const PARAMS = ["rows", "grouping", "columns", "dimension", "order", "by", "turned"] as const;

  it.each(
    PARAMS.flatMap((param) =>
      ["__proto__", "constructor", "toString", "%00", "", "%F0%28", "Groups", "name%20", "null"]
        .filter((value) => value !== "constructor" || param !== "grouping")
        .map((value) => ({ param, value })),
    ),
  )("reads $param=$value as the default, and tells of it", ({ param, value }) => {
    const { choice, unknown } = read(`?${param}=${value}`);
    expect(choice).toEqual(STANDARD);
    expect(unknown).toEqual([{ name: param, value: new URLSearchParams(`v=${value}`).get("v") }]);
  });

  it("opens a cell only where both its row and its column are named", () => {
    for (const query of [
      "?row=XAA",
      "?column=H05",
      "?row=XAA&column=nothing",
      "?row=&column=H05",
    ]) {
      expect(read(query).choice).toEqual(STANDARD);
    }
    expect(read("?row=group+Region+A&column=H05").choice).toEqual({
      ...STANDARD,
      row: "group Region A",
      column: "H05",
    });
  });

  it.each(["__proto__=groups", "constructor=x", "hasOwnProperty=1", "&&&", "=", "?", "rows"])(
    "is not led astray by a parameter of another name: ?%s",
    (query) => {
      const { choice, unknown } = read(`?${query}`);
      expect(choice).toEqual(STANDARD);
      expect(unknown).toEqual(query === "rows" ? [{ name: "rows", value: "" }] : []);
    },
  );

  it("takes the first of two of a name", () => {
    expect(read("?rows=countries&rows=groups").choice.rows).toBe("countries");
    expect(read("?rows=countries&rows=planets").unknown).toEqual([]);
  });

  it("never throws, whatever any parameter says, and then reads what is offered", () => {
    const query = fc.dictionary(
      fc.oneof(fc.constantFrom(...PARAMS), fc.string()),
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("countries", "2016", "group", "D3")),
    );
    fc.assert(
      fc.property(query, (said) => {
        const { choice, unknown } = read(`?${new URLSearchParams(said)}`);
        expect(ROW_KINDS).toContain(choice.rows);
        expect(OFFER.groupings).toContain(choice.grouping);
        expect(["", ...OFFER.editions]).toContain(choice.edition);
        expect(["", ...OFFER.dimensions]).toContain(choice.dimension);
        expect(ORDERS_OF[choice.rows]).toContain(choice.order);
        for (const { name, value } of unknown) expect(said[name]).toBe(value);
      }),
    );
  });

  it("never throws of raw text in its query either", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { choice } = read(`?${raw}`);
        expect(ORDERS_OF[choice.rows]).toContain(choice.order);
      }),
    );
  });

  it("has no grouping where none is offered", () => {
    const none = { ...OFFER, groupings: [] };
    const { choice, unknown } = readHeatmap(`${PLACE}?grouping=m49_region`, none);
    expect(choice.grouping).toBe("");
    expect(unknown).toEqual([{ name: "grouping", value: "m49_region" }]);
    expect(writeHeatmap(choice, none)).toBe("");
  });

  it("has countries for rows where no grouping is offered", () => {
    const none = { ...OFFER, groupings: [] };
    expect(readHeatmap(PLACE, none).choice.rows).toBe("countries");
    expect(readHeatmap(`${PLACE}?rows=groups`, none)).toMatchObject({
      choice: { rows: "countries" },
      unknown: [{ name: "rows", value: "groups" }],
    });
  });
});
