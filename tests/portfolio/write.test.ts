import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { NotWritten, writeRelease } from "../../scripts/portfolio/write";
import { newFolder } from "./fixtures/folders";
import { INVENTED } from "./fixtures/invented";
import { publishedOf } from "./fixtures/published";
import { hashesIn } from "./fixtures/run";

const RELEASE = publishedOf(INVENTED);
const OTHER = { files: new Map(RELEASE.files).set("blocks.parquet", new Uint8Array(3)) };

describe("a release", () => {
  it("is written into a new folder, the folders above it with it", () => {
    const out = join(newFolder(), "published", "invented");
    writeRelease(RELEASE, out);
    expect(new Set(readdirSync(out))).toEqual(new Set(RELEASE.files.keys()));
    expect(readdirSync(dirname(out))).toEqual(["invented"]);
  });

  it("takes the place of an empty folder and of an earlier release, and leaves nothing beside", () => {
    const out = join(newFolder(), "out");
    mkdirSync(out);
    writeRelease(RELEASE, out);
    const before = hashesIn(out);
    writeRelease(OTHER, out);
    expect(hashesIn(out)).not.toEqual(before);
    writeRelease(RELEASE, out);
    expect(hashesIn(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
  });

  it.each([
    ["a file of somebody’s", (out: string) => writeFileSync(join(out, "thesis.odt"), "mine")],
    ["a folder of somebody’s", (out: string) => mkdirSync(join(out, "thesis"))],
    ["tables without a manifest", (out: string) => writeFileSync(join(out, "stages.parquet"), "x")],
    ["a manifest that is none", (out: string) => writeFileSync(join(out, "release.json"), "[]")],
  ])("does not touch a folder with %s", (_, fill) => {
    const out = newFolder();
    fill(out);
    const before = readdirSync(out);
    expect(() => writeRelease(RELEASE, out)).toThrow(NotWritten);
    expect(readdirSync(out)).toEqual(before);
  });

  it("does not take the place of a file or of a link", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "file"), "mine");
    symlinkSync(folder, join(folder, "link"));
    for (const name of ["file", "link"]) {
      expect(() => writeRelease(RELEASE, join(folder, name))).toThrow(/it is not a folder/);
    }
    expect(readdirSync(folder)).toEqual(["file", "link"]);
  });

  it("leaves the former one whole when the disk fails before it is there", () => {
    const folder = newFolder();
    const out = join(folder, "x".repeat(250));
    writeRelease(RELEASE, join(folder, "short"));
    renameSync(join(folder, "short"), out);
    const before = hashesIn(out);
    expect(() => writeRelease(OTHER, out)).toThrow(/ENAMETOOLONG/);
    expect(hashesIn(out)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["x".repeat(250)]);
  });

  it("leaves the former one whole, and nothing beside, when the disk fails half-way", () => {
    const out = join(newFolder(), "out");
    writeRelease(RELEASE, out);
    const before = hashesIn(out);
    const halfway = { files: new Map(RELEASE.files).set("no/such/folder", new Uint8Array(3)) };
    expect(() => writeRelease(halfway, out)).toThrow(NotWritten);
    expect(hashesIn(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
  });
});
