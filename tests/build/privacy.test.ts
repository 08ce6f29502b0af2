import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf } from "../../scripts/demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "../../scripts/demonstrate/portfolio";
import { folderOf, newFolder } from "../portfolio/fixtures/folders";

const PATIENCE = 240_000;

/** All that a build says: one line about the answers that it prepared. */
const ANSWERS_TOLD =
  /^Prepared \d+ answers in \d+ files \([^)\n]*\) in \d+ s; \d+ had no room\.\n$/;

/** Every file of a folder by its path in it, with the hash of its bytes. */
function hashesUnder(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const hashes = files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
      return [relative(folder, file), hash] as const;
    });
  return Object.fromEntries(hashes);
}

function run(command: string, args: readonly string[], settings: Record<string, string> = {}) {
  return new Promise<{ readonly exit: number; readonly said: string }>((resolve) => {
    // A build of tests would be another one.
    const { NODE_ENV: _, VITEST: __, MODE: ___, ...usual } = process.env;
    const env = { ...usual, ...settings };
    const child = execFile(command, [...args], { env }, (_, stdout, stderr) => {
      resolve({ exit: child.exitCode ?? -1, said: `${stdout}${stderr}` });
    });
  });
}

/** The demonstration with all changed of its unpublished reviews that no statement and no registry speaks of. */
function withOtherSecrets(): Readonly<Record<string, string>> {
  const files = Object.fromEntries(filesOf(portfolioOf(DEMONSTRATION_SEED)));
  const consents = new Map(
    files["consent.csv"]!.split("\n").map((row) => row.split(",").slice(0, 2) as [string, string]),
  );
  const isNamed = (row: string) => consents.get(row.split(",")[0]!) === "named";
  const isInBlock = (row: string) => consents.get(row.split(",")[0]!) === "aggregate";
  const changed = (file: string, change: (row: string) => string) => {
    const [header = "", ...rows] = files[file]!.trimEnd().split("\n");
    const others = rows.map((row) => (isNamed(row) ? row : `other-${change(row)}`));
    return `${[header, ...others.toReversed()].join("\n")}\n`;
  };
  return {
    ...files,
    "reviews.csv": changed("reviews.csv", (row) => row),
    // Of what is withheld nothing at all is made.
    "stages.csv": changed("stages.csv", (row) =>
      isInBlock(row) ? row : row.replace(/,[^,]*$/, ",5"),
    ),
    "consent.csv": changed("consent.csv", (row) =>
      row.replace("https://example.org/synthetic", "https://example.org/otherwise"),
    ),
  };
}

describe.skipIf(!existsSync("dist/404.html"))("the built site", { timeout: PATIENCE }, () => {
  it("is the same, byte for byte, whatever unpublished reviews say beside the statements", async () => {
    const place = newFolder();
    const [release, site] = [join(place, "release"), join(place, "site")];
    const records = folderOf(withOtherSecrets());
    const publish = ["scripts/portfolio.ts", "publish", records, "--out", release];
    const facts = ["--release", "demo-1", "--date", "2026-11-21"];
    const policy = ["--policy", "data/disclosure/demonstration.json"];
    const args = ["--import", "tsx", ...publish, ...facts, ...policy];
    expect((await run(process.execPath, args)).exit).toBe(0);
    mkdirSync(site);
    const settings = { PORTFOLIO: relative("data/published", release), OUTPUT: site };
    const built = await run("npm", ["run", "-s", "build"], { ...settings, BASE_PATH: "/" });
    expect(built).toEqual({ exit: 0, said: expect.stringMatching(ANSWERS_TOLD) });
    expect(hashesUnder(site)).toEqual(hashesUnder("dist"));
  });

  it("withstands the attacker, who has the records to measure by", async () => {
    const call = ["scripts/attack.ts", "dist", "--truth", "data/reviews/demonstration"];
    const { exit, said } = await run(process.execPath, ["--import", "tsx", ...call]);
    expect([exit, said]).toEqual([0, expect.stringContaining("No attack succeeds.")]);
  });
});
