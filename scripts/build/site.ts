import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  baseFrom,
  portfolioFrom,
  releaseFolderOf,
  requireRelease,
  WrongSetting,
} from "../setup/settings.mjs";

/** What a build is of: one portfolio's release, at one place of a host. */
export interface Site {
  /** Where on its host the site lies: `/`, or `/atlas/`. */
  readonly base: string;
  /** The release's folder, and its id. */
  readonly folder: string;
  readonly release: string;
  /** The folder that the site is built into. */
  readonly output: string;
}

const USUAL_OUTPUT = "dist";

/**
 * Reads what to build from the settings `PORTFOLIO`, `BASE_PATH` and `OUTPUT`. Refused are a portfolio without a
 * release, and a preview that would come to lie where what is for everyone lies.
 */
export async function siteFrom(
  settings: Readonly<Record<string, string | undefined>>,
): Promise<Site> {
  const base = baseFrom(settings.BASE_PATH);
  const portfolio = portfolioFrom(settings.PORTFOLIO);
  requireRelease(portfolio);
  const folder = releaseFolderOf(portfolio);
  const text = await readFile(join(folder, "release.json"), "utf8");
  const { release, preview } = JSON.parse(text) as { release: string; preview?: string | null };
  const output = settings.OUTPUT || USUAL_OUTPUT;
  if (preview && resolve(output) === resolve(USUAL_OUTPUT)) {
    throw new WrongSetting(
      `${folder} is a preview, not for circulation. Build it elsewhere: OUTPUT=FOLDER.`,
    );
  }
  return { base, folder, release, output };
}
