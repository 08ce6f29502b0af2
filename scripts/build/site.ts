import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { baseFrom, portfolioFrom, releaseFolderOf, requireRelease } from "../setup/settings.mjs";

/** What a build is of: one portfolio's release, at one place of a host. */
export interface Site {
  /** Where on its host the site lies: `/`, or `/atlas/`. */
  readonly base: string;
  /** The release's folder, and its id. */
  readonly folder: string;
  readonly release: string;
}

/** Reads what to build from the settings `PORTFOLIO` and `BASE_PATH`; refuses a portfolio without a release. */
export async function siteFrom(
  settings: Readonly<Record<string, string | undefined>>,
): Promise<Site> {
  const base = baseFrom(settings.BASE_PATH);
  const portfolio = portfolioFrom(settings.PORTFOLIO);
  requireRelease(portfolio);
  const folder = releaseFolderOf(portfolio);
  const text = await readFile(join(folder, "release.json"), "utf8");
  const { release } = JSON.parse(text) as { release: string };
  return { base, folder, release };
}
