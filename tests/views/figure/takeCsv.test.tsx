// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { tableFromCsv } from "../../tableFromCsv";
import { fakeAsk, setUpPages } from "../page";
import { ANSWERS, publishedStage, RELEASE } from "../portfolio";
import { savedFiles, takenFrom, textOf } from "../takenFiles";

setUpPages();

const saved = savedFiles();

const EVERYTHING = "Download CSV: every published stage";

/** What a button gives its reader: the file's name, what stands above its table, and the table. */
async function fileFrom(path: string, button: string | RegExp, ask = fakeAsk()) {
  const page = await takenFrom(path, ask);
  const name = page.names().find((each) => each!.match(button) !== null)!;
  await page.press(name);
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  const [{ name: file, blob }] = saved as [(typeof saved)[number]];
  const text = await textOf(blob);
  const lines = text.replace("\uFEFF", "").split("\r\n");
  return {
    ...page,
    file,
    type: blob.type,
    above: lines.filter((line) => line.startsWith("# ")),
    table: tableFromCsv(text.replace(/^(\uFEFF)?(# .*\r\n)+/, "")),
  };
}

describe("what is shown, as a CSV file", () => {
  it("names the view that it is of, which the page links to, too", async () => {
    const { above, table, one } = await fileFrom(
      "/heatmap?rows=countries&utm_source=letter",
      /what is shown/,
    );
    expect(one(".take a").getAttribute("href")).toBe("/heatmap/?rows=countries");
    expect(above).toContain(`# ${location.origin}/heatmap/?rows=countries`);
    expect(table.header.join()).toMatch(
      /^country,group,row,code,column,dimension,status,low,high,wave,year,/,
    );
  });

  it("says in every row of one’s own records what was agreed of the review, after its wave", async () => {
    const answers = {
      ...ANSWERS,
      release: [{ ...RELEASE, own: "records" }],
      reviewsAgreed: [{ review_id: "XA0-1", agreed: "aggregate" }],
    };
    const { table } = await fileFrom("/heatmap?rows=countries", /what is shown/, fakeAsk(answers));
    const at = table.header.indexOf("agreed");
    expect(table.header[at - 1]).toBe("wave");
    const told = table.rows.map((row) => `${row[0]} ${row[at]}`);
    expect([...new Set(told)].slice(0, 2)).toEqual(["XA0 aggregate", "XA1 "]);
  });

  it("has a name that says which release it is of, and that it is synthetic", async () => {
    const { file, type } = await fileFrom("/heatmap", /what is shown/);
    expect(file).toBe("cmm-heatmap-groups-test-1-synthetic.csv");
    expect(type).toBe("text/csv;charset=utf-8");
  });

  it("has as many rows as its button says, and the filters in its lines above", async () => {
    const { table, above, names } = await fileFrom(
      "/heatmap?wave=1&method=in-country",
      /what is shown/,
    );
    expect(names()[0]).toBe(`Download CSV: what is shown (${table.rows.length} rows)`);
    expect(above.join()).toContain(
      "Of 6 countries with a published first review, made by review in the country",
    );
    expect(above.join()).toContain("Each country counts with its published first review.");
    expect(above.at(-1)).toContain("/heatmap/?wave=1&method=in-country");
  });
});

describe("every published stage, as a CSV file", () => {
  it("has all rows that the release has, whatever the view shows", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => publishedStage(`H${i}`, `Theme ${i}`, 2, 3));
    const ask = fakeAsk({ ...ANSWERS, publishedStages: rows });
    const { table, file } = await fileFrom(
      "/heatmap?rows=countries&under=D2&wave=1",
      EVERYTHING,
      ask,
    );
    expect(file).toBe("cmm-published-stages-test-1-synthetic.csv");
    expect(table.rows.map((cells) => cells[8])).toEqual(rows.map(({ code }) => code));
    expect(table.header).toEqual([
      "country",
      "country_name",
      "review_id",
      "wave",
      "year",
      "edition",
      "method",
      "level",
      "code",
      "name",
      "low",
      "high",
      "source",
      "release",
      "synthetic",
    ]);
  });

  it("says what it is above its table, and nothing of the view", async () => {
    const { above } = await fileFrom("/heatmap?rows=countries", EVERYTHING);
    expect(above).toEqual([
      "# Synthetic demonstration. Every country, group and stage here is invented.",
      "# All published stages of the release: 2 rows",
      expect.stringMatching(
        /^# One row for each theme, factor and aspect of each published review; /,
      ),
      "# Release test-1 of 2026-01-31",
      expect.stringContaining("/heatmap/?rows=countries"),
    ]);
  });

  it("has release and synthetic in every row, and leaves what was not assessed empty", async () => {
    const { table } = await fileFrom("/heatmap", EVERYTHING);
    expect(table.rows.map((cells) => cells.slice(-5))).toEqual([
      ["2", "3", "computed", "test-1", "true"],
      ["", "", "computed", "test-1", "true"],
    ]);
  });

  it("says of a preview that it is one in every row", async () => {
    const release = [{ ...RELEASE, synthetic: 0, preview: "XAG", preview_name: "Gum" }];
    const ask = fakeAsk({ ...ANSWERS, release });
    const { table, file, above } = await fileFrom("/heatmap", EVERYTHING, ask);
    expect(file).toBe("cmm-published-stages-test-1-preview-XAG.csv");
    expect(table.rows.map((cells) => cells.slice(-2))).toEqual([
      ["false", "XAG"],
      ["false", "XAG"],
    ]);
    expect(above[0]).toContain("Preview for Gum’s government");
  });

  it.each(["=HYPERLINK(0)", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])(
    "defuses names that a spreadsheet would run: %j",
    async (hostile) => {
      const publishedStages = [publishedStage("H01", hostile, 2, 3, hostile)];
      const { table } = await fileFrom(
        "/heatmap",
        EVERYTHING,
        fakeAsk({ ...ANSWERS, publishedStages }),
      );
      const [cells] = table.rows;
      expect([cells![1], cells![9]]).toEqual([`'${hostile}`, `'${hostile}`]);
    },
  );

  it("says so where it could not be had", async () => {
    const { publishedStages: _, ...others } = ANSWERS;
    const { press, text } = await takenFrom("/heatmap", fakeAsk(others));
    await press(EVERYTHING);
    await vi.waitFor(() =>
      expect(text('.take [role="alert"]')).toBe(
        "The file could not be made; try again when you are online.",
      ),
    );
    expect(saved).toEqual([]);
  });
});
