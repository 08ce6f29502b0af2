import groupings from "../../data/groupings/groupings.json";
import members from "../../data/groupings/members.csv?raw";
import registry from "../../data/registry/reviews.csv?raw";
import { sheetFromCsv } from "../formats/csv";
import { type Sheet, tableOf } from "../formats/sheet";

/** Names that anyone may know: they stand in this site's own registry and groupings. */
export interface PublicNames {
  /** Codes of countries of which a review is in the public registry. */
  readonly countries: ReadonlySet<string>;
  /** Ids of groupings, and names of groups. */
  readonly groupings: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** Reads the names off the registry and the groupings that come with the site. */
export function publicNames(): PublicNames {
  return {
    countries: new Set(columnOf(sheetFromCsv(registry), "country")),
    groupings: new Set(groupings.map(({ id }) => id)),
    groups: new Set(columnOf(sheetFromCsv(members), "group")),
  };
}

function columnOf(sheet: Sheet, column: string): readonly string[] {
  const { header, rows } = tableOf(sheet);
  const at = header.indexOf(column);
  return rows.map((row) => row[at]!);
}
