import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { calculateHere } from "../../../src/calculations/here";
import type { Ask } from "../../../src/engine/query";
import { bundleOf } from "../../../src/views/figure/bundleFile";
import { heatmapAsker } from "../../../src/views/heatmap/heatmapAsker";
import { heatmapFrame } from "../../../src/views/heatmap/heatmapFrame";
import { askedOf } from "../../ask";
import { releaseFolder, withUnpublished } from "../../release";

const LINK = "https://example.org/heatmap/";
const folder = releaseFolder(undefined, withUnpublished);
const { ask } = await askedOf(folder);

/** A heatmap’s frame, and the rows that each of its questions was answered with. */
async function figureAt(search: string) {
  const answers = new Map<string, readonly object[]>();
  const recorded: Ask = async (query, params, signal) => {
    const rows = await ask(query, params, signal);
    answers.set(query.name, rows);
    return rows;
  };
  const asked = heatmapAsker(recorded, calculateHere);
  const page = await asked(`http://x.invalid/heatmap/${search}`, new AbortController().signal);
  return { frame: heatmapFrame(page), answers };
}

/** The rows that a DuckDB of its own gives to a bundle’s questions, started in the release’s folder. */
async function replicated(files: ReadonlyMap<string, Uint8Array>, names: readonly string[]) {
  const text = (name: string) => new TextDecoder().decode(files.get(name)!);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`set file_search_path = '${folder}'`);
  for (const statement of text("setup.sql").split(";\n")) {
    if (statement.trim() !== "") await connection.run(statement);
  }
  const rows = await Promise.all(
    names.map(async (name) =>
      (await connection.runAndReadAll(text(`${name}.sql`))).getRowObjects(),
    ),
  );
  return new Map(names.map((name, i) => [name, rows[i]!]));
}

describe.each([
  "",
  "?rows=countries",
  "?columns=2016&level=aspect&wave=1",
  "?level=dimension",
  "?rows=countries&within=region:North&from=2016",
])("the replication bundle of /heatmap/%s", (search) => {
  it("gives, in any DuckDB over the release’s Parquet, the answers that the figure was made from", async () => {
    const { frame, answers } = await figureAt(search);
    const names = frame.questions().map(({ name }) => name);
    expect(names).toHaveLength(2);
    const found = await replicated(bundleOf(frame, LINK), names);
    for (const name of names) {
      expect(answers.get(name)!.length).toBeGreaterThan(0);
      expect(found.get(name)).toEqual(answers.get(name));
    }
  });

  it("has the rows, the release, the finding and how to cite it, each with what it must not be taken for", async () => {
    const { frame } = await figureAt(search);
    const files = bundleOf(frame, LINK);
    const text = (name: string) => new TextDecoder().decode(files.get(name)!);
    expect(text("release.txt")).toBe("test-1\n");
    expect(text("finding.txt")).toContain(frame.title);
    expect(text("rows.csv").trimEnd().split("\r\n").length).toBeGreaterThan(
      frame.records.rows.length,
    );
    for (const name of ["README.txt", "rows.csv", "finding.txt", "CITATION.txt"])
      expect(text(name), name).toContain("Synthetic demonstration");
    for (const { name } of frame.questions()) expect(text("README.txt")).toContain(`${name}.sql: `);
  });
});
