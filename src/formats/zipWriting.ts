import { zipSync } from "fflate";

/** What every file of a ZIP is said to be of, in whatever time zone: the first moment that a ZIP can name. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Writes files, each by its path, as one ZIP, in the order that they are given in. No clock and no place has a say in it: the
 * same files give the same bytes. Refused are two files that would be one on a computer that does not tell case.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()];
  const folded = names.map((name) => name.toLowerCase());
  const twice = names.find((_, place) => folded.indexOf(folded[place]!) < place);
  if (twice !== undefined) throw new Error(`a ZIP would hold ${twice} twice`);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MOMENT });
}
