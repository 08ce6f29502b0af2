import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../scripts/portfolio/read";
import { lineOf } from "../../src/records/fault";
import { folderOf } from "./fixtures/folders";
import { INVENTED } from "./fixtures/invented";

async function linesIn(folder: string): Promise<string[]> {
  return (await readFolder(folder)).faults.map(lineOf);
}

function renamed(from: string, to: string) {
  const { [from]: content = "", ...others } = INVENTED;
  return { ...others, [to]: content };
}

describe("the folder of a portfolio", () => {
  it("is read without a word where there is nothing to tell", async () => {
    const { sheets, faults } = await readFolder(folderOf({ ...INVENTED, "notes.txt": "x" }));
    expect(faults).toEqual([]);
    expect(sheets.consent?.length).toBe(4);
  });

  it("is told with its path where it is none", async () => {
    const path = join(folderOf(INVENTED), "reviews.csv");
    const line =
      "is not a folder that can be read. Give the folder that holds reviews.csv, stages.csv and consent.csv.";
    expect(await linesIn(path)).toEqual([`${path}: ${line}`]);
    expect(await linesIn(`${path}-not`)).toEqual([`${path}-not: ${line}`]);
  });

  it("has missing tables told with its path, unless they need not be there", async () => {
    const folder = folderOf({ "stages.csv": "", "consent.csv": "" });
    expect(await linesIn(folder)).toEqual([
      `reviews.csv: the file is missing from ${folder}. Add it, with the header: review_id,country,country_name,wave,year,edition,method,partner,report_url.`,
    ]);
  });

  it("has a table under a name of other case told", async () => {
    expect(await linesIn(folderOf(renamed("reviews.csv", "Reviews.CSV")))).toEqual([
      "Reviews.CSV: is not how the file is named. Name it reviews.csv.",
    ]);
  });

  it.each(["s.csv", "GROUPS.csv", "review.csv"])("has %s warned of", async (name) => {
    const [line, ...more] = await linesIn(folderOf({ ...INVENTED, [name]: "x" }));
    expect(more).toEqual([]);
    expect(line).toBe(
      `${name}: was not read. A portfolio has reviews.csv, stages.csv, consent.csv, groups.csv, context.csv; rename it if it is one of these. (warning)`,
    );
  });

  it("has a folder in place of a table told", async () => {
    const folder = folderOf(renamed("stages.csv", "notes.txt"));
    mkdirSync(join(folder, "stages.csv"));
    expect(await linesIn(folder)).toEqual([
      "stages.csv: is not a file. Put the table in its place.",
    ]);
  });

  it("has a file of 200 MB told without reading it", async () => {
    const folder = folderOf(INVENTED);
    truncateSync(join(folder, "stages.csv"), 200e6);
    expect(await linesIn(folder)).toEqual([
      "stages.csv: has 200 MB, more than a portfolio can have (100 MB, 6000000 cells). See whether it is the right file.",
    ]);
    rmSync(folder, { recursive: true });
  });

  it("has a file of nothing but commas told", async () => {
    const folder = folderOf(INVENTED);
    writeFileSync(join(folder, "stages.csv"), ",".repeat(6e6));
    expect(await linesIn(folder)).toEqual([
      "stages.csv: has more than 6000000 cells, more than a portfolio can have (100 MB, 6000000 cells). See whether it is the right file.",
    ]);
    rmSync(folder, { recursive: true });
  });
});
