import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { besideRelease } from "../../scripts/build/archive";
import { READING } from "../../src/formats/reading";
import { tablesOf } from "../portfolio/fixtures/published";
import { PORTFOLIO, releaseFolder } from "../release";
import { unpacked } from "./unpacked";

const folder = unpacked(await besideRelease(releaseFolder()));

/** Worked out here: of each theme, how many named reviews gave it a stage, and how many at least Established. */
const { stages, framework } = tablesOf(PORTFOLIO);
const EXPECTED = framework
  .filter(({ level }) => level === "theme")
  .map(({ code, name }) => {
    const given = stages.filter((row) => row.code === code && row.low !== null);
    return [code, name, given.length, given.filter(({ low }) => low! >= 3).length] as const;
  })
  .filter(([, , n]) => n > 0);

/** Runs a script in the unpacked folder, and gives the lines that it adds to what it was given. */
function linesOf(command: string, file: string, script: string): string[] {
  writeFileSync(join(folder, file), script);
  const run = spawnSync(command, [file], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.split("\n").filter((line) => line.startsWith("> "));
}

const expectedLines = EXPECTED.map((row) => `> ${row.join("|")}`);

const can = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const PYTHON = process.env.PYTHON_PATH ?? "python3";
const hasPython = can(PYTHON, "-c", "import pandas, pyarrow");
const hasR = can("Rscript", "--version");

describe("the release, unpacked, is read as the page says it is", () => {
  it("has themes to tell of", () => {
    expect(EXPECTED).toHaveLength(22);
  });

  it("in DuckDB", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const script = READING.duckdb.replaceAll(/'(\w+\.parquet)'/g, `'${folder}/$1'`);
    const statements = script.split(";").filter((statement) => statement.trim() !== "");
    const told = await connection.runAndReadAll(statements[0]!);
    expect(JSON.parse(String(told.getRows()[0]![0])).columns.low.absent).toBe("Not assessed.");
    await connection.run(statements[1]!);
    const found = await connection.runAndReadAll(statements[2]!);
    expect(
      found
        .getRows()
        .map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell))),
    ).toEqual(EXPECTED);
  });

  it.skipIf(!hasPython)("in Python (skipped where pandas and pyarrow are not to be had)", () => {
    const more = [
      "for row in found.itertuples(index=False):",
      '    print(">", "|".join(map(str, row)))',
      'print("> null is:", dictionary["columns"]["low"]["absent"])',
    ];
    expect(linesOf(PYTHON, "reading.py", `${READING.python}\n${more.join("\n")}\n`)).toEqual([
      ...expectedLines,
      "> null is: Not assessed.",
    ]);
  });

  it.skipIf(!hasR)("in R (skipped where Rscript is not to be had)", () => {
    const more = [
      'cat(paste0("> ", found$code, "|", found$name, "|", found$n, "|", found$established, "\\n"), sep = "")',
      'low <- dictionary[dictionary$table == "stages" & dictionary$column == "low", ]',
      'cat("> null is:", low$absent, "\\n")',
    ];
    const lines = linesOf("Rscript", "reading.R", `${READING.r}\n${more.join("\n")}\n`);
    expect(lines.map((line) => line.trimEnd())).toEqual([
      ...expectedLines,
      "> null is: Not assessed.",
    ]);
  });
});
