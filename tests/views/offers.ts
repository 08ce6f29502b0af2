import fc from "fast-check";
import { REACHABLE } from "../../src/analyses/cells/thresholds";
import {
  type HeatmapChoice,
  levelsOf,
  ordersOf,
  SHOWN,
} from "../../src/analyses/heatmap/heatmapChoice";
import { EVERY_REVIEW } from "../../src/queries/counted";
import { type Offer, rowKinds } from "../../src/views/heatmap/heatmapAddress";
import { LEAST_COMPARABILITIES } from "../../src/views/scope/filterAddress";

const offered = <T>(...values: readonly T[]) => values.map((value) => ({ value, reviews: 3 }));

const group = (grouping: string, name: string) => ({ grouping, group: name, reviews: 3 });

/** What a portfolio may offer, names among it that addresses must not trip over. */
export const OFFER: Offer = {
  groupings: ["m49_region", "wb_income", "league & co", "constructor", "región"],
  editions: offered("2014", "2016", "2021"),
  methods: offered("in-country", "questionnaire", "by post & mail"),
  waves: offered(1, 2, 3),
  years: offered(2015, 2016, 2019, 2023),
  groups: [
    group("m49_region", "Africa"),
    group("m49_region", "Côte & Co=1"),
    group("wb_income", "Low: income*"),
    group("league & co", "100 % ~ you"),
    group("constructor", "__proto__"),
  ],
};

export const STANDARD: HeatmapChoice = {
  rows: "groups",
  grouping: "m49_region",
  edition: "",
  level: "theme",
  under: "",
  filter: EVERY_REVIEW,
  comparability: "",
  shown: "median",
  threshold: 3,
  order: "name",
  by: "",
  reversed: false,
  compared: [],
  row: "",
  column: "",
};

const valuesOf = <T>(of: readonly { readonly value: T }[]) => of.map(({ value }) => value);

/** Every filter that can be made from an offer. */
export const filtersOf = ({ groups, waves, editions, methods, years }: Offer) =>
  fc
    .record({
      wave: fc.constantFrom(0, ...valuesOf(waves)),
      edition: fc.constantFrom("", ...valuesOf(editions)),
      method: fc.constantFrom("", ...valuesOf(methods)),
      from: fc.constantFrom(0, ...valuesOf(years)),
      to: fc.constantFrom(0, ...valuesOf(years)),
      place: fc.constantFrom(undefined, ...groups),
    })
    .map(({ place, ...filter }) => ({
      ...filter,
      within: place?.grouping ?? "",
      group: place?.group ?? "",
    }));

/** Keys of rows: of countries, of groups with any name, and those that addresses use signs of. */
const rowKeys = fc.oneof(
  fc.constantFrom("XAA", "all", "none", "group Region A", "group Côte & Co=1"),
  fc.constantFrom("*", "**", "a*b", "%", "%2A", "%25", "%252A", "~", "%7E", "group 100 % *", "+ +"),
  fc
    .string({ unit: "binary", minLength: 1, maxLength: 30 })
    .filter((text) => /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(text)),
);

const codes = fc.constantFrom("H05", "D1", "D1.1", "D5.1.3", "D3.12");
const CLOSED = fc.constant({ row: "", column: "" });

/** Every choice that can be made from an offer. */
export const choicesOf = (offer: Offer): fc.Arbitrary<HeatmapChoice> =>
  fc
    .record({
      rows: fc.constantFrom(...rowKinds(offer.groupings)),
      edition: fc.constantFrom("", ...valuesOf(offer.editions)),
    })
    .chain((seen) =>
      fc.constantFrom(...levelsOf(seen.edition)).map((level) => ({ ...seen, level })),
    )
    .chain(({ rows, edition, level }) =>
      fc.record({
        rows: fc.constant(rows),
        edition: fc.constant(edition),
        level: fc.constant(level),
        grouping: fc.constantFrom(...(offer.groupings.length > 0 ? offer.groupings : [""])),
        under: level === "dimension" ? fc.constant("") : fc.oneof(fc.constant(""), codes),
        filter: filtersOf(offer),
        comparability: fc.constantFrom("" as const, ...LEAST_COMPARABILITIES),
        shown: fc.constantFrom(...SHOWN),
        threshold: fc.constantFrom(...REACHABLE),
        order: fc.constantFrom(...ordersOf({ rows, level })),
        by: fc.oneof(fc.constant(""), codes),
        reversed: fc.boolean(),
        compared: fc.uniqueArray(rowKeys, { maxLength: 4 }),
        cell: fc.oneof(CLOSED, fc.record({ row: rowKeys, column: codes })),
      }),
    )
    .map(({ cell, ...choice }) => ({
      ...choice,
      by: choice.order === "column" ? choice.by : "",
      ...cell,
    }));
