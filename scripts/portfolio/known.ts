import { readFileSync } from "node:fs";
import { sheetFromCsv } from "../../src/formats/csv";
import { tableOf } from "../../src/formats/sheet";
import { CMM } from "../../src/model/cmm";
import { groupingsOf } from "../../src/model/groupings";
import type { Known } from "../../src/records/input";

/** Reads what this project knows without any portfolio: the model, the countries and their groups. */
export function readKnown(): Known {
  const { countries, memberships } = groupingsOf({
    countries: tableOf(sheetFromCsv(textOf("countries.csv"))),
    members: tableOf(sheetFromCsv(textOf("members.csv"))),
    groupings: JSON.parse(textOf("groupings.json")),
  });
  return { framework: CMM, countries, memberships };
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../data/groupings/${file}`, import.meta.url), "utf8");
}
