import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isOfRelease } from "./release";

const STILL_AT_WORK = 60_000;

/**
 * Puts right what a killed run left beside a place: the former release goes back where it was moved aside and
 * nothing took its place; what was written halfway is removed. Of runs that are still at work nothing is touched.
 */
export function clearLeftovers(place: string): void {
  for (const { path, kind } of leftoversBeside(place)) {
    if (kind === "former" && !existsSync(place)) renameSync(path, place);
    else rmSync(path, { recursive: true, force: true });
  }
}

function leftoversBeside(place: string): { path: string; kind: string }[] {
  const folder = dirname(place);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(place)}.`))
    .flatMap((name) => {
      const found = /^\.(former|partial)-(\d+)$/.exec(name.slice(basename(place).length));
      const path = join(folder, name);
      if (found === null || !holdsReleaseFiles(path)) return [];
      return isAtWork(Number(found[2])) && !isOld(path) ? [] : [{ path, kind: found[1]! }];
    })
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Somebody's own folder of such a name holds other things. */
function holdsReleaseFiles(path: string): boolean {
  return lstatSync(path).isDirectory() && readdirSync(path).every(isOfRelease);
}

/** A run moves a release into place within seconds: after that its number is another process's. */
function isOld(path: string): boolean {
  return Date.now() - lstatSync(path).ctimeMs > STILL_AT_WORK;
}

function isAtWork(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
