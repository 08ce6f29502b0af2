import type { DemoCountry } from "./countries";
import type { Draws } from "./draws";
import { type TextTable, textTable } from "./textTable";

/** How many countries of region A rose from one income band to the next between their reviews. */
const RISEN = 2;

type Membership = Readonly<Record<"grouping" | "group" | "valid_from" | "valid_to", string>>;

/** Every country's invented groups, also those of countries never reviewed. */
export function groupsTable(draws: Draws, countries: readonly DemoCountry[]): TextTable {
  const risen = risenAmong(draws, countries);
  const records = countries.flatMap((country) =>
    membershipsOf(country, risen.has(country.code)).map((membership) => ({
      country: country.code,
      country_name: country.name,
      ...membership,
    })),
  );
  return textTable("groups", records);
}

function membershipsOf(country: DemoCountry, hasRisen: boolean): Membership[] {
  const { region, income, leagues } = country;
  return [
    always("region", `Region ${region.letter}`),
    ...(hasRisen ? risingFrom(income) : [always("income_band", bandName(income))]),
    ...leagues.map((letter) => always(`league_${letter.toLowerCase()}`, `League ${letter}`)),
  ];
}

function always(grouping: string, group: string): Membership {
  return { grouping, group, valid_from: "", valid_to: "" };
}

function risingFrom(band: number): Membership[] {
  const grouping = "income_band";
  return [
    { grouping, group: bandName(band), valid_from: "", valid_to: "2017-12-31" },
    { grouping, group: bandName(band + 1), valid_from: "2018-01-01", valid_to: "" },
  ];
}

function bandName(band: number): string {
  return `Income band ${band}`;
}

function risenAmong(draws: Draws, countries: readonly DemoCountry[]): ReadonlySet<string> {
  const able = countries.filter(({ region, income }) => region.letter === "A" && income === 3);
  const codes = able.map(({ code }) => code);
  return new Set(draws("risen").shuffle(codes).slice(0, RISEN));
}
