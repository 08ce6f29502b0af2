import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVELS } from "../../../src/analyses/cells/columns";
import { REACHABLE } from "../../../src/analyses/cells/thresholds";
import {
  type HeatmapChoice,
  levelsOf,
  MOST_COMPARED,
  ORDERS,
  ordersOf,
  ROW_KINDS,
  SHOWN,
  usualLevel,
} from "../../../src/analyses/heatmap/heatmapChoice";
import { type Offer, readHeatmap, writeHeatmap } from "../../../src/views/heatmap/heatmapAddress";
import { LEAST_COMPARABILITIES } from "../../../src/views/scope/filterAddress";
import { choicesOf, OFFER, STANDARD } from "../offers";

const PLACE = "https://host.invalid/atlas/heatmap";

const read = (query: string) => readHeatmap(`${PLACE}${query}`, OFFER);

const NOTHING: Offer = {
  groupings: [],
  editions: [],
  methods: [],
  waves: [],
  years: [],
  groups: [],
};

describe("the address of a heatmap", () => {
  it.each([
    ["of much", OFFER],
    ["without groupings", { ...OFFER, groupings: [] }],
    ["of nothing", NOTHING],
  ])("gives back every choice that it was written from, with an offer %s", (_, offer) => {
    fc.assert(
      fc.property(choicesOf(offer), (choice) => {
        const query = writeHeatmap(choice, offer);
        expect(readHeatmap(`${PLACE}${query}`, offer)).toEqual({ choice, unknown: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is the same for one choice however often it is read and written", () => {
    fc.assert(
      fc.property(choicesOf(OFFER), (choice) => {
        const query = writeHeatmap(choice, OFFER);
        expect(writeHeatmap(read(query).choice, OFFER)).toBe(query);
      }),
    );
  });

  it("writes exactly what differs from the standard view", () => {
    fc.assert(
      fc.property(choicesOf(OFFER), (choice) => {
        const { filter } = choice;
        const differs: [string, boolean][] = [
          ["rows", choice.rows !== "groups"],
          ["grouping", choice.grouping !== STANDARD.grouping],
          ["columns", choice.edition !== ""],
          ["level", choice.level !== usualLevel(choice.edition)],
          ["under", choice.under !== ""],
          ["within", filter.within !== ""],
          ["wave", filter.wave !== 0],
          ["edition", filter.edition !== ""],
          ["method", filter.method !== ""],
          ["from", filter.from !== 0],
          ["to", filter.to !== 0],
          ["comparability", choice.comparability !== ""],
          ["show", choice.shown !== "median"],
          ["reached", choice.threshold !== 3],
          ["order", choice.order !== "name"],
          ["by", choice.by !== ""],
          ["turned", choice.reversed],
          ["compare", choice.compared.length > 0],
          ["row", choice.row !== ""],
          ["column", choice.column !== ""],
        ];
        const written = [...new URLSearchParams(writeHeatmap(choice, OFFER)).keys()];
        expect(written).toEqual(differs.filter(([, is]) => is).map(([name]) => name));
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
    const dimensions: HeatmapChoice = {
      ...STANDARD,
      rows: "countries",
      level: "dimension",
      order: "column",
      by: "D1",
    };
    expect(writeHeatmap(dimensions, OFFER)).toBe("?rows=countries&level=dimension");
  });

  it("drops the part of the model where dimensions are the columns", () => {
    const choice: HeatmapChoice = { ...STANDARD, level: "dimension", under: "D1" };
    expect(writeHeatmap(choice, OFFER)).toBe("?level=dimension");
    expect(read("?level=dimension&under=D1").choice.under).toBe("");
  });

  it("tells of an order that the rows cannot stand in, though other rows can", () => {
    expect(read("?rows=countries&order=coverage")).toEqual({
      choice: { ...STANDARD, rows: "countries" },
      unknown: [{ name: "order", value: "coverage" }],
    });
    expect(read("?rows=countries&level=dimension&order=column&by=D1")).toEqual({
      choice: { ...STANDARD, rows: "countries", level: "dimension" },
      unknown: [{ name: "order", value: "column" }],
    });
  });

  it.each([
    ["?level=factor", "factor"],
    ["?level=aspect", "aspect"],
    ["?columns=2016&level=theme", "theme"],
  ])(
    "tells of a level that the columns do not have, and shows the usual one: %s",
    (query, level) => {
      const { choice, unknown } = read(query);
      expect(choice.level).toBe(usualLevel(choice.edition));
      expect(unknown).toEqual([{ name: "level", value: level }]);
    },
  );
});

const PARAMS = [
  "rows",
  "grouping",
  "columns",
  "level",
  "under",
  "within",
  "wave",
  "edition",
  "method",
  "from",
  "to",
  "comparability",
  "show",
  "reached",
  "order",
  "by",
  "turned",
] as const;

/** Those that say nothing with nothing. */
const MAY_BE_EMPTY = ["level", "within", "edition", "method", "from", "to", "comparability"];

describe("an address that asks for what is not known", () => {
  it.each(
    PARAMS.flatMap((param) =>
      ["__proto__", "constructor", "toString", "%00", "", "%F0%28", "Groups", "name%20", "null"]
        .filter((value) => value !== "constructor" || param !== "grouping")
        .filter((value) => value !== "" || !MAY_BE_EMPTY.includes(param))
        .map((value) => ({ param, value })),
    ),
  )("reads $param=$value as the default, and tells of it", ({ param, value }) => {
    const { choice, unknown } = read(`?${param}=${value}`);
    expect(choice).toEqual(STANDARD);
    expect(unknown).toEqual([{ name: param, value: new URLSearchParams(`v=${value}`).get("v") }]);
  });

  it.each([
    "reached=1",
    "reached=6",
    "reached=3.0",
    "wave=0",
    "wave=4",
    "wave=1e0",
    "from=2017",
    "to=0",
    "from=2016.0",
    "edition=2025",
    "within=m49_region",
    "within=m49_region%3A",
    "within=%3AAfrica",
    "within=wb_income%3AAfrica",
    "comparability=none",
    "under=D6",
    "under=D1.",
    "under=H1",
    "under=D1.1.1.1",
    "show=mean",
  ])("tells of ?%s, which is nearly something", (query) => {
    const [[name, value]] = [...new URLSearchParams(query)] as [[string, string]];
    expect(read(`?${query}`)).toEqual({ choice: STANDARD, unknown: [{ name, value }] });
  });

  it("opens a cell only where both its row and its column are named", () => {
    for (const query of [
      "?row=XAA",
      "?column=H05",
      "?row=XAA&column=nothing",
      "?row=&column=H05",
    ]) {
      expect(read(query).choice).toEqual(STANDARD);
      expect(read(query).unknown.length).toBeGreaterThan(0);
    }
    expect(read("?row=group+Region+A&column=H05").choice).toEqual({
      ...STANDARD,
      row: "group Region A",
      column: "H05",
    });
  });

  it.each([
    ["XAA*XAB", ["XAA", "XAB"], true],
    ["XAA", ["XAA"], true],
    ["XAA*XAA", ["XAA"], true],
    ["XAA**XAB", ["XAA", "XAB"], false],
    ["*", [], false],
    ["1*2*3*4*5", ["1", "2", "3", "4"], false],
    ["XAA*%00", ["XAA"], false],
    ["XAA%2A", ["XAA"], false],
    ["XAA%252A", ["XAA*"], true],
    [`${"x".repeat(101)}*XAA`, ["XAA"], false],
  ])("compares the rows of %s, and tells if not all of them", (written, compared, isWhole) => {
    const { choice, unknown } = read(`?compare=${written}`);
    expect(choice).toEqual({ ...STANDARD, compared });
    expect(unknown.map(({ name }) => name)).toEqual(isWhole ? [] : ["compare"]);
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

  /** That a choice asks for nothing but what is offered. */
  function expectOffered(choice: HeatmapChoice): void {
    const { filter } = choice;
    const values = <T>(of: readonly { readonly value: T }[]) => of.map(({ value }) => value);
    expect(ROW_KINDS).toContain(choice.rows);
    expect(OFFER.groupings).toContain(choice.grouping);
    expect(["", ...values(OFFER.editions)]).toContain(choice.edition);
    expect(levelsOf(choice.edition)).toContain(choice.level);
    expect(choice.under).toMatch(/^$|^[DH][\d.]+$/);
    expect([0, ...values(OFFER.waves)]).toContain(filter.wave);
    expect(["", ...values(OFFER.editions)]).toContain(filter.edition);
    expect(["", ...values(OFFER.methods)]).toContain(filter.method);
    expect([0, ...values(OFFER.years)]).toContain(filter.from);
    expect([0, ...values(OFFER.years)]).toContain(filter.to);
    expect(["", ...LEAST_COMPARABILITIES]).toContain(choice.comparability);
    const groups = OFFER.groups.map(({ grouping, group }) => `${grouping}:${group}`);
    expect([":", ...groups]).toContain(`${filter.within}:${filter.group}`);
    expect(SHOWN).toContain(choice.shown);
    expect(REACHABLE).toContain(choice.threshold);
    expect(ordersOf(choice)).toContain(choice.order);
    expect(choice.by === "" || choice.order === "column").toBe(true);
    expect(choice.compared.length).toBeLessThanOrEqual(MOST_COMPARED);
    expect(new Set(choice.compared).size).toBe(choice.compared.length);
    expect(choice.row === "").toBe(choice.column === "");
  }

  it("never throws, whatever any parameter says, and then reads what is offered", () => {
    const known = ["countries", "2016", "group", "D3", "column", "1", "2019", "high", "a*b", "5"];
    const query = fc.dictionary(
      fc.oneof(fc.constantFrom(...PARAMS, "compare", "row", "column"), fc.string()),
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...known, ...LEVELS, ...ORDERS, "m49_region:Africa"),
      ),
    );
    fc.assert(
      fc.property(query, (said) => {
        const written = new URLSearchParams(`${new URLSearchParams(said)}`);
        const { choice, unknown } = read(`?${written}`);
        expectOffered(choice);
        for (const { name, value } of unknown) {
          if (name !== "row") expect(written.get(name)).toBe(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never throws of raw text in its query either", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => expectOffered(read(`?${raw}`).choice)),
    );
  });
});

describe("an offer without any grouping", () => {
  const none = { ...OFFER, groupings: [] };

  it("has no grouping", () => {
    const { choice, unknown } = readHeatmap(`${PLACE}?grouping=m49_region`, none);
    expect(choice.grouping).toBe("");
    expect(unknown).toEqual([{ name: "grouping", value: "m49_region" }]);
    expect(writeHeatmap(choice, none)).toBe("");
  });

  it("has countries for rows", () => {
    expect(readHeatmap(PLACE, none).choice.rows).toBe("countries");
    expect(readHeatmap(`${PLACE}?rows=groups`, none)).toMatchObject({
      choice: { rows: "countries" },
      unknown: [{ name: "rows", value: "groups" }],
    });
  });
});
