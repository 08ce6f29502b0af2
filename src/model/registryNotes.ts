import notes from "../../data/registry/notes.json";

/** What has to be known of a country's rows in the registry, by its code; undefined where there is nothing to add. */
export function registryNote(country: string): string | undefined {
  const told: Readonly<Record<string, string>> = notes;
  return Object.hasOwn(told, country) ? told[country] : undefined;
}
