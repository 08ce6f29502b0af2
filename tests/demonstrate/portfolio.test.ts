import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { filesOf } from "../../scripts/demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "../../scripts/demonstrate/portfolio";
import { demoReviews, recordsOf } from "./demoReviews";

const portfolio = portfolioOf(DEMONSTRATION_SEED);
const groups = recordsOf(portfolio.groups);
const reviews = recordsOf(portfolio.reviews);

it("is the same to the byte on every machine", () => {
  const hash = createHash("sha256");
  for (const [, text] of filesOf(portfolio)) hash.update(text);
  expect(hash.digest("hex")).toBe(
    "281f13fcae4e8d519f2f2953272caa9642c0e6633c59a7e01fe92a0493912e3c",
  );
});

it.each([
  ["demo-001-1", "2016", "2014", "D1.2.1", "2"],
  ["demo-004-2", "2020", "2016", "D3.2.2", "3"],
  ["demo-008-1", "2015", "2014", "D5.8.1", "1"],
  ["demo-008-1", "2015", "2014", "D2.2.1", ""],
  ["demo-011-3", "2025", "2021", "D2.2.3", "2"],
  ["demo-015-1", "2016", "2014", "D5.1.2", "2"],
  ["demo-018-1", "2015", "2014", "D5.5.3", "2"],
  ["demo-021-3", "2025", "2021", "D1.4.2", "2"],
  ["demo-025-1", "2015", "2014", "D4.1.3", "3"],
  ["demo-028-2", "2019", "2016", "D5.2.1", "2-3"],
  ["demo-032-2", "2019", "2016", "D2.1.3", "1"],
  ["demo-037-1", "2016", "2014", "D5.1.1", "2"],
  ["demo-042-1", "2018", "2016", "D2.2.1", "2"],
  ["demo-047-1", "2018", "2016", "D2.2.1", "1"],
  ["demo-052-1", "2016", "2014", "D4.1.4", "2"],
  ["demo-056-1", "2023", "2021", "D5.2.1", "2"],
  ["demo-062-1", "2015", "2014", "D3.2", "3"],
  ["demo-066-2", "2019", "2016", "D4.1.2", "3"],
  ["demo-071-1", "2015", "2014", "D1.1.1", "2"],
  ["demo-076-1", "2021", "2021", "D2.4", "2"],
  ["demo-081-1", "2017", "2016", "D5.5", "2"],
])("says in %s of %s, edition %s, code %s: %s", (id, year, edition, code, stage) => {
  const review = reviews.find(({ review_id }) => review_id === id);
  expect(review).toMatchObject({ year, edition });
  const row = portfolio.stages.rows.find(([of, about]) => of === id && about === code);
  expect(row?.[2]).toBe(stage);
});

it("changes with the seed", () => {
  expect(portfolioOf("seed-2").stages).not.toEqual(portfolio.stages);
  expect(portfolioOf("seed-2").groups).not.toEqual(portfolio.groups);
});

it("names no country, group or partner that could be taken for a real one", () => {
  const codes = new Set(groups.map(({ country }) => country!));
  expect([...codes].filter((code) => !/^X[A-Z]{2}$/.test(code) || code === "XKX")).toEqual([]);
  const names = new Set([...groups, ...reviews].map(({ country_name }) => country_name!));
  expect([...names].filter((name) => !/^Demo Country \d{3}$/.test(name))).toEqual([]);
  const invented = /^(Region [A-F]|Income band [1-4]|League [XYZ])$/;
  expect(groups.filter(({ group }) => !invented.test(group!))).toEqual([]);
  expect(reviews.filter(({ partner }) => !/^Partner [P-W]$/.test(partner!))).toEqual([]);
});

it("links nowhere but to a reserved address", () => {
  expect(reviews.filter(({ report_url }) => report_url !== "")).toEqual([]);
  const evidence = recordsOf(portfolio.consent).map(({ evidence_url }) => evidence_url);
  expect(new Set(evidence)).toEqual(new Set(["https://example.org/synthetic"]));
});

it("has 14 countries that were never reviewed, each with its region and income", () => {
  const reviewed = new Set(reviews.map(({ country }) => country));
  const others = groups.filter(({ country }) => !reviewed.has(country));
  const within = (grouping: string) => others.filter((row) => row.grouping === grouping);
  expect(within("region")).toHaveLength(14);
  expect(within("income_band")).toHaveLength(14);
});

it("has leagues of fixed sizes among the reviewed", () => {
  const reviewed = new Set(reviews.map(({ country }) => country));
  const members = groups.filter(({ country }) => reviewed.has(country));
  const sizes = ["X", "Y", "Z"].map(
    (letter) => members.filter(({ group }) => group === `League ${letter}`).length,
  );
  expect(sizes).toEqual([24, 23, 31]);
});

it("lets two countries rise by an income band between their reviews", () => {
  const bounded = groups.filter((row) => row.valid_from !== "" || row.valid_to !== "");
  expect(bounded).toHaveLength(4);
  const risen = new Set(bounded.map(({ country }) => country));
  const bands = demoReviews(DEMONSTRATION_SEED)
    .filter(({ country, wave }) => risen.has(country) && wave < 3)
    .map(({ incomeBand }) => incomeBand);
  expect(bands).toEqual([3, 4, 3, 4].map((band) => `Income band ${band}`));
});

it("gives circumstances of every country that go with its income", () => {
  const context = recordsOf(portfolio.context);
  const meanProduct = (band: number) => {
    const members = groups.filter(({ group }) => group === `Income band ${band}`);
    const countries = new Set(members.map(({ country }) => country));
    const rows = context.filter(({ country, year }) => countries.has(country) && year === "2020");
    return rows.reduce((sum, row) => sum + Number(row.gdp_per_capita_ppp), 0) / rows.length;
  };
  expect(context).toHaveLength(101 * 11);
  expect(meanProduct(1)).toBeLessThan(meanProduct(2));
  expect(meanProduct(2)).toBeLessThan(meanProduct(3));
  expect(meanProduct(3)).toBeLessThan(meanProduct(4));
});

it("gives every aspect of each review's edition one row, open or not", () => {
  const counts = { "2014": 49, "2016": 53, "2021": 62 };
  const rows = portfolio.stages.rows;
  const aspects = rows.filter(([, code]) => code!.split(".").length === 3);
  const expected = reviews.map(({ edition }) => counts[edition as keyof typeof counts]);
  expect(aspects).toHaveLength(expected.reduce((sum, count) => sum + count, 0));
  expect(new Set(rows.map(([id, code]) => `${id} ${code}`)).size).toBe(rows.length);
});
