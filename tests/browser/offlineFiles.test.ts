import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepingOf } from "../../scripts/offline/kinds";
import { filesIn, listFor } from "../../scripts/offline/list";
import type { KeptList } from "../../src/offline/keptList";

/** Bytes, packed, that a first visit may keep beside what it shows. */
const BUDGET = 1_500_000;

const site = {
  ...{ base: "/", release: "demo-1", output: "dist" },
  folder: join("data", "published", "demonstration"),
};
const files = await filesIn("dist");
const list = (await listFor(site)) as KeptList;
const urlOf = (file: string) => file.replace(/(^|\/)index\.html$/, "$1");
const sum = (of: "bytes" | "packed", listed: KeptList["pages"]) =>
  listed.reduce((total, each) => total + each[of], 0);

describe("the files of the built site", () => {
  it("are each kept, kept on request, known, or left for a reason", () => {
    const listed = new Set(
      [...list.pages, ...list.more].map(({ url }) => url).concat(Object.keys(list.passing)),
    );
    const left = files.filter((file) => !listed.has(urlOf(file)));
    expect(left.every((file) => keepingOf(file) === "left")).toBe(true);
    expect(left.every((file) => /^data\/demo-1\/[\w-]+\.(csv|zip)$/.test(file))).toBe(true);
  });

  it("that a first visit keeps stay within what may be asked of a line", () => {
    expect(sum("packed", list.pages)).toBeLessThan(BUDGET);
    expect(sum("packed", list.pages)).toBeGreaterThan(200_000);
  });

  it("that a first visit keeps are none of the database’s, and reach none at their top", () => {
    const kept = new Set(list.pages.map(({ url }) => url));
    expect([...kept].filter((url) => /duckdb|\.parquet$|\.zip$|\.csv$/.test(url))).toEqual([]);
    const missed = [...kept]
      .filter((url) => url.endsWith(".js"))
      .flatMap((url) => {
        const code = readFileSync(join("dist", url), "utf8");
        const imports = [...code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)];
        return imports.map(([, name]) => `assets/${name}`).filter((each) => !kept.has(each));
      });
    expect(missed).toEqual([]);
  });

  it("are what the worker lists: it was built last, of these very files", () => {
    const worker = readFileSync(join("dist", "sw.js"), "utf8");
    expect(worker).toContain(list.version);
    for (const { integrity } of [...list.pages, ...list.more]) expect(worker).toContain(integrity);
  });
});
