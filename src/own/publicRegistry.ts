import registry from "../../data/registry/reviews.csv?raw";
import { sheetFromCsv } from "../formats/csv";
import { tableOf } from "../formats/sheet";
import { type RegistryEntry, registryOf } from "../model/registry";

/** The public list of real reviews that comes with the site, checked whole. */
export function publicRegistry(): readonly RegistryEntry[] {
  return registryOf(tableOf(sheetFromCsv(registry)));
}
