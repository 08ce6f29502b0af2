import type { PublicNames } from "../../own/publicNames";
import { listOf } from "../address";
import { PINNED } from "../pinned";
import { FILTER_PARAMS } from "../scope/filterAddress";

/** What anyone may know: public names, and the id of the release that this site shows. */
export type Shareable = PublicNames & { readonly release?: string };

/** Parameters whose values are of the model or of this site, whatever portfolio is open. */
const OF_THE_SITE: readonly string[] = [
  ...FILTER_PARAMS.filter((name) => name !== "within"),
  ...["rows", "columns", "level", "under", "show", "reached", "order", "by", "turned", "column"],
  ...[
    "item",
    "likeness",
    "mix",
    "span",
    "methods",
    "bands",
    "moved",
    "against",
    "present",
    "claim",
    "quantity",
    "rise",
  ],
];

/** What codes, years and words of choices are written in; names of countries and groups seldom are. */
const PLAIN = /^[A-Za-z0-9.-]{1,20}$/;

/** What the public may read of a value, by the name of its parameter; the others are not written. */
const OF_PORTFOLIOS: Readonly<Record<string, (value: string, names: Shareable) => string>> = {
  compare: (value, names) => listOf.write(listOf.read(value).filter((key) => isPublic(key, names))),
  row: (value, names) => (isPublic(value, names) ? value : ""),
  group: (value, names) => (names.groups.has(value) ? value : ""),
  with: (value, names) => (names.groups.has(value) ? value : ""),
  [PINNED]: (value, { release }) => (value === release ? value : ""),
  country: (value, names) => (names.countries.has(value) ? value : ""),
  grouping: (value, names) => (names.groupings.has(value) ? value : ""),
  within(value, names) {
    const [grouping = "", ...group] = value.split(":");
    const isKnown = names.groupings.has(grouping) && names.groups.has(group.join(":"));
    return isKnown ? value : "";
  },
};

/**
 * An address with its choices alone, for whoever may not see the portfolio that is open: a country stays only if the
 * public registry has a review of it, a group only if this site's own groupings have it, a release only if it is this site's. What else it may hold, a
 * fragment with a text among it, is dropped.
 */
export function shareable(href: string, names: Shareable): string {
  const { pathname, searchParams, hash } = new URL(href, "http://address.invalid");
  const kept = new URLSearchParams();
  for (const [name, value] of searchParams) {
    const shown = shownOf(name, value, names);
    if (shown !== "") kept.set(name, shown);
  }
  if (!kept.has("row")) kept.delete("column");
  const anchor = /^#[a-z-]+$/.test(hash) ? hash : "";
  return `${placeOf(pathname, names)}${kept.size > 0 ? `?${kept}` : ""}${anchor}`;
}

/** A page of a country that is not public becomes the list of countries. */
function placeOf(pathname: string, { countries }: PublicNames): string {
  return pathname.replace(/(\/countries\/)([^/]+).*$/s, (place, list: string, country: string) =>
    countries.has(country) ? place : list,
  );
}

function shownOf(name: string, value: string, names: Shareable): string {
  if (OF_THE_SITE.includes(name)) return PLAIN.test(value) ? value : "";
  return Object.hasOwn(OF_PORTFOLIOS, name) ? OF_PORTFOLIOS[name]!(value, names) : "";
}

function isPublic(key: string, { countries, groups }: PublicNames): boolean {
  const [, group] = /^group (.+)$/s.exec(key) ?? [];
  return (
    ["all", "none"].includes(key) || (group === undefined ? countries.has(key) : groups.has(group))
  );
}
