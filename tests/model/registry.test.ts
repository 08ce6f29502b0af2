import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { registryOf } from "../../src/model/registry";
import { tableFromCsv } from "../tableFromCsv";

const TEXT = readFileSync("data/registry/reviews.csv", "utf8");
const NAMES = new Map(
  tableFromCsv(readFileSync("data/groupings/countries.csv", "utf8")).rows.map(([code, name]) => [
    code,
    name,
  ]),
);

const entries = registryOf(tableFromCsv(TEXT));

const withRow = (row: string) => tableFromCsv(`${TEXT}${row}\n`);

it("knows 81 countries and 120 reviews of them", () => {
  expect(new Set(entries.map(({ country }) => country)).size).toBe(81);
  expect(entries).toHaveLength(120);
});

it("gives every review a source, and links that are https", () => {
  expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([]);
  const links = entries.flatMap(({ sources, reportUrl }) => [...sources, reportUrl ?? sources[0]!]);
  expect(links.filter((link) => new URL(link).protocol !== "https:")).toEqual([]);
});

it("holds nothing from memory", () => {
  expect(TEXT).not.toMatch(/memory/i);
});

it("names countries as the list of countries does", () => {
  const strays = entries.filter(({ country, countryName }) => NAMES.get(country) !== countryName);
  expect(strays).toEqual([]);
});

it("numbers no third review, since no source says which countries had one", () => {
  expect(new Set(entries.map(({ wave }) => wave))).toEqual(new Set([1, 2]));
  expect(entries.filter(({ wave }) => wave === 2)).toHaveLength(39);
});

it("tells a year only where one is exact", () => {
  const of = (country: string) => entries.find((entry) => entry.country === country);
  expect(of("ARM")).toMatchObject({ year: 2015, period: "February 2015", edition: "2014" });
  expect(of("BWA")).toMatchObject({ year: null, period: "2016 to January 2020", edition: null });
  expect(of("ALB")).toMatchObject({ year: null, period: null, published: "unknown" });
});

it("tells the method of each wave where a source does", () => {
  const methods = (country: string) =>
    entries.filter((entry) => entry.country === country).map(({ method }) => method);
  expect(methods("ARG")).toEqual(["questionnaire", "questionnaire"]);
  expect(methods("JAM")).toEqual(["in-country", "questionnaire"]);
  expect(methods("BRA")).toEqual(["questionnaire", "in-country"]);
  expect(methods("ECU")).toEqual([null, null]);
});

it.each([
  ["a row without a source", "ZZA,Aland,1,,,,,,unknown,,", "ZZA 1: source is “”"],
  [
    "a link that is not https",
    "ZZA,Aland,1,,,,,,yes,http://a.org,https://a.org",
    "ZZA 1: report_url is “http://a.org”",
  ],
  [
    "a fact from memory",
    "ZZA,Aland,1,,,,,ITU (memory),unknown,,https://a.org",
    "ZZA 1: partner is “ITU (memory)”",
  ],
  ["an unknown edition", "ZZA,Aland,1,,,2018,,,unknown,,https://a.org", "ZZA 1: edition is “2018”"],
  [
    "an unknown method",
    "ZZA,Aland,1,,,,by post,,unknown,,https://a.org",
    "ZZA 1: method is “by post”",
  ],
  [
    "an unknown word for published",
    "ZZA,Aland,1,,,,,,no,,https://a.org",
    "ZZA 1: published is “no”",
  ],
  [
    "a year that the period does not name",
    "ZZA,Aland,1,2018,by 2020,,,,unknown,,https://a.org",
    "ZZA 1: year is not in the period",
  ],
  ["a year that is none", "ZZA,Aland,1,18,18,,,,unknown,,https://a.org", "ZZA 1: year is “18”"],
  ["waves with a gap", "ALB,Albania,3,,,,,,unknown,,https://a.org", "ALB: the waves are 1, 3"],
  [
    "a wave that stands twice",
    "ALB,Albania,1,,,,,,unknown,,https://a.org",
    "ALB: the waves are 1, 1",
  ],
  [
    "a country with two names",
    "ALB,Alba,2,,,,,,unknown,,https://a.org",
    "ALB: the names are Albania, Alba",
  ],
  ["a code that is none", "Alb,Albania,1,,,,,,unknown,,https://a.org", "Alb 1: country is “Alb”"],
])("refuses %s", (_, row, breach) => {
  expect(() => registryOf(withRow(row))).toThrow(`- ${breach}`);
});

it("lists every breach in one error", () => {
  expect(() => registryOf(withRow("Zza,,0,,,,,,maybe,,"))).toThrow(
    "data/registry/reviews.csv: 6 at fault",
  );
});
