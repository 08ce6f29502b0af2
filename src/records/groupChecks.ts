import { isCountry, isFictional } from "./country";
import { error, type Fault, quoted, warning } from "./fault";
import type { Input, InputRow, Known } from "./input";
import { at } from "./place";
import { groupedBy } from "./repeats";

type GroupRow = InputRow<"groups">;

/** A membership ends no sooner than it begins. */
export function* validity({ groups = [] }: Input): Generator<Fault> {
  for (const row of groups) {
    const { valid_from: from, valid_to: to } = row.cells;
    if (from === "" || to === "" || from <= to) continue;
    yield error(at(row, "valid_to"), `is before valid_from, ${from}`, "Put the two days in order");
  }
}

/** A country is in one group of a grouping at a time; the last day of a membership belongs to it. */
export function* overlaps({ groups = [] }: Input): Generator<Fault> {
  const keyOf = ({ cells }: GroupRow) => JSON.stringify([cells.country, cells.grouping]);
  for (const rows of groupedBy(groups, keyOf).values()) {
    for (const [i, row] of rows.entries()) {
      const before = rows.slice(0, i).find((earlier) => overlap(earlier, row));
      if (before === undefined) continue;
      yield error(
        at(row, "group"),
        `holds ${quoted(row.cells.country)} at the same time as ${quoted(before.cells.group)} in row ${before.row}`,
        "End the one before the other begins: within a grouping a country is in one group at a time",
      );
    }
  }
}

/** Warns of a fictional country that neither its groups nor a review give a name. */
export function* unnamed({ groups = [], reviews }: Input, known: Known): Generator<Fault> {
  if (reviews === undefined || reviews.some((row) => !isNamed(row, known))) return;
  const named = [...reviews, ...groups].filter(({ cells }) => cells.country_name !== "");
  const told = new Set(named.map(({ cells }) => cells.country));
  for (const row of groups) {
    const { country } = row.cells;
    if (told.has(country) || !isFictional(country)) continue;
    told.add(country);
    const advice = "Add a column country_name to groups.csv; until then its code is its name";
    yield warning(at(row, "country"), "has no name", advice);
  }
}

/** Warns of a reviewed country that is in no group, and so in no figure of groups. */
export function* ungrouped({ reviews = [], groups }: Input, known: Known): Generator<Fault> {
  if (groups === undefined) return;
  const grouped = new Set([
    ...groups.map(({ cells }) => cells.country),
    ...known.memberships.map(({ country }) => country),
  ]);
  for (const row of reviews) {
    const { country } = row.cells;
    if (grouped.has(country) || !isCountry(country, known)) continue;
    grouped.add(country);
    yield warning(at(row, "country"), "is in no group", "Add its groups to groups.csv");
  }
}

/** Else a fault has been told already, and the name that seems to lack may be meant there. */
function isNamed({ cells }: InputRow<"reviews">, known: Known): boolean {
  return cells.country_name !== "" && isCountry(cells.country, known);
}

function overlap({ cells: a }: GroupRow, { cells: b }: GroupRow): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: GroupRow["cells"], b: GroupRow["cells"]): boolean {
  return a.valid_from === "" || b.valid_to === "" || a.valid_from <= b.valid_to;
}
