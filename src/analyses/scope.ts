import type { ReviewsCounted } from "../queries/reviewsCounted";
import type { UnpublishedCountry } from "../queries/unpublishedCountries";
import type { Scope, Share } from "./heatmap";

/** Of what a figure speaks: countries, years, and how many reviews by each edition and method. */
export function scopeOf(
  counted: readonly ReviewsCounted[],
  countries: number,
  unpublished: readonly UnpublishedCountry[] | null,
): Scope {
  const years = counted.flatMap(({ first_year, last_year }) => [first_year, last_year]);
  return {
    countries,
    published: counted.reduce((sum, { reviews }) => sum + reviews, 0),
    unpublished: unpublished && standingOf(unpublished),
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
    editions: shares(counted, ({ edition }) => edition),
    methods: shares(counted, ({ method }) => method),
  };
}

function standingOf(countries: readonly UnpublishedCountry[]): Scope["unpublished"] {
  const inBlocks = countries.filter(({ status }) => status === "block").length;
  return { inBlocks, withheld: countries.length - inBlocks };
}

function shares(
  counted: readonly ReviewsCounted[],
  nameOf: (row: ReviewsCounted) => string,
): Share[] {
  const totals = new Map<string, number>();
  for (const row of counted) {
    totals.set(nameOf(row), (totals.get(nameOf(row)) ?? 0) + row.reviews);
  }
  return [...totals].map(([name, n]) => ({ name, n }));
}
