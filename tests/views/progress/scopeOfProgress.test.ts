import { describe, expect, it } from "vitest";
import type { Ask } from "../../../src/engine/query";
import { type Made, recordsOf } from "../../again";
import { askedOf } from "../../ask";
import { releaseFolder } from "../../release";
import { drawnAt } from "../drawn";

async function pageAt(path: string, ask: Ask) {
  const page = await drawnAt(path, ask);
  const rows = (part: string) =>
    page
      .all(`#${part} .chart-table tbody tr:not(.over)`)
      .map((row) => [...row.children].map(({ textContent }) => textContent));
  return { ...page, rows };
}

const review = (country: string, wave: number, stage: string, other: Partial<Made> = {}): Made => ({
  country,
  wave,
  year: 2012 + 3 * wave,
  edition: wave === 1 ? "2014" : wave === 2 ? "2016" : "2021",
  stage,
  ...other,
});

const asksOf = async (made: readonly Made[]) => (await askedOf(releaseFolder(recordsOf(made)))).ask;

/** North: four that rose and changed edition. South: three of one edition, that fell and changed method, and one unpublished. */
const ask = await asksOf([
  ...["XAA", "XAC", "XAE", "XAG"].flatMap((country, i) => [
    review(country, 1, "1"),
    // Groups go by turns.
    review(["XAB", "XAD", "XAF", "XAH"][i]!, 1, "4", {
      edition: "2016",
      status: i === 3 ? "none" : "named",
    }),
    review(country, 2, "2"),
    review(["XAB", "XAD", "XAF", "XAH"][i]!, 2, "3", { method: "questionnaire" }),
  ]),
]);
const skipped = await asksOf([
  review("XAA", 1, "1"),
  review("XAA", 2, "5", { status: "none" }),
  review("XAA", 3, "3"),
  ...["XAB", "XAC", "XAD"].flatMap((country) => [review(country, 1, "1"), review(country, 2, "2")]),
]);

describe("the switches", () => {
  it("say what they leave and what becomes of the headline, and are off at first", async () => {
    const { text, texts, all } = await pageAt("/progress/?item=H01", ask);
    expect(text("h1")).toContain("4 rose, 0 stayed and 3 fell");
    const [strict, method] = texts(".strictness p");
    expect(strict).toContain("leaves 3 of 7 pairs, 3 of 7 ratings.");
    expect(strict).toMatch(/the headline is another: of 3 ratings in 3 pairs, 0 rose.*3 fell\.$/);
    expect(method).toContain("leaves 4 of 7 pairs, 4 of 7 ratings.");
    expect(method).toMatch(/the same holds: of 4 ratings in 4 pairs, 4 rose/);
    expect(all(".strictness input[checked]")).toEqual([]);
    for (const input of all(".strictness input")) {
      expect(all(`[id="${input.getAttribute("aria-describedby")}"]`)).toHaveLength(1);
    }
  });

  it("say it while they are on too, of the headline without them", async () => {
    const { text, texts, all } = await pageAt("/progress/?item=H01&comparability=high", ask);
    expect(text("h1")).toContain("0 rose, 0 stayed and 3 fell");
    const [strict, method] = texts(".strictness p");
    expect(strict).toContain("leaves 3 of 7 pairs, 3 of 7 ratings.");
    expect(strict).toContain("the headline would be another: of 7 ratings in 7 pairs, 4 rose");
    expect(method).toContain("leaves 0 of 3 pairs");
    expect(method).toMatch(/nothing is left to compare\.$/);
    expect(all(".strictness input[checked]")).toHaveLength(1);
  });
});

describe("the filters", () => {
  it("count pairs, each what it leaves out by itself", async () => {
    const { texts, text, all } = await pageAt(
      "/progress/?method=in-country&within=region%3ANorth&comparability=medium",
      ask,
    );
    expect(text(".filters summary")).toContain("4 of 7 pairs pass");
    expect(texts(".chips li").map((chip) => chip.replace(/ ×/, ""))).toEqual([
      expect.stringMatching(/^Region: North leaves out 3 of 7 pairs$/),
      expect.stringMatching(/^Review in the country leaves out 3 of 7 pairs$/),
      expect.stringMatching(
        /^Themes of at least medium comparability leaves out \d+ of \d+ ratings$/,
      ),
      "Remove all filters",
    ]);
    expect(all(".chips a").map((link) => link.getAttribute("href"))[0]).toBe(
      "/progress/?method=in-country&comparability=medium",
    );
  });

  it("offer no wave, since two count", async () => {
    const { texts } = await pageAt("/progress/", ask);
    expect(texts(".filters label")).toEqual([
      "Group",
      "Edition",
      "Method",
      "From year",
      "To year",
      "Comparability",
    ]);
  });
});

describe("what is on the same ruler", () => {
  it("stands under the least comparability over all editions of the pairs, with what differs", async () => {
    const { text, texts, rows } = await pageAt("/progress/", ask);
    expect(text("#rulers .finding")).toMatch(
      /^Of 22 themes, none is strictly \(highly\) comparable over the editions of these 7 pairs, 1[0-9] are of medium/,
    );
    expect(texts("#rulers .chart-table thead th").slice(1)).toEqual([
      "2014 pilot to 2016 edition (4 pairs)",
      "Both by the 2016 edition (3 pairs)",
      "What differs",
    ]);
    expect(rows("rulers")).toHaveLength(22);
    const reporting = rows("rulers").find(([name]) => name!.startsWith("Reporting"))!;
    expect(reporting.slice(1)).toEqual([
      "none",
      "same; 3 compared",
      "The 2014 edition has no aspect on this theme.",
    ]);
  });

  it("is all of one edition’s factors, with the pairs that this leaves", async () => {
    const { text } = await pageAt("/progress/?columns=2016", ask);
    expect(text("#rulers .finding")).toMatch(
      /^All \d+ factors are on the same ruler in these 3 of 8 pairs: both reviews are by the 2016 edition$/,
    );
  });
});

describe("whose reviews are shown", () => {
  it("names each country that is not, and why", async () => {
    const { text, rows } = await pageAt("/progress/?methods=same", ask);
    expect(text("#coverage .finding")).toBe("4 of 8 pairs known are shown");
    expect(text("#coverage .subtitle")).toBe("Years between the two reviews: 3 in 4 pairs.");
    expect(rows("coverage").map(([name, , , why]) => [name, why])).toEqual([
      ["Land AB", "Its two methods differ"],
      ["Land AD", "Its two methods differ"],
      ["Land AF", "Its two methods differ"],
      ["Land AH", "The earlier review is not published"],
    ]);
  });

  it("leads to where a country can be seen otherwise, and counts those that this span has not", async () => {
    const { rows, all } = await pageAt("/progress/", skipped);
    expect(rows("coverage").map((row) => row.slice(3))).toEqual([
      ["The later review is not published", "earliest with latest"],
    ]);
    expect(all("#coverage td a")[0]!.getAttribute("href")).toBe("/progress/?span=ends");
    const later = await pageAt("/progress/?span=2-3", skipped);
    expect(later.text("#coverage > p:not(.subtitle)")).toBe(
      "Land AB, Land AC and Land AD without a second and third review can be seen otherwise: first with second",
    );
  });
});

describe("groups", () => {
  it("are each told with n, all pairs last, and the one in the light is lit", async () => {
    const { text, rows, all } = await pageAt("/progress/?item=H01&group=North", ask);
    expect(text("#groups .finding")).toMatch(
      /^Of 2 groups with three pairs or more, 7 pairs together: more rose than fell in 1 and more fell than rose in 1/,
    );
    const told = rows("groups").map(([name, , net]) => [name, net]);
    expect(told).toEqual([
      ["North4 pairs", "+4"],
      ["South3 pairs", "−3"],
      ["All pairs7 pairs", "+1"],
    ]);
    expect(all("#groups tr.lit")).toHaveLength(1);
  });

  it("of fewer than three pairs are named and not drawn", async () => {
    const { text, rows } = await pageAt("/progress/?item=H01&methods=same", ask);
    expect(rows("groups").map(([name]) => name)).toEqual(["North4 pairs", "All pairs4 pairs"]);
    const { text: few, rows: none } = await pageAt("/progress/", skipped);
    expect(few("#groups .subtitle")).toContain(
      "Not drawn, with fewer than three pairs: North (1) and South (2).",
    );
    expect(none("groups")).toHaveLength(1);
    expect(text("#groups .finding")).toMatch(/^North alone has three pairs or more: of 4 ratings/);
  });
});
