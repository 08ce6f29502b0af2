import { describe, expect, it } from "vitest";
import type { CountedChoice, ReviewFilter } from "../../src/queries/counted";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { reviewsPassing } from "../../src/queries/reviewsPassing";
import { askedOf } from "../ask";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { counting } from "./choices";

const { ask } = await askedOf();
const unpublished = await askedOf(releaseFolder(PORTFOLIO, withUnpublished));

/** The countries of which a review counts: with which, what it is, and in which group. */
const counted = async (choice: CountedChoice, of = ask) =>
  (await of(countriesCounted, choice))
    .filter(({ status }) => status !== null)
    .map(({ name, year, status, group }) => `${name} ${year} ${status} ${group}`);

const FIRST = [
  "Alder 2015 named North",
  "Birch 2017 named North",
  "Cedar 2018 named North",
  "Ébène 2017 named South",
  "elm 2019 named null",
  "Fir 2016 named North",
  "Gum 2020 withheld South",
  "Hazel 2020 withheld South",
  "Ivy 2020 withheld North",
];

const NORTH = { within: "region", group: "North" };
const SOUTH = { within: "region", group: "South" };

describe("the reviews that count", () => {
  it.each<[string, Partial<ReviewFilter>, string[]]>([
    ["first reviews", { wave: 1 }, FIRST],
    ["second reviews", { wave: 2 }, ["Alder 2022 named South", "Cedar 2021 withheld North"]],
    ["third reviews, of which there are none", { wave: 3 }, []],
    ["reviews by one edition", { edition: "2016" }, FIRST.slice(1)],
    [
      "reviews by one edition, none of them named of one country",
      { edition: "2021" },
      ["Alder 2022 named South", "Cedar 2021 withheld North"],
    ],
    [
      "reviews by one method",
      { method: "questionnaire" },
      ["Alder 2015 named North", "Ébène 2017 named South", "Fir 2016 named North"],
    ],
    [
      "reviews from one year on",
      { from: 2020 },
      [
        "Alder 2022 named South",
        "Cedar 2021 withheld North",
        "Gum 2020 withheld South",
        "Hazel 2020 withheld South",
        "Ivy 2020 withheld North",
      ],
    ],
    ["reviews up to one year", { to: 2016 }, ["Alder 2015 named North", "Fir 2016 named North"]],
    [
      "reviews of some years, both ends among them",
      { from: 2016, to: 2018 },
      [
        "Birch 2017 named North",
        "Cedar 2018 named North",
        "Ébène 2017 named South",
        "Fir 2016 named North",
      ],
    ],
    ["reviews of one year", { from: 2019, to: 2019 }, ["elm 2019 named null"]],
    ["reviews of years that end before they begin", { from: 2019, to: 2016 }, []],
    [
      "reviews of countries that were in one group then, the latest of them",
      NORTH,
      [
        "Alder 2015 named North",
        "Birch 2017 named North",
        "Cedar 2018 named North",
        "Fir 2016 named North",
        "Ivy 2020 withheld North",
      ],
    ],
    [
      "reviews of countries that were in the other group then",
      SOUTH,
      [
        "Alder 2022 named South",
        "Ébène 2017 named South",
        "Gum 2020 withheld South",
        "Hazel 2020 withheld South",
      ],
    ],
    ["reviews of a group that there is none of", { within: "region", group: "West" }, []],
    [
      "reviews that pass two filters",
      { wave: 1, method: "questionnaire", to: 2016 },
      ["Alder 2015 named North", "Fir 2016 named North"],
    ],
    ["second reviews of a group", { ...NORTH, wave: 2 }, ["Cedar 2021 withheld North"]],
    ["reviews of a group of another year", { ...SOUTH, edition: "2014" }, []],
    [
      "reviews that pass every filter",
      { ...NORTH, wave: 1, edition: "2016", method: "in-country", from: 2017, to: 2018 },
      ["Birch 2017 named North", "Cedar 2018 named North"],
    ],
  ])("are %s", async (_, filter, rows) => {
    expect(await counted(counting(filter))).toEqual(rows);
  });

  it.each<[string, Partial<ReviewFilter>, string, string[]]>([
    ["both are one", { edition: "2014" }, "2014", ["Alder 2015 named North"]],
    ["they are two", { edition: "2016" }, "2014", []],
    [
      "there is a method besides",
      { ...SOUTH, method: "questionnaire" },
      "2016",
      ["Ébène 2017 named South"],
    ],
    ["it is second reviews", { wave: 2 }, "2016", []],
  ])(
    "pass both the edition filtered by and that whose columns are asked for: %s",
    async (_, filter, edition, rows) => {
      expect(await counted(counting(filter, { edition }))).toEqual(rows);
    },
  );

  it("are filtered by one grouping and grouped by another", async () => {
    const choice = counting({ within: "league", group: "League X" }, { grouping: "region" });
    expect(await counted(choice)).toEqual(["Birch 2017 named North", "elm 2019 named null"]);
    expect(await counted({ ...choice, grouping: "league" })).toEqual([
      "Birch 2017 named League X",
      "elm 2019 named League X",
    ]);
  });

  it.each<[string, Partial<ReviewFilter>, string[]]>([
    ["its earlier review, which is in none", { wave: 1 }, ["Lime 2015 withheld South"]],
    ["its later one, which is in a block", { from: 2015 }, ["Lime 2020 block South"]],
    ["its later one, by a group", SOUTH, ["Lime 2020 block South"]],
    ["none, by another group", NORTH, []],
  ])("of a country without a named review are %s", async (_, filter, rows) => {
    const all = await counted(counting(filter), unpublished.ask);
    expect(all.filter((row) => row.startsWith("Lime"))).toEqual(rows);
  });

  it("count a review in a block that is named by now as named, and a block shown no longer as none", async () => {
    const all = await counted(counting({ edition: "2016", to: 2018 }), unpublished.ask);
    expect(all).toContain("Ébène 2017 named South");
    expect(all).toContain("Nettle 2018 withheld West");
  });
});

describe("countries of which no review passes", () => {
  const without = async (choice: CountedChoice, of = ask) =>
    (await of(countriesCounted, choice))
      .filter(({ status }) => status === null)
      .map(({ name, group }) => `${name} ${group}`);

  it("are there in the group that they are in now", async () => {
    expect(await without(counting({ method: "questionnaire", to: 2016 }))).toEqual([
      "Birch North",
      "Cedar North",
      "Ébène South",
      "elm null",
      "Gum South",
      "Hazel South",
      "Ivy North",
      "Juniper North",
    ]);
  });

  it("are those of the group filtered by alone, where it is theirs now", async () => {
    expect(await without(counting({ ...NORTH, wave: 2 }))).toEqual([
      "Birch North",
      "Fir North",
      "Ivy North",
      "Juniper North",
    ]);
    expect(await without(counting({ ...SOUTH, edition: "2014" }))).toEqual([
      "Alder South",
      "Ébène South",
      "Gum South",
      "Hazel South",
    ]);
  });

  it("may have moved: who was in the other group when it was reviewed", async () => {
    const later = counting({ ...SOUTH, from: 2021 });
    expect(await without(later, unpublished.ask)).toContain("Mango South");
    expect(await counted(counting(SOUTH), unpublished.ask)).not.toContain("Mango 2020 block South");
    expect(await counted(counting(NORTH), unpublished.ask)).toContain("Mango 2020 block North");
  });
});

describe("reviewsPassing", () => {
  const EACH = { wave: 7, edition: 7, columns: 7, method: 7, years: 7, group: 7 };

  it.each<[Partial<ReviewFilter>, string, [number, number], Partial<typeof EACH>]>([
    [{}, "", [7, 6], {}],
    [{ wave: 1 }, "", [6, 6], { wave: 6 }],
    [{ wave: 2 }, "", [1, 1], { wave: 1 }],
    [{ edition: "2016" }, "", [5, 5], { edition: 5 }],
    [{}, "2016", [5, 5], { columns: 5 }],
    [{ edition: "2021" }, "2016", [0, 0], { edition: 1, columns: 5 }],
    [{ method: "questionnaire" }, "", [3, 3], { method: 3 }],
    [{ from: 2016, to: 2018 }, "", [4, 4], { years: 4 }],
    [{ from: 2015 }, "", [7, 6], {}],
    [NORTH, "", [4, 4], { group: 4 }],
    [SOUTH, "", [2, 2], { group: 2 }],
    [{ within: "league", group: "League X" }, "", [2, 2], { group: 2 }],
    [{ within: "region", group: "West" }, "", [0, 0], { group: 0 }],
    [
      { ...NORTH, wave: 1, method: "questionnaire", to: 2016 },
      "",
      [2, 2],
      { group: 4, wave: 6, method: 3, years: 2 },
    ],
  ])("of %o, columns of “%s”, are %j, by each filter alone %o", async (by, edition, all, each) => {
    const [passing, countries] = all;
    const alone = Object.entries({ ...EACH, ...each }).map(([name, n]) => [`by_${name}`, n]);
    expect(await ask(reviewsPassing, counting(by, { edition }))).toEqual([
      { reviews: 7, passing, countries, ...Object.fromEntries(alone) },
    ]);
  });

  it("counts named reviews alone", async () => {
    const [passing] = await unpublished.ask(reviewsPassing, counting({ wave: 2 }));
    expect(passing).toMatchObject({ reviews: 7, passing: 1, countries: 1, by_wave: 1 });
  });
});
