/** What is to be known of a module of the build: who imports it, at its top, and whether the site begins with it. */
interface Module {
  readonly importers: readonly string[];
  readonly isEntry: boolean;
}

/** What a build tells while it puts modules into files. */
interface Chunking {
  getModuleInfo(id: string): Module | null;
}

/**
 * Puts every module that the site begins with into one file: together they pack better than in the many files that
 * pages which are loaded later would have them cut into. Gives null for all others, and for the page and its script:
 * that waits for the code of the page that is asked for, which must not have to wait for it.
 */
export function firstChunk(id: string, chunking: Chunking): string | null {
  const isEntry = (each: string) => chunking.getModuleInfo(each)?.isEntry ?? false;
  const importersOf = (each: string) => chunking.getModuleInfo(each)?.importers ?? [];
  if (isEntry(id) || importersOf(id).some(isEntry)) return null;
  const reached = new Set([id]);
  for (const each of reached) {
    if (isEntry(each)) return "first";
    for (const importer of importersOf(each)) reached.add(importer);
  }
  return null;
}
