import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeFolder } from "../../scripts/demonstrate/folder";
import { portfolioOf } from "../../scripts/demonstrate/portfolio";
import { readKnown } from "../../scripts/portfolio/known";
import { readFolder } from "../../scripts/portfolio/read";
import { recordsFrom } from "../../src/records/recordsFrom";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demonstration-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it.each(["cmm-demo-1", "seed-2", "seed-3"])("writes of seed %s what has no error", async (seed) => {
  await writeFolder(folder, portfolioOf(seed));
  const found = await readFolder(folder);
  const { portfolio, faults } = recordsFrom(found.sheets, readKnown());
  expect(found.faults).toEqual([]);
  const told = faults.filter(({ fault }) => !/^is a stage above what the aspects/.test(fault));
  expect(told).toEqual([]);
  expect(portfolio?.synthetic).toBe(true);
  expect(portfolio?.reviews).toHaveLength(126);
  expect(portfolio?.countries.get("XDW")).toBe("Demo Country 101");
});

it("puts the tables in place of what was there, and makes the folder where there is none", async () => {
  writeFileSync(join(folder, "stray.csv"), "old");
  await writeFolder(folder, portfolioOf("seed-2"));
  const files = ["consent.csv", "context.csv", "groups.csv", "reviews.csv", "stages.csv"];
  expect(readdirSync(folder).sort()).toEqual(files);
  const deeper = join(folder, "reviews", "demonstration");
  await writeFolder(deeper, portfolioOf("seed-2"));
  expect(readdirSync(deeper).sort()).toEqual(files);
});
