import { refuse, repeatedIn } from "./breaches";
import { isDay } from "./day";
import { namedCells, statedIn, type TextTable } from "./namedCells";
import type { Membership } from "./review";

/** A way of grouping countries, and where the list of its members is from. */
export interface Grouping {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** The day of the version of the source that was read, `2021-03-31`; of writing it down where there is no source. */
  readonly retrieved: string;
  /** False where the members were written down from memory. */
  readonly sourced: boolean;
  readonly note: string | null;
}

/** Countries and the groups that they belong to: `data/groupings`, checked. */
export interface Groupings {
  /** Names by country code. */
  readonly countries: ReadonlyMap<string, string>;
  readonly memberships: readonly Membership[];
  readonly groupings: readonly Grouping[];
}

/** The files of `data/groupings` as they were read. */
export interface GroupingsSource {
  /** Columns `country, name`. */
  readonly countries: TextTable;
  /** Columns `country, grouping, group, valid_from, valid_to`. */
  readonly members: TextTable;
  readonly groupings: readonly Grouping[];
}

/**
 * Gives the countries, their memberships and the groupings once nothing is wrong with them. Refused, all at once: a
 * country that stands twice, has no three-letter code or no name; a member that is no country of the list or stands
 * in two groups of a grouping at a time; a day that is none; a grouping without members or source, and members without grouping.
 */
export function groupingsOf({ countries, members, groupings }: GroupingsSource): Groupings {
  const named = namedCells(countries, { name: "countries.csv", columns: ["country", "name"] });
  const memberships = membershipsIn(members);
  const names = new Map(named.map(({ country, name }) => [country, name]));
  refuse("data/groupings", [
    ...countryBreaches(named),
    ...memberships.flatMap((membership) => memberBreaches(membership, names)),
    ...overlapBreaches(memberships),
    ...groupingBreaches(groupings, new Set(memberships.map(({ grouping }) => grouping))),
  ]);
  return { countries: names, memberships, groupings };
}

function membershipsIn(members: TextTable): readonly Membership[] {
  const columns = ["country", "grouping", "group", "valid_from", "valid_to"] as const;
  return namedCells(members, { name: "members.csv", columns }).map((cells) => ({
    country: cells.country,
    grouping: cells.grouping,
    group: cells.group,
    validFrom: statedIn(cells.valid_from),
    validTo: statedIn(cells.valid_to),
  }));
}

function countryBreaches(named: readonly { country: string; name: string }[]): readonly string[] {
  return [
    ...repeatedIn(named.map(({ country }) => country)).map((country) => `${country} stands twice`),
    ...named.flatMap(({ country }) =>
      /^[A-Z]{3}$/.test(country) ? [] : [`${country} is no code`],
    ),
    ...named.flatMap(({ country, name }) => (name ? [] : [`${country} has no name`])),
  ];
}

function memberBreaches(
  { country, grouping, group, validFrom, validTo }: Membership,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const breaches: string[] = [];
  if (!names.has(country)) breaches.push("is no country of the list");
  if (!group) breaches.push("is in a group without a name");
  for (const day of [validFrom, validTo]) {
    if (day !== null && !isDay(day)) breaches.push(`has the day ${day}`);
  }
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    breaches.push("leaves before it joins");
  return breaches.map((breach) => `${country} in ${grouping} ${breach}`);
}

function overlapBreaches(memberships: readonly Membership[]): readonly string[] {
  const start = ({ validFrom }: Membership) => validFrom ?? "";
  const key = ({ country, grouping }: Membership) => `${country} in ${grouping}`;
  const order = (row: Membership) => `${key(row)} ${start(row)}`;
  const rows = memberships.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  return rows.flatMap((row, place) => {
    const next = rows[place + 1];
    const overlaps = next && key(next) === key(row) && start(next) <= (row.validTo ?? "9999");
    return overlaps ? [`${key(row)} is in ${row.group} and ${next.group} at the same time`] : [];
  });
}

function groupingBreaches(
  groupings: readonly Grouping[],
  used: ReadonlySet<string>,
): readonly string[] {
  const ids = groupings.map(({ id }) => id);
  return [
    ...repeatedIn(ids).map((id) => `${id} stands twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} has no members`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `${id} is no grouping of the list`),
    ...groupings
      .filter(({ name, source, retrieved }) => !name || !source || !isDay(retrieved))
      .map(({ id }) => `${id} lacks a name, a source or a day`),
  ];
}
