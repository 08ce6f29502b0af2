// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, RELEASE } from "../portfolio";

setUpPages();

const stage = (wave: number, code: string, low: number, high = low, level = "theme") => ({
  ...{ wave, code, low, high, level, source: "reported" },
});

const listed = (country: string, name: string, other: object = {}) => ({
  ...{ country, name, wave: 1, year: 2018, edition: "2016", method: "in-country" },
  ...{ partner: "Partner P", status: "named", report_url: null, ...other },
});

const ALDER = [
  listed("XA0", "Alder", { report_url: "https://example.org/alder" }),
  listed("XA0", "Alder", { wave: 2, year: 2022 }),
];

/** The same portfolio, of which one country’s page is asked for. */
const of = (rows: readonly object[], other: object = {}) => ({
  ...ANSWERS,
  reviewsListed: rows,
  stagesOfCountry: [
    ...[stage(1, "H01", 2, 3), stage(2, "H01", 3), stage(1, "H02", 1), stage(2, "H02", 1)],
    ...[1, 2].map((wave) => stage(wave, "D1.1", wave, wave, "factor")),
  ],
  ...other,
});

describe("the page of a country of the portfolio", () => {
  it("has its reviews, its profile, what changed, and the group that it is held against", async () => {
    const { text, texts } = await pageAt("/countries/XA0/", fakeAsk(of(ALDER)));
    expect(text("h1")).toBe("Alder XA0");
    expect(document.title).toBe("Alder · CMM Atlas");
    expect(texts(".finding")).toEqual([
      "Alder in 2022: 1 of 2 themes had reached Established or above",
      "From 2018 (2016 edition) to 2022 (2016 edition): of 2 themes that can be compared, 1 rose, 1 stayed, 0 fell (1 of the 1 moves by half a step). All by review in the country",
      "No theme has both a stage of Alder and a middle of South",
    ]);
    expect(texts("#profile .stage-table tbody tr:not(.over) td").slice(0, 3)).toEqual([
      "2–3 Between Formative and Established",
      "3 Established",
      "same edition",
    ]);
  });

  it("shows another level by a link in the address, and tells what the address asks in vain", async () => {
    const answers = of(ALDER);
    const { text, texts, choosers, chosen, search, choose } = await pageAt(
      "/countries/XA0/?level=factor&grouping=nope",
      fakeAsk(answers),
    );
    expect(texts(".by-edition h3")).toEqual(["By the 2016 edition"]);
    expect(text("#profile .stage-table tbody th[scope=row]")).toBe("D1.1 Plans");
    expect(text(".unknown")).toContain("grouping “nope”");
    expect(choosers()).toEqual(["Level", "Held against its group of"]);
    expect(chosen("Level")).toBe("Factors, by edition");
    await choose("Level", "Dimensions");
    expect(search()).toBe("?level=dimension");
    expect(texts("#profile .chart-table tbody th")).toEqual(["D1 Policy", "D2 Culture"]);
  });

  it("keeps filters of other pages in its own links", async () => {
    const { search, choose } = await pageAt("/countries/XA0/?wave=2", fakeAsk(of(ALDER)));
    await choose("Level", "Dimensions");
    expect(search()).toBe("?level=dimension&wave=2");
  });

  it("says review by review why stages are not shown, and shows no square of a stage for these", async () => {
    const rows = [
      listed("XNE", "Nettle", { status: "withheld" }),
      listed("XNE", "Nettle", { wave: 2, year: 2021, status: "block" }),
    ];
    const { texts, all, text } = await pageAt("/countries/XNE/", fakeAsk(of(rows)));
    expect(all(".figure, .face")).toEqual([]);
    expect(texts("h2")).toEqual(["Its reviews", "Why can’t I see its stages?"]);
    const why = text("#content");
    expect(why).toContain(
      "The first review, of 2018: The stages of this review are not in this release",
    );
    expect(why).toContain("It counts only inside statements about groups of at least 7 reviews");
    expect(why).not.toMatch(/block|gcscc/i);
  });

  it("sets a review that is not shown beside those that are", async () => {
    const rows = [...ALDER, listed("XA0", "Alder", { wave: 3, year: 2024, status: "block" })];
    const { texts, all } = await pageAt("/countries/XA0/", fakeAsk(of(rows)));
    expect(texts("h2")).toContain("Why can’t I see the stages of every review?");
    expect(all("#profile .stage-table .withheld")).toHaveLength(2);
    expect(texts(".finding")[0]).toContain("Alder in 2022");
  });

  const ICELAND = of([listed("ISL", "Iceland", { status: "withheld" })]);

  it("has nothing of the registry in a portfolio that is synthetic", async () => {
    const { all } = await pageAt("/countries/ISL/", fakeAsk(ICELAND));
    expect(all("#registry, article")).toEqual([]);
  });

  it("has what the registry tells of it as well in a portfolio that is real", async () => {
    const real = { ...ICELAND, release: [{ ...RELEASE, synthetic: 0 }] };
    const { texts, all } = await pageAt("/countries/ISL/", fakeAsk(real));
    expect(texts("h2")).toEqual([
      "Its reviews",
      "Why can’t I see its stages?",
      "What public sources tell of its reviews",
    ]);
    const links = all(".can a").map((link) => link.getAttribute("href"));
    expect(links.slice(0, 2)).toEqual([
      "https://example.org/iceland-report",
      "https://gcscc.ox.ac.uk/",
    ]);
  });
});

describe("the page of a country of which only the registry tells", () => {
  it("says what is known, what is not, and why there is no stage", async () => {
    const { text, texts, all } = await pageAt("/countries/ALB/", fakeAsk(of([])));
    expect(text("h1")).toBe("Albania ALB");
    expect(text(".synthetic")).toContain("The registry of reviews is real");
    expect(all(".face, .figure")).toEqual([]);
    expect(texts("dd").slice(0, 4)).toEqual([
      "not known",
      "2016 edition",
      "review in the country",
      "World Bank",
    ]);
    expect(texts("dd")[5]).toContain("No source at hand tells when it was.");
    expect(text("#content")).toContain(
      "It holds no stage of any real country, and so none of Albania",
    );
  });
});

describe("an address of no country", () => {
  it("names those that may be meant, and leads to all of them", async () => {
    const { text, all } = await pageAt(
      "/countries/ALP/",
      fakeAsk({ ...ANSWERS, reviewsListed: [] }),
    );
    expect(text("h1")).toBe("There is no page at this address");
    expect(document.title).toBe("There is no page at this address · CMM Atlas");
    expect(all("main a").map((link) => link.getAttribute("href"))).toEqual([
      "/countries/ALB/",
      "/countries/",
      "/",
    ]);
  });
});
