import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/records/fault";
import { MOST_FAULTS } from "../../src/records/recordsFrom";
import { csv, HEADERS, INVENTED, stagesOf } from "../portfolio/fixtures/invented";
import { BROKEN_CELLS } from "./brokenCells";
import { BROKEN_ROWS } from "./brokenRows";
import { BROKEN_TABLES } from "./brokenTables";
import { edit, replaced } from "./change";
import { linesOf, recordsOf } from "./inventedSheets";

describe("a portfolio without faults", () => {
  it("has nothing told of it", () => {
    expect(linesOf((files) => files)).toEqual([]);
  });

  it("becomes reviews with what was agreed on each", () => {
    const { reviews, synthetic } = recordsOf(INVENTED).portfolio!;
    expect(synthetic).toBe(true);
    expect(reviews.map(({ id, consent }) => [id, consent])).toEqual([
      ["secret-1", "named"],
      ["secret-2", "named"],
      ["secret-3", "aggregate"],
      ["secret-4", "withdrawn"],
      ["secret-5", null],
    ]);
    const { stages, ...facts } = reviews[1]!;
    expect(facts).toEqual({
      id: "secret-2",
      country: "XAA",
      wave: 2,
      year: 2022,
      edition: "2021",
      method: "questionnaire",
      partner: null,
      reportUrl: null,
      consent: "named",
    });
    expect(stages.get("D1.1.4")).toEqual({ low: 3, high: 4 });
    expect(stages.size).toBe(85);
  });

  it("becomes countries, memberships and context", () => {
    const { countries, memberships, context } = recordsOf(INVENTED).portfolio!;
    expect([...countries].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ["XAA", "Alder"],
      ["XAB", "Birch"],
      ["XAC", "Cedar"],
      ["XAD", "Dogwood"],
      ["XAE", "Elm"],
    ]);
    expect(memberships[1]).toEqual({
      country: "XAA",
      grouping: "league",
      group: "League X",
      validFrom: "2001-01-01",
      validTo: "2010-12-31",
    });
    expect(context[1]).toEqual({
      country: "XAA",
      year: 2022,
      population: 1100000,
      internetUsersPct: null,
      gdpPerCapitaPpp: null,
    });
  });

  it("takes addresses with https:// and with http://", () => {
    const { portfolio, faults } = recordsOf(
      edit("reviews.csv", "https://example.org/alder", "http://example.org/alder")(INVENTED),
    );
    expect(faults).toEqual([]);
    expect(portfolio?.reviews[0]?.reportUrl).toBe("http://example.org/alder");
  });

  it("has a country named by any of its reviews, for the registry lists them all", () => {
    const files = edit("groups.csv", ",Birch", ",")(INVENTED);
    expect(recordsOf(files).portfolio!.countries.get("XAB")).toBe("Birch");
  });

  it("needs no groups and no context, and may have real countries", () => {
    const { portfolio, faults } = recordsOf({
      "reviews.csv": csv(HEADERS.reviews, ["a,SLV,El Salvador,1,2020,2016,in-country,,"]),
      "stages.csv": csv(HEADERS.stages, stagesOf("a", "2016", "1-2")),
      "consent.csv": csv(HEADERS.consent, ["a,named,https://example.org/a,Somebody,2021-01-01"]),
    });
    expect(faults).toEqual([]);
    expect(portfolio?.synthetic).toBe(false);
  });

  it("takes columns in any order, empty rows, quoted text, formulas and markup as they are", () => {
    const { portfolio, faults } = recordsOf({
      ...INVENTED,
      "consent.csv": `date,status,agreed_by,evidence_url,review_id\n,,,,\n2020-02-29,named,"=SUM(A1), <b>",https://example.org/1,secret-1\n,,,,\n`,
      "reviews.csv": INVENTED["reviews.csv"]!.replace("Partner One", '" =2+2, <i>""x"" "'),
    });
    expect(faults.map(lineOf)).toEqual([
      'reviews.csv, row 2, partner: "=2+2, <i>\\"x\\"" begins as a formula does; it is taken as words. Begin it with a letter or a digit, unless it is meant so. (warning)',
      'consent.csv, row 3, agreed_by: "=SUM(A1), <b>" begins as a formula does; it is taken as words. Begin it with a letter or a digit, unless it is meant so. (warning)',
    ]);
    expect(portfolio?.reviews[0]?.partner).toBe('=2+2, <i>"x"');
    expect(portfolio?.reviews[0]?.consent).toBe("named");
  });
});

describe.each([
  ["tables", BROKEN_TABLES],
  ["cells", BROKEN_CELLS],
  ["rows", BROKEN_ROWS],
])("broken %s", (_, broken) => {
  it.each(broken)("tells %s with its place, and no more", (_name, change, ...lines) => {
    expect(linesOf(change)).toEqual(lines);
    expect(recordsOf(change(INVENTED)).portfolio).toBeUndefined();
  });
});

describe("warnings", () => {
  it.each([
    [
      "a review that is older than its edition",
      edit("reviews.csv", "2022,2021", "2020,2021"),
      'reviews.csv, row 3, year: "2020" is before the 2021 edition existed. See whether the year and the edition are right. (warning)',
    ],
    [
      "codes without a row",
      edit("stages.csv", "secret-1,D1.1.1,2\nsecret-1,D1.1.2,2\n", ""),
      'stages.csv, review_id: "secret-1" has no row for 2 codes (D1.1.1, D1.1.2) of edition 2016. Add the rows, with an empty stage where something was not assessed: without a row it counts as that. (warning)',
    ],
    [
      "a review without stages",
      edit("stages.csv", `${stagesOf("secret-5", "2014", "5").join("\n")}\n`, ""),
      'reviews.csv, row 6, review_id: "secret-5" has no stage in stages.csv. Add its stages, if it has any: without them all of it is not assessed. (warning)',
    ],
    [
      "a fictional country that nothing names",
      edit("groups.csv", ",Elm", ","),
      'groups.csv, row 8, country: "XAE" has no name. Add a column country_name to groups.csv; until then its code is its name. (warning)',
    ],
    [
      "a review long after its edition was replaced",
      edit("reviews.csv", "1,2015,2014", "1,2018,2014"),
      'reviews.csv, row 6, year: "2018" is long after the 2014 edition was replaced. See whether the year and the edition are right. (warning)',
    ],
    [
      "a wave that lacks the one before it",
      edit("reviews.csv", "Birch,1,", "Birch,3,"),
      'reviews.csv, row 4, wave: "3" comes after wave 2 of "XAB", which is not there. Add that review, or number the country’s reviews 1, 2, 3 in the order of their years. (warning)',
    ],
    [
      "a factor reported a stage above its aspects",
      edit("stages.csv", "secret-1,D1.1,2\n", "secret-1,D1.1,3\n"),
      'stages.csv, row 2, stage: "3" is a stage above what the aspects of "D1.1" say, "2". See whether it is right; the reported stage stands. (warning)',
    ],
    [
      "an agreement to group statements without evidence",
      edit("consent.csv", "https://example.org/consent/3,,2021", ",,2021"),
      "consent.csv, row 4, evidence_url: an empty cell leaves the consent “aggregate” without evidence. Write where the agreement can be seen and its day. (warning)",
    ],
    [
      "a consent of nobody",
      edit("consent.csv", "consent/2,Ministry of Alder,", "consent/2,,"),
      "consent.csv, row 3, agreed_by: an empty cell does not say who agreed to be named. Write who agreed, so that it can be asked about later. (warning)",
    ],
    [
      "a portfolio without a named review",
      replaced(
        "consent.csv",
        csv(HEADERS.consent, [
          "secret-3,aggregate,https://example.org/consent/3,,2021-05-05",
          "secret-4,withdrawn,,,",
        ]),
      ),
      "consent.csv: no review is agreed as named. Give a review the status named once its government has agreed. (warning)",
    ],
    [
      "a reviewed country in no group",
      edit("groups.csv", "XAB,wb_region,Region A,,,Birch\n", ""),
      'reviews.csv, row 4, country: "XAB" is in no group. Add its groups to groups.csv. (warning)',
    ],
  ])("tell %s and stop nothing", (_, change, line) => {
    expect(linesOf(change)).toEqual([line]);
    expect(recordsOf(change(INVENTED)).portfolio).toBeDefined();
  });

  it("do not miss the row of a factor whose aspects have theirs", () => {
    expect(linesOf(edit("stages.csv", "secret-1,D1.1,2\n", ""))).toEqual([]);
  });

  it("name the first codes and count all", () => {
    const [line] = linesOf((files) => ({
      ...files,
      "stages.csv": `${INVENTED["stages.csv"]!.replaceAll(/secret-2,D5.*\n/g, "")}`,
    }));
    expect(line).toContain("has no row for 20 codes (D5.1, D5.1.1, D5.1.2 and 17 more)");
  });
});

describe("a portfolio full of faults", () => {
  it("has all of them told at once, in the order of files and rows", () => {
    const change = [
      edit("context.csv", "45.5", "x"),
      edit("stages.csv", "secret-5,D1.1,5", "secret-5,D1.1,6"),
      edit("stages.csv", "secret-1,D1.1,2", "secret-1,D1.1,6"),
      edit("reviews.csv", "in-country", "by post"),
    ].reduce((one, other) => (files) => other(one(files)));
    expect(linesOf(change).map((line) => line.split(":")[0])).toEqual([
      "reviews.csv, row 2, method",
      "stages.csv, row 2, stage",
      "stages.csv, row 318, stage",
      "context.csv, row 2, internet_users_pct",
    ]);
  });

  it("has no more told than anyone can read, and says so last", () => {
    const rows = Array.from({ length: 2 * MOST_FAULTS }, () => "secret-1,D1.1,6");
    const lines = linesOf((files) => ({ ...files, "stages.csv": csv(HEADERS.stages, rows) }));
    expect(lines).toHaveLength(MOST_FAULTS + 1);
    expect(lines.at(-1)).toBe(
      "the portfolio: there are more than 10000 faults. Mend these first, then check again.",
    );
  });

  it("has long values shortened and hidden characters spelt out", () => {
    const [line] = linesOf(edit("stages.csv", "D1.1,2", `D1.1,\u202e${"9".repeat(1000)}`));
    expect(line).toMatch(/^stages.csv, row 2, stage: "<U\+202E>9{72}…"/);
  });
});
