// @vitest-environment jsdom
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, vi } from "vitest";
import { fileOf, INPUT, INPUT_NAMES } from "../../../src/records/input";
import { pageAt, setUpPages } from "../page";
import { savedFiles } from "../takenFiles";

setUpPages();
const saved = savedFiles();

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

describe("the page that opens one’s own portfolio", () => {
  it("stands below the data, which the navigation marks, too", async () => {
    const { texts, all } = await pageAt("/data/own/");
    expect(texts("nav.path li")).toEqual(["Data", "Your own portfolio"]);
    const marked = all("header nav [aria-current]");
    expect(marked.map((link) => [link.textContent, link.ariaCurrent])).toEqual([["Data", "true"]]);
    expect(all("nav.path a[aria-current]")).toEqual([]);
  });

  it("tells the format: every column of each file, what may stand there, and what is optional", async () => {
    const { all, texts } = await pageAt("/data/own/");
    expect(texts("#format ~ details summary")).toEqual(
      INPUT_NAMES.map((name) => `${fileOf(name)}${INPUT[name].required ? "" : " (optional)"}`),
    );
    const columns = all("#format ~ details table").map((table) =>
      [...table.querySelectorAll("tbody th")].map(({ textContent }) => textContent),
    );
    expect(columns).toEqual(
      INPUT_NAMES.map((name) => [
        ...INPUT[name].columns,
        ...INPUT[name].optional.map((column) => `${column} optional`),
      ]),
    );
    const [, , stage] = all("#format ~ details:nth-of-type(2) tbody tr");
    expect(stage!.textContent).toContain("2-3 for between two neighbouring stages");
  });

  it("gives an empty workbook with these tables, made in the page", async () => {
    const { all, click } = await pageAt("/data/own/");
    await click(all("button").find(({ textContent }) => textContent?.includes("empty workbook"))!);
    await vi.waitUntil(() => saved.length > 0, { timeout: 20_000 });
    expect(saved[0]!.name).toBe("cmm-portfolio.xlsx");
    const { sheets } = await readXlsx(await bytesOf(saved[0]!.blob));
    const names = sheets.map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual(["README", ...INPUT_NAMES]);
    expect(sheets[2]!.rows[0]!.slice(0, 3)).toEqual([...INPUT.stages.columns]);
  });
});

it.each([
  ["/data/sql/", [["Data", "true"]]],
  ["/data/", [["Data", "page"]]],
  ["/heatmap/", [["Heatmap", "page"]]],
  ["/", [["Overview", "page"]]],
])("the navigation marks at %s the part of the site that it is in", async (path, marks) => {
  const { all } = await pageAt(path);
  const marked = all("header nav [aria-current]");
  expect(marked.map((link) => [link.textContent, link.ariaCurrent])).toEqual(marks);
});
