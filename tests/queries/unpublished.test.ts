import { expect, it } from "vitest";
import { blockMembers } from "../../src/queries/blockMembers";
import { blockStatements } from "../../src/queries/blockStatements";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { groupsCounted } from "../../src/queries/groupsCounted";
import { namedLater } from "../../src/queries/namedLater";
import { portfolioCounts } from "../../src/queries/portfolioCounts";
import { release } from "../../src/queries/release";
import { themesAsked } from "../../src/queries/themesAsked";
import { askedOf } from "../ask";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { compact, counting } from "./choices";

const { ask } = await askedOf(releaseFolder(PORTFOLIO, withUnpublished));

const unpublished = async (...choice: Parameters<typeof counting>) =>
  (await ask(countriesCounted, counting(...choice))).filter(
    ({ status }) => status === "block" || status === "withheld",
  );

it("countriesCounted counts each country without a named review once, with its review in a block if it has one", async () => {
  expect(compact(await unpublished())).toEqual([
    "XAG Gum South XAG-1 1 2020 2016 in-country withheld ",
    "XAH Hazel South XAH-1 1 2020 2016 in-country withheld ",
    "XAI Ivy North XAI-1 1 2020 2016 in-country withheld ",
    "XLAR Larch South XLAR-2 2 2020 2016 in-country block test-B1",
    "XLAU Laurel South XLAU-2 2 2020 2016 in-country block test-B1",
    "XLEM Lemon South XLEM-2 2 2020 2016 in-country block test-B1",
    "XLIM Lime South XLIM-2 2 2020 2016 in-country block test-B1",
    "XLOT Lotus South XLOT-2 2 2020 2016 in-country block test-B1",
    "XMAN Mango North XMAN-2 2 2020 2016 in-country block test-B1",
    "XNET Nettle West XNET-1 1 2018 2016 in-country withheld ",
    "XOLI Olive South XOLI-2 2 2019 2016 in-country withheld ",
  ]);
});

it.each([
  ["in none", { status: "withheld", block_id: null }],
  ["in one that is not shown", { status: "block", block_id: "test-B9" }],
])("countriesCounted counts a review in a block before a later one %s", async (_, standing) => {
  const folder = releaseFolder(PORTFOLIO, (tables) => {
    const { reviews, ...others } = withUnpublished(tables);
    const later = { wave: 3, year: 2024, ...standing };
    const lime = reviews.find(({ review_id }) => review_id === "XLIM-2")!;
    return { ...others, reviews: [...reviews, { ...lime, ...later, review_id: "XLIM-3" }] };
  });
  const rows = await (await askedOf(folder)).ask(countriesCounted, counting());
  expect(rows.find(({ name }) => name === "Lime")).toMatchObject({ wave: 2, status: "block" });
  const late = await (await askedOf(folder)).ask(countriesCounted, counting({ wave: 3 }));
  expect(late.find(({ name }) => name === "Lime")).toMatchObject({ wave: 3, status: "withheld" });
});

it.each<[string, string[]]>([
  ["2014", []],
  ["2021", ["XAC-2"]],
])("countriesCounted counts them by one edition, too: %s", async (edition, reviews) => {
  const rows = await unpublished({}, { edition });
  expect(rows.map(({ review_id }) => review_id)).toEqual(reviews);
});

it("countriesCounted takes their group of the review’s year, as for named reviews", async () => {
  const rows = await unpublished();
  expect(rows.find(({ name }) => name === "Mango")!.group).toBe("North");
  const other = await unpublished({}, { grouping: "league" });
  expect(new Set(other.map(({ group }) => group))).toEqual(new Set([null]));
});

it("groupsCounted has the countries of unpublished reviews among a group’s, block by block", async () => {
  expect(compact(await ask(groupsCounted, counting()))).toEqual([
    "North block 2016 in-country test-B1 1 2020 2020",
    "North named 2016 in-country  2 2017 2018",
    "North named 2016 questionnaire  1 2016 2016",
    "North withheld 2016 in-country  1 2020 2020",
    "North     1  ",
    "South block 2016 in-country test-B1 5 2020 2020",
    "South named 2016 questionnaire  1 2017 2017",
    "South named 2021 in-country  1 2022 2022",
    "South withheld 2016 in-country  3 2019 2020",
    "West withheld 2016 in-country  1 2018 2018",
    " named 2016 in-country  1 2019 2019",
  ]);
});

it("blockStatements says what is said of each block, and of how many reviews", async () => {
  expect(compact(await ask(blockStatements, {}))).toEqual([
    "test-B1 7 H01 2 4 7",
    "test-B1 7 H01 3 4 7",
    "test-B1 7 H01 4 0 3",
  ]);
});

it("namedLater gives every theme that a block’s named member was asked for, and no other’s", async () => {
  const rows = await ask(namedLater, {});
  expect(rows).toHaveLength(21);
  expect(compact(rows).filter((row) => / H(01|13) /.test(row))).toEqual(["test-B1 XAD-1 H01 2 2"]);
});

it("themesAsked has the themes of each edition: 16 of the pilot, 21 of 2016, all of 2021", async () => {
  const rows = await ask(themesAsked, {});
  const count = (wanted: string) => rows.filter(({ edition }) => edition === wanted).length;
  expect([count("2014"), count("2016"), count("2021")]).toEqual([16, 21, 22]);
});

it("blockMembers names every member, and tells which may be known by now", async () => {
  const rows = await ask(blockMembers, {});
  expect(rows.map(({ name, known }) => `${name} ${known}`)).toEqual([
    "Ébène 1",
    "Larch 0",
    "Laurel 0",
    "Lemon 0",
    "Lime 0",
    "Lotus 0",
    "Mango 0",
  ]);
  expect(rows[1]).toEqual({
    block_id: "test-B1",
    n: 7,
    release_id: "test-1",
    country: "XLAR",
    name: "Larch",
    known: 0,
  });
});

it("blockMembers holds a member for known where its country has a public report, of any review", async () => {
  const folder = releaseFolder(PORTFOLIO, (tables) => {
    const { reviews, ...others } = withUnpublished(tables);
    const report_url = "https://example.org/lime";
    const reported = reviews.map((review) =>
      review.review_id === "XLIM-1" ? { ...review, report_url } : review,
    );
    return { ...others, reviews: reported };
  });
  const rows = await (await askedOf(folder)).ask(blockMembers, {});
  expect(rows.filter(({ known }) => known === 1).map(({ name }) => name)).toEqual([
    "Ébène",
    "Lime",
  ]);
});

it("portfolioCounts tells published, in blocks and withheld apart, each country counted once", async () => {
  const [counts] = await ask(portfolioCounts, {});
  expect(counts).toMatchObject({
    countries: 18,
    reviewed: 17,
    published: 6,
    in_blocks: 6,
    withheld: 5,
    reviews: 7,
  });
});

it("release names the country of a preview, and gives its code where it has no name", async () => {
  const folder = releaseFolder(PORTFOLIO, (tables) => tables, { preview: "XAG" });
  const [made] = await (await askedOf(folder)).ask(release, {});
  expect(made).toMatchObject({ preview: "XAG", preview_name: "Gum" });
});

it.each([
  [{ named: false }, 0],
  [{ named: true }, 7],
])(
  "portfolioCounts counts where nothing is named or nothing is unpublished: %o",
  async ({ named }, reviews) => {
    const folder = releaseFolder(PORTFOLIO, (tables) => ({
      ...tables,
      reviews: tables.reviews.filter(({ status }) => (status === "named") === named),
      stages: named ? tables.stages : [],
    }));
    const [counts] = await (await askedOf(folder)).ask(portfolioCounts, {});
    expect(counts).toMatchObject(
      named
        ? { reviewed: 6, published: 6, withheld: 0, reviews }
        : { reviewed: 4, published: 0, withheld: 4, reviews, first_year: null },
    );
  },
);
