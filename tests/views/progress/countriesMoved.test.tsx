// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, type Answers } from "../portfolio";

setUpPages();

const review = (name: string, wave: number, others: object = {}) => ({
  ...{ country: `X${name.toUpperCase()}`, name, review_id: `${name}-${wave}`, wave },
  ...{ year: 2011 + 4 * wave, edition: "2016", method: "in-country", named: 1, group: "North" },
  ...{ passes: 1, within: 1, ...others },
});

const at = (review_id: string, stages: Readonly<Record<string, number | null>>) =>
  Object.entries(stages).map(([code, stage]) => ({
    ...{ review_id, code, low: stage, high: stage },
  }));

/** Four countries reviewed twice, of which Dogwood’s second review does not place “Strategy”. */
const AGAIN: Answers = {
  ...ANSWERS,
  themesCompared: [],
  reviewsAgain: ["Alder", "Birch", "Cedar", "Dogwood"].flatMap((name) => [
    review(name, 1),
    review(name, 2, name === "Birch" ? { method: "questionnaire", group: "South" } : {}),
  ]),
  stagesAgain: [
    ...at("Alder-1", { H01: 1, H02: 2 }),
    ...at("Alder-2", { H01: 2, H02: 3 }),
    ...at("Birch-1", { H01: 1, H02: 2 }),
    ...at("Birch-2", { H01: 2, H02: 2 }),
    ...at("Cedar-1", { H01: 3, H02: 2 }),
    ...at("Cedar-2", { H01: 2, H02: 1 }),
    ...at("Dogwood-1", { H01: 1, H02: 2 }),
    ...at("Dogwood-2", { H01: null, H02: 2 }),
  ],
};

const open = (query = "", answers = AGAIN) => pageAt(`/progress${query}`, fakeAsk(answers));

/** The words of a cell that eyes see. */
const seen = (cell: HTMLElement) =>
  (cell.querySelector("[aria-hidden]") ?? cell.querySelector(".words"))!.textContent;

describe("from which stage to which", () => {
  it("is a table of counts with totals, whose numbers lead to their countries", async () => {
    const { all, text } = await open("?item=H01");
    expect(text("#matrix h2")).toMatch(
      /^In “Strategy”, 3 of 3 countries moved to another whole stage, most often from Start-up to Formative \(2\)/,
    );
    const rows = all("#matrix .chart-table tbody tr").map((row) =>
      [...row.querySelectorAll("td")].map(seen).join(" "),
    );
    expect(rows).toEqual([
      "0 2 0 0 0 2",
      "0 0 0 0 0 0",
      "0 1 0 0 0 1",
      "0 0 0 0 0 0",
      "0 0 0 0 0 0",
      "0 3 0 0 0 3",
    ]);
    expect(all("#matrix .chart-table td a")).toHaveLength(2);
    expect(all("#matrix td.diagonal")).toHaveLength(5);
    expect(all("#moved")).toEqual([]);
  });

  it("opens a list with the focus on its heading, and gives the focus back when it is closed", async () => {
    const { all, one, click, search, text, texts } = await open("?item=H01");
    const cell = all("#matrix .chart-table td a")[0]!;
    cell.focus();
    await click(cell);
    expect(search()).toContain("moved=1-2");
    expect(text("#moved h2")).toBe("2 countries moved from Start-up to Formative in “Strategy”");
    expect(document.activeElement).toBe(one("#moved h2"));
    expect(texts("#moved .chart-table tbody th")).toEqual([
      "Alder2015 → 2019",
      "Birch2015 → 2019 · method changed",
    ]);
    expect(one('#matrix td a[aria-current="true"]').textContent).toContain(
      "close the list of countries",
    );
    const close = all("#moved .turns a")[0]!;
    close.focus();
    await click(close);
    expect(search()).not.toContain("moved");
    expect(all("#moved")).toEqual([]);
    expect(document.activeElement).toBe(all("#matrix .chart-table td a")[0]);
  });

  it("closes by the number itself too, and stands open at its address without taking the focus", async () => {
    const { all, click, one } = await open("?item=D1&moved=2-1");
    expect(one("#moved h2").textContent).toBe(
      "1 country moved from Formative to Start-up in 1 rating in “Policy”",
    );
    expect(one("#moved .chart-table td:last-child").textContent).toBe("Response");
    expect(document.activeElement).toBe(document.body);
    await click(one('#matrix td a[aria-current="true"]'));
    expect(all("#moved")).toEqual([]);
  });

  it("says that nobody is in a number that an address opens in vain", async () => {
    const { all, text } = await open("?item=H01&moved=5-1");
    expect(text("#moved h2")).toBe("No country moved from Dynamic to Start-up in “Strategy”");
    expect(all("#moved .chart-table")).toEqual([]);
  });

  it("draws nothing of fewer than three countries, and says so", async () => {
    const { all, text } = await open("?item=H01", {
      ...AGAIN,
      reviewsAgain: AGAIN.reviewsAgain!.slice(0, 4),
    });
    expect(text("#matrix h2")).toMatch(/of only 2 countries can be compared in “Strategy”/);
    expect(all("#matrix .chart-table")).toEqual([]);
    expect(all("#countries .chart-table tbody tr:not(.over)")).toHaveLength(2);
  });
});

describe("country by country", () => {
  it("shows the first dimension where nothing is chosen, says so, and offers the others", async () => {
    const { text, choose, search, options } = await open();
    expect(text("#countries h2")).toMatch(/^In the index of “Policy” \(equal steps assumed\)/);
    expect(text("#countries .subtitle")).toContain("the first part of the model is shown");
    const list = "Part of the model, for the whole page";
    expect(options(list)).toEqual([
      ...["D1 Policy", "\u2003Strategy", "\u2003Response", "D2 Culture", "\u2003Mindset"],
    ]);
    await choose(list, "\u2003Strategy");
    expect(search()).toContain("item=H01");
    expect(text("#countries .subtitle")).not.toContain("first part of the model");
  });

  it("stands in bands that can be changed, with the light on a country or a group", async () => {
    const { all, click, one, search, texts } = await open("?item=H01&group=South");
    expect(texts("#countries .over")).toEqual([
      "Earlier review: Start-up, 2 countries",
      "Earlier review: Established, 1 country",
    ]);
    expect(texts("#countries tr.lit th a")).toEqual(["Birch"]);
    await click(all("#countries .bands-by a")[2]!);
    expect(search()).toContain("bands=change");
    expect(texts("#countries .over")).toEqual([
      "Rose by a stage or more, 2 countries",
      "Fell by a stage or more, 1 country",
    ]);
    await click(all("#countries tbody th a")[0]!);
    expect(search()).toContain("country=XALDER");
    expect(one("#countries tr.lit th a").textContent).toBe("Alder");
  });

  it("names those that are not placed twice, with the reason", async () => {
    const { text, texts } = await open("?item=H01");
    expect(text("#countries .left-out h3")).toBe("Not shown: 1 country");
    expect(texts("#countries .left-out li")).toEqual(["Dogwood: no stage in the review of 2019"]);
  });

  it("says so where nobody is placed twice", async () => {
    const { all, text } = await open("?item=H05");
    expect(text("#countries h2")).toBe(
      "No country’s first and second review both place “Mindset”, and can be compared",
    );
    expect(all("#countries .chart-table, #countries .cell-key")).toEqual([]);
    expect(all("#countries .left-out li")).toHaveLength(4);
  });
});

it("is among the parts of the page", async () => {
  const { all } = await open();
  const hashes = all(".parts a").map((link) => new URL((link as HTMLAnchorElement).href).hash);
  expect(hashes).toEqual(expect.arrayContaining(["#moves", "#matrix", "#countries"]));
});
