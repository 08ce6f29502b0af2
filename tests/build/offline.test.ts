import { describe, expect, it } from "vitest";
import { keepingOf } from "../../scripts/offline/kinds";
import { lostPage } from "../../scripts/offline/lostPage";

describe("what becomes of a file", () => {
  it.each([
    ["index.html", "pages"],
    ["heatmap/index.html", "pages"],
    ["404.html", "pages"],
    ["countries/index.html", "pages"],
    ["countries/XAK/index.html", "passing"],
    ["icon.svg", "pages"],
    ["assets/first-OVVG2O5O.js", "pages"],
    ["assets/first-Bp0Xe0xk.css", "pages"],
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

it("has a page for what is lost that asks the host for nothing, and leads to the overview", () => {
  const page = lostPage("/atlas/");
  expect(page).toContain('<a href="/atlas/">');
  expect(page).not.toMatch(/<(script|link|img)|style=/);
});
