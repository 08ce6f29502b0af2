import usual from "../../data/disclosure/policy.json";
import countries from "../../data/groupings/countries.csv?raw";
import groupings from "../../data/groupings/groupings.json";
import members from "../../data/groupings/members.csv?raw";
import { sheetFromCsv } from "../formats/csv";
import { tableOf } from "../formats/sheet";
import { CMM } from "../model/cmm";
import { groupingsOf } from "../model/groupings";
import type { Known } from "../records/input";

/** The rules under which a release would speak of unpublished reviews, were one made. */
export const USUAL_POLICY = { c: usual.c, k: usual.k, kSplit: usual.kSplit };

/** What the site knows without any portfolio, as the pipeline knows it: the model, the countries and their groups. */
export function ownKnown(): Known {
  const known = groupingsOf({
    countries: tableOf(sheetFromCsv(countries)),
    members: tableOf(sheetFromCsv(members)),
    groupings,
  });
  return { framework: CMM, countries: known.countries, memberships: known.memberships };
}
