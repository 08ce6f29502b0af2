import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { keepingOf } from "../../scripts/offline/kinds";
import { listFor } from "../../scripts/offline/list";
import { lostPage } from "../../scripts/offline/lostPage";
import { isWhole } from "../../src/offline/wholeness";
import { newFolder } from "../portfolio/fixtures/folders";
import { releaseFolder } from "../release";

describe("what becomes of a file", () => {
  it.each([
    ["index.html", "pages"],
    ["heatmap/index.html", "pages"],
    ["404.html", "pages"],
    ["countries/index.html", "pages"],
    ["countries/XAK/index.html", "passing"],
    ["icon.svg", "pages"],
    ["assets/first-OVVG2O5O.js", "pages"],
    ["assets/duckdb-eh.wasm-AsaqQyx7.gz", "more"],
    ["assets/duckdb-browser-eh.worker-hQa-dcAV.js", "more"],
    ["assets/sqlEditor-C6V76NEB.js", "more"],
    ["assets/ownWorker-GkzfvE3k.js", "more"],
    ["data/demo-1/release.json", "pages"],
    ["data/demo-1/answers/heatmap.json", "pages"],
    ["data/demo-1/stages.parquet", "more"],
    ["data/demo-1/stages.csv", "left"],
    ["data/demo-1/cmm-atlas-demo-1-synthetic.zip", "left"],
  ])("%s: %s", (file, keeping) => {
    expect(keepingOf(file)).toBe(keeping);
  });

  it.each(["fonts/serif.woff2", "data/demo-1/notes.txt", "sw.js.map"])(
    "is decided by nobody unnoticed: %s is refused",
    (file) => {
      expect(() => keepingOf(file)).toThrow(`does not say how to keep ${file}`);
    },
  );
});

it("lists nothing of a preview: it is to be left behind nowhere", async () => {
  const folder = releaseFolder(undefined, undefined, { preview: "XAC" });
  const site = { base: "/", folder, release: "test-1", output: newFolder() };
  expect(await listFor(site)).toBeNull();
});

it("lists files by their addresses, each with what it is to be", async () => {
  const output = newFolder();
  mkdirSync(join(output, "heatmap"));
  mkdirSync(join(output, "assets"));
  writeFileSync(join(output, "index.html"), "overview");
  writeFileSync(join(output, "heatmap", "index.html"), "heatmap");
  writeFileSync(join(output, "assets", "duckdb-eh.wasm-AsaqQyx7.gz"), gzipSync("engine"));
  const site = { base: "/atlas/", folder: releaseFolder(), release: "test-1", output };
  const list = (await listFor(site))!;
  expect(list.pages.map(({ url, revision }) => [url, revision?.length])).toEqual([
    ["heatmap/", 16],
    ["", 16],
  ]);
  const [engine] = list.more;
  expect([engine!.revision, engine!.integrity.split(" ").length]).toEqual([null, 2]);
  expect(await isWhole(new TextEncoder().encode("engine").buffer, engine!.integrity)).toBe(true);
  writeFileSync(join(output, "index.html"), "overview, changed");
  const changed = (await listFor(site))!;
  expect(changed.version).not.toBe(list.version);
  expect(changed.release).toEqual(list.release);
});

it("has a page for what is lost that asks the host for nothing, and leads to the overview", () => {
  const page = lostPage("/atlas/");
  expect(page).toContain('<a href="/atlas/">');
  expect(page).not.toMatch(/<(script|link|img)|style=/);
});
