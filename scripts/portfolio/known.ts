import { readFileSync } from "node:fs";
import { sheetFromCsv } from "../../src/formats/csv";
import { CMM } from "../../src/model/cmm";
import { groupingsOf } from "../../src/model/groupings";
import type { Known } from "../../src/records/input";

/** Reads what this project knows without any portfolio: the model, the countries and their groups. */
export function readKnown(): Known {
  const { countries, memberships } = groupingsOf({
    countries: sheetFromCsv(textOf("countries.csv")),
    members: sheetFromCsv(textOf("members.csv")),
    groupings: JSON.parse(textOf("groupings.json")),
  });
  return { framework: CMM, countries, memberships };
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../data/groupings/${file}`, import.meta.url), "utf8");
}
