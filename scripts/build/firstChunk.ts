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
 * pages which are loaded later would have them cut into. Gives null for all others.
 */
export function firstChunk(id: string, chunking: Chunking): string | null {
  return isFirst(id, chunking, new Set()) ? "first" : null;
}

function isFirst(id: string, chunking: Chunking, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = chunking.getModuleInfo(id);
  if (module === null) return false;
  return module.isEntry || module.importers.some((importer) => isFirst(importer, chunking, seen));
}
