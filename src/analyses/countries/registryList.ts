import type { RegistryEntry } from "../../model/registry";

/** A review of the registry, its sources by their numbers in the list's own list of sources, from 1. */
export interface RegistryReview extends Omit<RegistryEntry, "country" | "countryName" | "sources"> {
  readonly sources: readonly number[];
}

export interface RegistryCountry {
  readonly country: string;
  readonly name: string;
  readonly reviews: readonly RegistryReview[];
}

/** Countries of the registry and their reviews, and every page that says so, once. */
export interface RegistryList {
  readonly countries: readonly RegistryCountry[];
  readonly sources: readonly string[];
}

/** Puts the registry together country by country, by their names; sources are numbered as they first come. */
export function registryList(entries: readonly RegistryEntry[]): RegistryList {
  const numbers = new Map<string, number>();
  const numberOf = (source: string) => {
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
    return numbers.get(source)!;
  };
  const byCountry = new Map<string, RegistryEntry[]>();
  for (const entry of entries.toSorted(byNameAndWave)) {
    byCountry.set(entry.country, [...(byCountry.get(entry.country) ?? []), entry]);
  }
  const countries = [...byCountry].map(([country, own]) => ({
    country,
    name: own[0]!.countryName,
    reviews: own.map(({ country: _, countryName: __, sources, ...review }) => ({
      ...review,
      sources: sources.map(numberOf),
    })),
  }));
  return { countries, sources: [...numbers.keys()] };
}

function byNameAndWave(one: RegistryEntry, other: RegistryEntry): number {
  return one.countryName.localeCompare(other.countryName, "en") || one.wave - other.wave;
}
