import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { baseFrom, siteFrom } from "../../scripts/build/site";
import { newFolder } from "../portfolio/fixtures/folders";
import { releaseFolder } from "../release";

describe("the place of the site on its host", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["//", "/"],
    ["atlas", "/atlas/"],
    ["/atlas", "/atlas/"],
    ["atlas/", "/atlas/"],
    ["/atlas/", "/atlas/"],
    ["//atlas//maps/", "/atlas/maps/"],
  ])("written %j is %s", (path, base) => {
    expect(baseFrom(path)).toBe(base);
  });
});

/** A folder as the setting names it, from where portfolios are published. */
const named = (folder: string) => relative(join("data", "published"), folder);

describe("what a site is built of", () => {
  it("is the release of the portfolio that the settings name, at the place that they name", async () => {
    const folder = releaseFolder();
    const site = await siteFrom({ PORTFOLIO: named(folder), BASE_PATH: "atlas" });
    expect(site).toEqual({ base: "/atlas/", folder: relative("", folder), release: "test-1" });
  });

  it("is refused where the portfolio has no release, with the command that makes one", async () => {
    await expect(siteFrom({ PORTFOLIO: "no-such-portfolio" })).rejects.toThrow(
      "data/published/no-such-portfolio holds no release. Make one: npm run portfolio -- publish YOUR-RECORDS --out data/published/no-such-portfolio",
    );
  });

  it("is refused where the release’s description is broken", async () => {
    const folder = join(newFolder(), "broken");
    mkdirSync(folder);
    writeFileSync(join(folder, "release.json"), "{");
    await expect(siteFrom({ PORTFOLIO: named(folder) })).rejects.toThrow(SyntaxError);
  });
});
