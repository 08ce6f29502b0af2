import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { siteFrom } from "../../scripts/build/site";
import {
  baseFrom,
  otherPort,
  portFrom,
  portfolioFrom,
  WrongSetting,
} from "../../scripts/setup/settings.mjs";
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

  it.each([
    ["https://example.org/atlas/", "https:"],
    ["/atlas/../", ".."],
    ["./atlas", "."],
    ["/my atlas/", "my atlas"],
    ["/atlas?x", "atlas?x"],
    ["/atl%61s", "atl%61s"],
    ["\\atlas", "\\atlas"],
    ["/<b>/", "<b>"],
  ])("written %j is refused for %j, without a stack", (path, step) => {
    const message = `BASE_PATH is ${JSON.stringify(path)}, and ${JSON.stringify(step)} can be no step of it.`;
    expect(() => baseFrom(path)).toThrow(message);
    expect(() => baseFrom(path)).toThrow(WrongSetting);
    expect(() => baseFrom(path)).toThrow(
      expect.objectContaining({ stack: expect.not.stringMatching(/\n/) }),
    );
  });
});

describe("the other settings", () => {
  it("are the usual ones where they are empty", () => {
    expect([portFrom(""), portFrom(undefined)]).toEqual([4173, 4173]);
    expect([portfolioFrom(""), portfolioFrom(undefined)]).toEqual([
      "demonstration",
      "demonstration",
    ]);
  });

  it.each(["0", "65536", "-1", "80a", "1e3", " 80"])("refuse the port %j", (port) => {
    expect(() => portFrom(port)).toThrow(`PORT is "${port}"; it must be a number from 1 to 65535.`);
  });

  it("never lead from a port to one that cannot be", () => {
    expect([otherPort(4173), otherPort(65535)]).toEqual([4174, 65534]);
  });
});

describe("npm start", { timeout: 60_000 }, () => {
  it.each([
    [
      { PORTFOLIO: "no-such-portfolio" },
      /no-such-portfolio holds no release\..*PORTFOLIO=demonstration/,
    ],
    [{ BASE_PATH: "https://example.org/" }, /^BASE_PATH is "https:\/\/example.org\/"/],
    [{ PORT: "65536" }, /^PORT is "65536"; it must be/],
  ])("says in one line why it ends, before it builds anything: %j", (settings, line) => {
    const env = { ...process.env, PORT: "", PORTFOLIO: "", BASE_PATH: "", ...settings };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
      env,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

/** A folder as the setting names it, from where portfolios are published. */
const named = (folder: string) => relative(join("data", "published"), folder);

describe("what a site is built of", () => {
  it("is the release of the portfolio that the settings name, at the place that they name", async () => {
    const folder = releaseFolder();
    const site = await siteFrom({ PORTFOLIO: named(folder), BASE_PATH: "atlas" });
    expect(site).toEqual({
      base: "/atlas/",
      folder: relative("", folder),
      release: "test-1",
      output: "dist",
    });
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
