import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "./refused";

/** Refuses a place that holds anything but a site built before: it would be lost. */
export function refuseUnlessSite(folder: string): void {
  if (!existsSync(folder)) return;
  const isSite = existsSync(join(folder, "404.html")) && existsSync(join(folder, "data"));
  if (isSite || isEmpty(folder)) return;
  throw new Refused([
    `${folder}: is no site built before, so it is left alone. Choose another folder.`,
  ]);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
