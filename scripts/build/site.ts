import { readFile } from "node:fs/promises";
import { join } from "node:path";

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
  const portfolio = settings.PORTFOLIO || "demonstration";
  const folder = join("data", "published", portfolio);
  const text = await readFile(join(folder, "release.json"), "utf8").catch(() => {
    throw new Error(
      `${folder} holds no release. Make one: npm run portfolio -- publish YOUR-RECORDS --out ${folder}`,
    );
  });
  const { release } = JSON.parse(text) as { release: string };
  return { base: baseFrom(settings.BASE_PATH), folder, release };
}

/** A place on a host with one slash at either end, however it was written. */
export function baseFrom(path = ""): string {
  const steps = path.split("/").filter((step) => step !== "");
  return steps.length === 0 ? "/" : `/${steps.join("/")}/`;
}
