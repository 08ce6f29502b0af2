import { describe, expect, it } from "vitest";
import { bytesOf, kindOf } from "../../scripts/bench/wire";

describe("what passes over the wire", () => {
  it("is told apart by its path", () => {
    const kinds = {
      "/heatmap/": "page",
      "/404.html": "page",
      "/assets/first-a1.js": "script",
      "/assets/first-a1.css": "style",
      "/assets/duckdb-eh.wasm-a1.gz": "engine",
      "/assets/duckdb-browser-eh.worker-a1.js": "engine",
      "/data/demo-1/stages.parquet": "data",
      "/rows/placed.arrow": "data",
      "/icon.svg": "other",
    };
    for (const [path, kind] of Object.entries(kinds)) expect(kindOf(path)).toBe(kind);
  });

  it("is summed by kind and in all, until a time and no longer", () => {
    const pieces = [
      { at: 1, kind: "page", bytes: 100 },
      { at: 2, kind: "script", bytes: 20 },
      { at: 3, kind: "script", bytes: 3 },
    ] as const;
    expect(bytesOf(pieces)).toEqual({ all: 123, page: 100, script: 23 });
    expect(bytesOf(pieces, 2)).toEqual({ all: 120, page: 100, script: 20 });
    expect(bytesOf([])).toEqual({ all: 0 });
  });
});
