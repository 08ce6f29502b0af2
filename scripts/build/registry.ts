import { readFile } from "node:fs/promises";
import { sheetFromCsv } from "../../src/formats/csv";
import { tableOf } from "../../src/formats/sheet";
import { type RegistryEntry, registryOf } from "../../src/model/registry";

/** The public list of real reviews, from its file: what the page has as `src/own/publicRegistry`. */
export async function registryRead(): Promise<readonly RegistryEntry[]> {
  const text = await readFile("data/registry/reviews.csv", "utf8");
  return registryOf(tableOf(sheetFromCsv(text)));
}
