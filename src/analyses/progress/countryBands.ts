import { PLACES, STAGES } from "../../model/stage";
import { GRAIN, quantised } from "../../statistics/quantised";
import type { CountryPlaced, CountryPlaces } from "./countryPlaces";
import type { Bands } from "./progressChoice";

/** How far countries moved, by whole stages or by half a step; of an index only which way. */
export const CHANGES = ["rose", "roseHalf", "stayed", "fellHalf", "fell"] as const;
export type ChangeBand = (typeof CHANGES)[number];

/** Countries that stood, stand or moved alike, in the order of their names: a place of stages, whole stages of an index, or a change. */
export type CountryBand = { readonly countries: readonly CountryPlaced[] } & (
  | { readonly by: "earlier" | "later"; readonly at: number }
  | { readonly by: "change"; readonly change: ChangeBand }
);

/** Puts countries into bands, places from low to high, changes from rises to falls; each is in one, empty ones are left out. */
export function countryBands({ of, placed }: CountryPlaces, by: Bands): CountryBand[] {
  const bands: CountryBand[] =
    by === "change"
      ? CHANGES.map((change) => ({
          by,
          change,
          countries: placed.filter((country) => changeOf(country, of) === change),
        }))
      : placesOf(of).map((at) => ({
          by,
          at,
          countries: placed.filter((country) => placeOf(country, of, by) === at),
        }));
  return bands.filter(({ countries }) => countries.length > 0);
}

/** Which way a country moved, and whether by half a step only. */
export function changeOf({ from, to }: CountryPlaced, of: CountryPlaces["of"]): ChangeBand {
  const change = quantised(to - from);
  if (change === 0) return "stayed";
  const isHalf = of === "stage" && Math.abs(to - from) < 1;
  return change > 0 ? (isHalf ? "roseHalf" : "rose") : isHalf ? "fellHalf" : "fell";
}

function placesOf(of: CountryPlaces["of"]): readonly number[] {
  return of === "stage" ? PLACES : STAGES.map(({ value }) => value);
}

function placeOf(country: CountryPlaced, of: CountryPlaces["of"], by: "earlier" | "later") {
  const value = by === "earlier" ? country.from : country.to;
  return of === "stage" ? value : Math.floor(value + GRAIN);
}
