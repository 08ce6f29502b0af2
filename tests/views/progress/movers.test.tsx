// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { rowsOfTwice, type Twice, throughout } from "../../analyses/progress/twicePairs";
import reference from "../../statistics/reference.json";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS } from "../portfolio";

setUpPages();

const likeReference = throughout(reference.paired.input, reference.annualised.input.years);

/** The page of progress over countries reviewed twice. */
function opened(countries: readonly Twice[], query = "") {
  const { counted, reviews, stages, compared } = rowsOfTwice(countries);
  return pageAt(
    `/progress/${query}`,
    fakeAsk({
      ...ANSWERS,
      countriesCounted: counted,
      reviewsAgain: reviews,
      stagesAgain: stages,
      themesCompared: compared,
    }),
  );
}
type Page = Awaited<ReturnType<typeof opened>>;

const PARTS = ["movers", "dimensions", "pace", "regression"] as const;
const finding = ({ text }: Page, part: string) => text(`#${part} h2.finding`);
const rows = ({ all }: Page, part: string) =>
  all(`#${part} .chart-table tbody tr:not(.over)`).map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

describe("the parts of progress that hold items and dimensions against one another", () => {
  it("each state their finding, of whom most pairs are, and the same rows as a table", async () => {
    const page = await opened(likeReference);
    expect(finding(page, "movers")).toMatch(/^All 3 moved alike on balance: in each, 8 of 12 rose/);
    expect(finding(page, "dimensions")).toMatch(/^Of 2 dimensions .* may be the ruler’s\.$/);
    expect(finding(page, "pace")).toContain("pooled over 49 country-years (equal steps assumed)");
    expect(finding(page, "regression")).toMatch(/^Who stood low had more room to rise/);
    for (const part of PARTS) {
      expect(finding(page, part)).toContain("all changed edition in between.");
      expect(page.text(`#${part} .notes`)).toContain("n = 12 of 12 pairs known");
      expect(page.text(`#${part} .notes`)).toContain("no sample of others");
      const told = `(${rows(page, part).length} rows)`;
      expect(page.text(`#${part} details.same summary`)).toContain(told);
      const [link] = page.all(`nav.parts a[href$="#${part}"]`);
      expect(link?.textContent).toBe(page.text(`#${part} .chart-table caption`));
    }
  });

  it("light what is looked at, and lead there", async () => {
    const page = await opened(likeReference, "?item=D1");
    const lit = (part: string) =>
      page.all(`#${part} tr.lit th a`).map(({ textContent }) => textContent);
    expect(PARTS.map(lit)).toEqual([
      ["Strategy", "Response"],
      ["D1 Policy"],
      ["D1 Policy"],
      ["D1 Policy"],
    ]);
    expect(rows(page, "movers")).toHaveLength(3);
    await page.click(page.all("#movers tbody th a").at(-1)!);
    expect(page.search()).toBe("?item=H05");
    expect(lit("movers")).toEqual(["Mindset"]);
  });

  it("say that five countries are too few for a test, and why", async () => {
    const page = await opened(likeReference.slice(0, 5));
    expect(finding(page, "dimensions")).toContain("too few for a test to say anything");
    expect(rows(page, "dimensions")[0]![1]).toContain("come in 1 of 16");
    expect(page.text("#dimensions .notes")).toContain("Of fewer than 6 countries no test");
  });

  it("say of more than 200 countries that ranks are not worked out, and go on", async () => {
    const many = Array.from({ length: 201 }, (_, i) => likeReference[i % 12]!);
    const page = await opened(many);
    expect(rows(page, "dimensions")[0]!).toContain("not worked out over 200 countries");
    expect(finding(page, "dimensions")).toContain("the index rose in 2 and fell in none");
    expect(page.text("#dimensions .notes")).toContain("for up to 200 countries");
  });

  it("say of no pairs that there are none", async () => {
    const page = await opened([]);
    for (const part of PARTS) {
      expect(finding(page, part)).toMatch(/^No two published reviews of a country/);
      for (const [, first] of rows(page, part)) expect(first).toBe("nothing to compare");
    }
  });
});
