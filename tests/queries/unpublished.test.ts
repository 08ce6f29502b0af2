import { expect, it } from "vitest";
import { blockMembers } from "../../src/queries/blockMembers";
import { blockStatements } from "../../src/queries/blockStatements";
import { groupCoverage } from "../../src/queries/groupCoverage";
import { namedLater } from "../../src/queries/namedLater";
import { portfolioCounts } from "../../src/queries/portfolioCounts";
import { release } from "../../src/queries/release";
import { themesAsked } from "../../src/queries/themesAsked";
import { unpublishedCountries } from "../../src/queries/unpublishedCountries";
import { askedOf } from "../ask";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";

const { ask } = await askedOf(releaseFolder(PORTFOLIO, withUnpublished));

const compact = (rows: readonly object[]) => rows.map((row) => Object.values(row).join(" "));

it("unpublishedCountries counts each country without a named review once, with its review in a block if it has one", async () => {
  expect(compact(await ask(unpublishedCountries, { grouping: "region" }))).toEqual([
    "XAG Gum South withheld  2020 2016 in-country",
    "XAH Hazel South withheld  2020 2016 in-country",
    "XAI Ivy North withheld  2020 2016 in-country",
    "XLAR Larch South block test-B1 2020 2016 in-country",
    "XLAU Laurel South block test-B1 2020 2016 in-country",
    "XLEM Lemon South block test-B1 2020 2016 in-country",
    "XLIM Lime South block test-B1 2020 2016 in-country",
    "XLOT Lotus South block test-B1 2020 2016 in-country",
    "XMAN Mango North block test-B1 2020 2016 in-country",
    "XNET Nettle West withheld  2018 2016 in-country",
    "XOLI Olive South withheld  2019 2016 in-country",
  ]);
});

it("unpublishedCountries takes the group of the review’s year, as for named reviews", async () => {
  const rows = await ask(unpublishedCountries, { grouping: "region" });
  expect(rows.find(({ name }) => name === "Mango")!.group).toBe("North");
  const other = await ask(unpublishedCountries, { grouping: "league" });
  expect(new Set(other.map(({ group }) => group))).toEqual(new Set([null]));
});

it("groupCoverage has the countries of unpublished reviews among a group’s, in the same group", async () => {
  const rows = await ask(groupCoverage, { grouping: "region", edition: "" });
  expect(compact(rows)).toEqual(["North 6 3", "South 10 2", "West 1 0", " 1 1"]);
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
