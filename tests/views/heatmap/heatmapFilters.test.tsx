// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, PASSING } from "../portfolio";

setUpPages();

/** Second reviews by the questionnaire, besides. */
const HELD = {
  ...ANSWERS,
  reviewsHeld: [
    ...ANSWERS.reviewsHeld!,
    { wave: 2, year: 2021, edition: "2021", method: "questionnaire", reviews: 2 },
  ],
  reviewsPassing: [
    {
      ...PASSING,
      reviews: 8,
      passing: 1,
      countries: 1,
      by_wave: 6,
      by_edition: 7,
      by_method: 5,
      by_years: 4,
      by_group: 3,
    },
  ],
};

const EVERY =
  "?within=region%3ANorth&wave=1&edition=2016&method=in-country&from=2016&to=2018&comparability=medium";

/** The chips, their removing words and addresses among them. */
async function chipsAt(path: string, ask = fakeAsk(HELD)) {
  const page = await pageAt(path, ask);
  return {
    ...page,
    chips: () =>
      page.all(".chips li").map((chip) => {
        const link = chip.querySelector("a")!;
        return [chip.textContent, link.getAttribute("aria-label"), link.getAttribute("href")];
      }),
  };
}

describe("the filters", () => {
  it("offer what some published review has, each with how many reviews it lets pass", async () => {
    const { options } = await pageAt("/heatmap", fakeAsk(HELD));
    expect(options("Group")).toEqual(["Any", "North (4)", "South (1)", "League X (3)"]);
    expect(options("Wave")).toEqual([
      "Latest of each country",
      "First reviews (6)",
      "Second reviews (2)",
    ]);
    expect(options("Edition")).toEqual(["Any", "2016 edition (6)", "2021 edition (2)"]);
    expect(options("Method")).toEqual([
      "Any",
      "Review in the country (6)",
      "Regional questionnaire (2)",
    ]);
    const years = ["Any", "2016 (1)", "2017 (1)", "2018 (3)", "2019 (1)", "2021 (2)"];
    expect(options("From year")).toEqual(years);
    expect(options("To year")).toEqual(years);
    expect(options("Comparability")).toEqual([
      "Any",
      "At least high",
      "At least medium",
      "At least low",
    ]);
  });

  it("put groups under the grouping that they are of, in the order of groupings", async () => {
    const { all } = await pageAt("/heatmap");
    const headings = all(".filters optgroup").map((each) => each.getAttribute("label"));
    expect(headings).toEqual(["Region", "League"]);
  });

  it.each([
    ["Group", "North (4)", "?within=region%3ANorth"],
    ["Wave", "Second reviews (2)", "?wave=2"],
    ["Edition", "2021 edition (2)", "?edition=2021"],
    ["Method", "Regional questionnaire (2)", "?method=questionnaire"],
    ["From year", "2017 (1)", "?from=2017"],
    ["To year", "2018 (3)", "?to=2018"],
    ["Comparability", "At least high", "?comparability=high"],
  ])(
    "are set one by one, and taken back by the first of the list: %s",
    async (name, option, query) => {
      const { choose, chosen, options, search } = await pageAt("/heatmap", fakeAsk(HELD));
      await choose(name, option);
      expect(search()).toBe(query);
      expect(chosen(name)).toBe(option);
      await choose(name, options(name)[0]!);
      expect(search()).toBe("");
    },
  );

  it("are asked for together, in every question of who counts", async () => {
    const ask = vi.fn(fakeAsk(HELD));
    await pageAt(`/heatmap${EVERY}`, ask);
    const asked = ask.mock.calls as unknown as [{ name: string }, { filter?: object }][];
    const filters = asked.filter(([, choice]) => choice?.filter !== undefined);
    expect(filters.map(([{ name }]) => name)).toEqual([
      "groupsCounted",
      "stagesByGroup",
      "reviewsPassing",
    ]);
    for (const [, { filter }] of filters) {
      expect(filter).toEqual({
        wave: 1,
        edition: "2016",
        method: "in-country",
        from: 2016,
        to: 2018,
        within: "region",
        group: "North",
      });
    }
  });

  it("say that none is set, and show no chips then", async () => {
    const { text, all } = await pageAt("/heatmap");
    expect(text(".filters summary")).toBe("Filters: every published review may count");
    expect(all(".chips")).toEqual([]);
  });

  it("say how many reviews pass all of them, and of how many countries", async () => {
    const { text } = await chipsAt(`/heatmap${EVERY}`);
    expect(text(".filters summary")).toBe(
      "Filters: 1 of 8 published reviews pass, of 1 country; each counts with one.",
    );
  });
});

describe("each filter that is set", () => {
  it("says what it leaves out, and can be removed by itself", async () => {
    const { chips } = await chipsAt("/heatmap?wave=1&method=in-country&rows=countries");
    expect(chips()).toEqual([
      [
        "First reviews × leaves out 2 of 8 published reviews",
        "Remove: First reviews",
        "/heatmap?rows=countries&method=in-country",
      ],
      [
        "Review in the country × leaves out 3 of 8 published reviews",
        "Remove: Review in the country",
        "/heatmap?rows=countries&wave=1",
      ],
      ["Remove all filters", null, "/heatmap?rows=countries"],
    ]);
  });

  it("says it in its own words, the two years together", async () => {
    const { texts } = await chipsAt(`/heatmap${EVERY}`);
    expect(texts(".chips li")).toEqual([
      "Region: North × leaves out 5 of 8 published reviews",
      "First reviews × leaves out 2 of 8 published reviews",
      "2016 edition × leaves out 1 of 8 published reviews",
      "Review in the country × leaves out 3 of 8 published reviews",
      "Reviewed from 2016 to 2018 × leaves out 4 of 8 published reviews",
      "Themes of at least medium comparability × leaves out 0 of 3 themes",
      "Remove all filters",
    ]);
  });

  it.each([
    ["?from=2017", "Reviewed in 2017 or later"],
    ["?to=2017", "Reviewed in 2017 or earlier"],
    ["?from=2017&to=2017", "Reviewed in 2017"],
  ])("says of years what they are: %s", async (query, name) => {
    const { one } = await chipsAt(`/heatmap${query}`);
    expect(one(".chips a").getAttribute("aria-label")).toBe(`Remove: ${name}`);
  });

  it("goes when it is removed, and the others stay", async () => {
    const { all, click, search, texts } = await chipsAt(`/heatmap${EVERY}`);
    await click(all(".chips a")[4]!);
    expect(search()).toBe(EVERY.replace("&from=2016&to=2018", ""));
    await click(all(".chips a").at(-1)!);
    expect(search()).toBe("");
    expect(texts(".chips li")).toEqual([]);
  });

  it("has no way to remove all beside it where it is the only one", async () => {
    const { texts } = await chipsAt("/heatmap?wave=1");
    expect(texts(".chips a")).toEqual(["First reviews ×"]);
  });
});

describe("a least comparability", () => {
  const compared = [
    { theme: "H01", from_edition: "2016", to_edition: "2021", comparability: "low" },
    { theme: "H02", from_edition: "2016", to_edition: "2021", comparability: "high" },
    { theme: "H05", from_edition: "2014", to_edition: "2021", comparability: "none" },
  ];
  const both = ANSWERS.groupsCounted!.map((row, i) =>
    i === 0 ? { ...row, edition: "2021" } : row,
  );
  const ask = fakeAsk({ ...HELD, themesCompared: compared, groupsCounted: both });

  it("leaves out themes that are less comparable over the editions that count, and says how many", async () => {
    const { texts } = await chipsAt("/heatmap?comparability=medium", ask);
    expect(texts(".heatmap thead .columns th")).toEqual(["Group", "Response", "Mindset"]);
    expect(texts(".chips li")).toEqual([
      "Themes of at least medium comparability × leaves out 1 of 3 themes",
    ]);
  });

  it("says that it has no effect on what one edition has of its own", async () => {
    const { texts } = await chipsAt("/heatmap?comparability=high&columns=2016", ask);
    expect(texts(".chips li")).toEqual([
      "Themes of at least high comparability × has no effect on columns of one edition",
    ]);
  });
});

describe("a heatmap with nothing to show", () => {
  const nobody = fakeAsk({
    ...HELD,
    groupsCounted: [
      {
        group: "North",
        status: null,
        edition: null,
        method: null,
        block_id: null,
        countries: 9,
        first_year: null,
        last_year: null,
      },
    ],
    stagesByGroup: [],
    reviewsPassing: [{ ...HELD.reviewsPassing[0]!, passing: 0, countries: 0 }],
  });

  it("says so in place of the table, and leads back by removing the filters", async () => {
    const { text, all, one, click, search } = await pageAt("/heatmap?wave=2&under=D1", nobody);
    expect(all(".heatmap")).toEqual([]);
    expect(text(".empty")).toBe(
      "No published review passes these filters.Remove a filter to see more: Remove all filters",
    );
    expect(text("h1")).toBe("No published review counts here.");
    await click(one(".empty a"));
    expect(search()).toBe("?under=D1");
  });

  it("still says of whom, keeps its filters in view, and offers its figures", async () => {
    const { text, texts, all } = await pageAt("/heatmap?wave=2", nobody);
    expect(text(".filters summary")).toContain("0 of 8 published reviews pass, of 0 countries");
    expect(texts(".chips a")).toEqual(["Second reviews ×"]);
    expect(text(".notes")).toContain("n = 0 of 9 countries.");
    expect(all(".take button").length).toBeGreaterThan(0);
  });

  it("offers no way back where there is no filter", async () => {
    const { text, all } = await pageAt("/heatmap", nobody);
    expect(text(".empty")).toBe("No published review passes these filters.");
    expect(all(".empty a")).toEqual([]);
  });

  it("says it of themes, where none is comparable enough", async () => {
    const themesCompared = ["H01", "H02", "H05"].map((theme) => ({
      theme,
      from_edition: "2016",
      to_edition: "2016",
      comparability: "low",
    }));
    const { text, all } = await pageAt(
      "/heatmap?comparability=high",
      fakeAsk({ ...HELD, themesCompared }),
    );
    expect(text(".empty strong")).toBe(
      "No theme is comparable enough over the editions that these reviews were made by.",
    );
    expect(all(".heatmap")).toEqual([]);
  });
});

describe("filters follow the reader", () => {
  it("into every link of the pages, and nothing else does", async () => {
    const { all } = await pageAt(`/heatmap${EVERY}&rows=countries&reached=4&utm_source=x`);
    const links = all("nav[aria-label='Pages'] a, a.name").map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      `/${EVERY}`,
      `/${EVERY}`,
      `/heatmap/${EVERY}`,
      `/regions/${EVERY}`,
      `/progress/${EVERY}`,
      `/countries/${EVERY}`,
      `/briefing/${EVERY}`,
      `/data/${EVERY}`,
      `/stages/${EVERY}`,
      `/method/${EVERY}`,
    ]);
  });

  it("through other pages and back", async () => {
    const { all, go, texts } = await pageAt("/heatmap?wave=1");
    await go("/method/?wave=1");
    const link = all("nav[aria-label='Pages'] a")[1]!.getAttribute("href")!;
    await go(link);
    expect(texts(".chips a")).toEqual(["First reviews ×"]);
  });
});
