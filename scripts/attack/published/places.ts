import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folders of the releases in a place: the place itself, or a built site's `data/…`. */
export function releasesIn(place: string): readonly string[] {
  if (isRelease(place)) return [place];
  const data = join(place, "data");
  if (!isFolder(data)) return [];
  return readdirSync(data)
    .toSorted()
    .map((name) => join(data, name))
    .filter(isRelease);
}

function isRelease(folder: string): boolean {
  return existsSync(join(folder, "release.json"));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
