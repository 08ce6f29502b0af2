import type { FilterOffer } from "../../analyses/filterOffer";
import { COMPARABILITIES, type Comparability } from "../../model/framework";
import { EVERY_REVIEW, type ReviewFilter } from "../../queries/counted";
import { oneOf, type Param } from "../address";

/** The names that filters have in every page's address: they follow the reader from page to page. */
export const FILTER_PARAMS = [
  "within",
  "wave",
  "edition",
  "method",
  "from",
  "to",
  "comparability",
] as const;
type FilterParam = (typeof FILTER_PARAMS)[number];

/** What is filtered: reviews, and themes by how comparable they are. */
export interface Filtered {
  readonly filter: ReviewFilter;
  readonly comparability: Comparability | "";
}

/** The least comparabilities that can be asked for: “none” asks for nothing. */
export const LEAST_COMPARABILITIES = COMPARABILITIES.slice(0, -1);

/** How filters are written in an address; only what some published review has is known there. */
export function filterParams(offer: FilterOffer): Readonly<Record<FilterParam, Param<string>>> {
  const years = offer.years.map(({ value }) => String(value));
  return {
    within: oneOf(["", ...offer.groups.map(withinKey)]),
    wave: oneOf(["latest", ...offer.waves.map(({ value }) => String(value))]),
    edition: oneOf(["", ...offer.editions.map(({ value }) => value)]),
    method: oneOf(["", ...offer.methods.map(({ value }) => value)]),
    from: oneOf(["", ...years]),
    to: oneOf(["", ...years]),
    comparability: oneOf(["", ...LEAST_COMPARABILITIES]),
  };
}

type Written = Readonly<Record<FilterParam, string>>;

/** The filters that the values of an address set. */
export function filteredBy(values: Written, { groups }: FilterOffer): Filtered {
  const group = groups.find((each) => withinKey(each) === values.within);
  return {
    filter: {
      wave: values.wave === "latest" ? 0 : Number(values.wave),
      edition: values.edition,
      method: values.method,
      from: Number(values.from),
      to: Number(values.to),
      within: group?.grouping ?? "",
      group: group?.group ?? "",
    },
    comparability: values.comparability as Filtered["comparability"],
  };
}

/** The values of an address that set filters. */
export function filterValues({ filter, comparability }: Filtered): Written {
  const { wave, edition, method, from, to, within, group } = filter;
  const orNone = (value: number) => (value === 0 ? "" : String(value));
  return {
    within: within === "" ? "" : withinKey({ grouping: within, group }),
    wave: wave === 0 ? "latest" : String(wave),
    edition,
    method,
    from: orNone(from),
    to: orNone(to),
    comparability,
  };
}

export const UNFILTERED: Filtered = { filter: EVERY_REVIEW, comparability: "" };

/** What of an address sets filters, as the query of another page’s. */
export function filtersIn(search: string): string {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams(
    FILTER_PARAMS.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return kept.size > 0 ? `?${kept}` : "";
}

function withinKey({ grouping, group }: { grouping: string; group: string }): string {
  return `${grouping}:${group}`;
}
