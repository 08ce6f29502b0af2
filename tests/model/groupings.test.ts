import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import groupings from "../../data/groupings/groupings.json";
import { groupingsOf } from "../../src/model/groupings";
import { tableFromCsv } from "../tableFromCsv";

const COUNTRIES = readFileSync("data/groupings/countries.csv", "utf8");
const MEMBERS = readFileSync("data/groupings/members.csv", "utf8");

const source = {
  countries: tableFromCsv(COUNTRIES),
  members: tableFromCsv(MEMBERS),
  groupings,
};

const { countries, memberships, groupings: known } = groupingsOf(source);

const countOf = (grouping: string, group?: string) =>
  memberships.filter(
    (row) => row.grouping === grouping && (group === undefined || row.group === group),
  ).length;

it("knows 205 countries by their codes, Kosovo by the one in use", () => {
  expect(countries.size).toBe(205);
  expect(countries.get("XKX")).toBe("Kosovo*");
  expect(countries.get("CIV")).toBe("Côte d’Ivoire");
});

it("knows the groupings that a portfolio can name without bringing them", () => {
  expect(known.map(({ id }) => id).join(" ")).toBe(
    "m49_region m49_subregion un_regional_group wb_region wb_income ldc lldc sids commonwealth " +
      "oas au asean pif caricom sadc ecowas eu western_balkans6",
  );
});

it.each([
  ["African Group", 54],
  ["Asia-Pacific Group", 55],
  ["Eastern European Group", 23],
  ["Latin American and Caribbean Group (GRULAC)", 33],
  ["Western European and Others Group", 28],
])("the %s of the United Nations has %i members", (group, count) => {
  expect(countOf("un_regional_group", group)).toBe(count);
});

it("the regional groups hold the 193 member states, each once", () => {
  const states = memberships.filter(({ grouping }) => grouping === "un_regional_group");
  expect(new Set(states.map(({ country }) => country)).size).toBe(193);
  expect(states).toHaveLength(193);
});

it.each([
  ["m49_region", 205],
  ["m49_subregion", 205],
  ["wb_region", 204],
  ["wb_income", 201],
  ["ldc", 45],
  ["lldc", 32],
  ["sids", 43],
  ["commonwealth", 56],
  ["oas", 35],
  ["au", 54],
  ["asean", 11],
  ["pif", 18],
  ["caricom", 15],
  ["sadc", 16],
  ["ecowas", 12],
  ["eu", 27],
  ["western_balkans6", 6],
])("%s has %i members", (grouping, count) => {
  expect(countOf(grouping)).toBe(count);
});

it("holds income for the one fiscal year that is sourced, and says so", () => {
  const income = memberships.filter(({ grouping }) => grouping === "wb_income");
  const years = new Set(income.map(({ validFrom, validTo }) => `${validFrom} ${validTo}`));
  expect([...years]).toEqual(["2019-07-01 2020-06-30"]);
  expect(known.find(({ id }) => id === "wb_income")!.name).toContain("fiscal year 2020");
  expect(countOf("wb_income", "Low income")).toBe(31);
});

it("says which groupings are from memory", () => {
  const unsourced = known.filter(({ sourced }) => !sourced).map(({ id }) => id);
  expect(unsourced.join(" ")).toBe(
    "un_regional_group commonwealth oas au asean pif caricom sadc ecowas eu western_balkans6",
  );
});

it.each([
  [
    "a member that is no country",
    "ZZZ,eu,European Union (EU),,",
    "ZZZ in eu is no country of the list",
  ],
  [
    "a member twice in a grouping at the same time",
    "KEN,wb_income,High income,2020-06-30,",
    "KEN in wb_income is in Lower middle income and High income at the same time",
  ],
  ["a group without a name", "KEN,eu,,,", "KEN in eu is in a group without a name"],
  ["a day that is none", "KEN,eu,Union,2020-02-30,", "KEN in eu has the day 2020-02-30"],
  [
    "a member that leaves before it joins",
    "KEN,eu,Union,2020-02-02,2020-02-01",
    "KEN in eu leaves before it joins",
  ],
  ["members without a grouping", "KEN,opec,OPEC,,", "opec is no grouping of the list"],
])("refuses %s", (_, row, breach) => {
  const members = tableFromCsv(`${MEMBERS}${row}\n`);
  expect(() => groupingsOf({ ...source, members })).toThrow(`- ${breach}`);
});

it("takes a country that changes group from one day to the next", () => {
  const members = tableFromCsv(`${MEMBERS}KEN,wb_income,High income,2020-07-01,\n`);
  expect(groupingsOf({ ...source, members }).memberships).toHaveLength(memberships.length + 1);
});

it.each([
  ["a country that stands twice", "KEN,Kenya", "KEN stands twice"],
  ["a code that is none", "Ken,Kenya", "Ken is no code"],
  ["a country without a name", "KEX,", "KEX has no name"],
])("refuses %s", (_, row, breach) => {
  const countries = tableFromCsv(`${COUNTRIES}${row}\n`);
  expect(() => groupingsOf({ ...source, countries })).toThrow(`- ${breach}`);
});

it.each([
  ["without members", { id: "brics" }, "brics has no members"],
  ["that stands twice", { id: "eu" }, "eu stands twice"],
  ["without a source", { id: "none", source: "" }, "none lacks a name, a source or a day"],
  ["without a day", { id: "none", retrieved: "2026" }, "none lacks a name, a source or a day"],
])("refuses a grouping %s", (_, change, breach) => {
  const more = [...groupings, { ...groupings[0]!, ...change }];
  expect(() => groupingsOf({ ...source, groupings: more })).toThrow(`- ${breach}`);
});

it("refuses columns other than those agreed, a row too short and broken text", () => {
  const members = {
    ...tableFromCsv("country,group\nKEN\n"),
    faults: [{ row: 3, fault: "broken" }],
  };
  expect(() => groupingsOf({ ...source, members })).toThrow(
    "members.csv: 3 at fault\n- row 3: broken\n- the columns are country, group\n- row 2 has 1 cells",
  );
});

it("lists every breach in one error", () => {
  const members = tableFromCsv(`${MEMBERS}ZZZ,eu,,,\n`);
  const countries = tableFromCsv(`${COUNTRIES}KEN,Kenya\n`);
  expect(() => groupingsOf({ ...source, countries, members })).toThrow(
    "data/groupings: 3 at fault",
  );
});
