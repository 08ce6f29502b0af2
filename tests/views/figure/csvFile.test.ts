import { describe, expect, it } from "vitest";
import { csvFrom } from "../../../src/formats/csv";
import { csvText } from "../../../src/views/figure/csvFile";
import type { FigureFrame } from "../../../src/views/figure/Figure";
import { tableFromCsv } from "../../tableFromCsv";
import { RELEASE } from "../portfolio";

const FRAME: FigureFrame = {
  questions: () => [],
  picture: async () => "",
  title: "Of 6 countries with a published review, 5 had reached Established in Strategy.",
  subtitle: "Typical stage of each theme.",
  notes: [
    "n = 6 of 9 countries,\nreviewed 2016 to 2019.",
    "Rows stand in the order of their names.",
  ],
  release: RELEASE,
  records: {
    columns: ["row", "median_low", "median_high", "n"],
    rows: [
      ["North", 2, 3, 4],
      ["South", null, null, 0],
    ],
  },
  headings: ["Row", "Median, from", "Median, to", "n"],
  tableCaption: "The figures",
  link: { pathname: "/heatmap/", search: "" },
  file: "cmm-heatmap-groups",
};

const LINK = "https://host.invalid/heatmap?rows=groups";
const linesOf = (frame: FigureFrame) => csvText(frame, LINK, csvFrom).split("\r\n");

/** What a reader of the file gets once the lines that begin with # are skipped. */
function tableOf(frame: FigureFrame) {
  const text = csvText(frame, LINK, csvFrom);
  return tableFromCsv(text.replace(/^(\uFEFF)?(# .*\r\n)+/, ""));
}

describe("a figure as a CSV file", () => {
  it("carries what the figure carries, a line each, above the header", () => {
    expect(linesOf(FRAME)).toEqual([
      "\uFEFF# Synthetic demonstration. Every country, group and stage here is invented.",
      "# Of 6 countries with a published review, 5 had reached Established in Strategy.",
      "# Typical stage of each theme.",
      "# n = 6 of 9 countries, reviewed 2016 to 2019.",
      "# Rows stand in the order of their names.",
      "# Release test-1 of 2026-01-31",
      `# ${LINK}`,
      "row,median_low,median_high,n,release,synthetic",
      "North,2,3,4,test-1,true",
      "South,,,0,test-1,true",
      "",
    ]);
  });

  it("says nothing of synthetic above a real one, and “false” in every row", () => {
    const lines = linesOf({
      ...FRAME,
      release: { ...RELEASE, id: "r-1", date: null, synthetic: 0 },
    });
    expect(lines.join("\n")).not.toMatch(/Synthetic demonstration/);
    expect(lines[4]).toBe("# Release r-1");
    expect(lines.slice(7, 9)).toEqual(["North,2,3,4,r-1,false", "South,,,0,r-1,false"]);
  });

  it("says of a preview that it is one, above and in every row", () => {
    const release = { ...RELEASE, preview: "XAG", preview_name: "Gum" };
    const lines = linesOf({ ...FRAME, release });
    expect(lines[1]).toBe(
      "# Preview for Gum’s government: what the site would show if its reviews were named. Not published; not for circulation.",
    );
    expect(lines.slice(8, 10)).toEqual([
      "row,median_low,median_high,n,release,synthetic,preview",
      "North,2,3,4,test-1,true,XAG",
    ]);
  });

  it("has release and synthetic in every row, so that no row can be taken for a real one", () => {
    const rows = Array.from({ length: 50 }, (_, i) => [`Group ${i}`, 2, 2, i]);
    const sheet = tableOf({ ...FRAME, records: { ...FRAME.records, rows } });
    expect(sheet.rows.map((cells) => cells.slice(-2))).toEqual(rows.map(() => ["test-1", "true"]));
  });

  it.each(["=HYPERLINK(0)", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])(
    "defuses text that a spreadsheet would run: %j",
    (hostile) => {
      const sheet = tableOf({
        ...FRAME,
        records: { ...FRAME.records, rows: [[hostile, 2, 2, 1]] },
      });
      expect(sheet.rows[0]![0]).toBe(`'${hostile}`);
    },
  );

  it("defuses it too where it goes on in a second line", () => {
    const rows = [["=HYPERLINK(0)\nmore", 2, 2, 1]];
    const sheet = tableOf({ ...FRAME, records: { ...FRAME.records, rows } });
    expect(sheet.rows[0]![0]).toBe("'=HYPERLINK(0)\nmore");
  });

  it("keeps commas, quotes and other scripts in their cells", () => {
    const rows = [['Côte, "West"', "中文", 2, 1]];
    const sheet = tableOf({ ...FRAME, records: { ...FRAME.records, rows } });
    expect(sheet.rows).toEqual([['Côte, "West"', "中文", "2", "1", "test-1", "true"]]);
  });
});
