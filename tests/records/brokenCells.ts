import { type Broken, edit, firstReview, firstStage } from "./change";

const COUNTRY_ADVICE =
  "Write its ISO 3166-1 alpha-3 code, XKX for Kosovo, or for a fictional country X and two to five of A–Z and 0–9.";
const STAGE_ADVICE =
  "Write 1 to 5, 2-3 for between two neighbouring stages, or leave it empty for not assessed.";
const URL_ADVICE = "Write it whole, from https:// or http:// on, or leave it empty.";
const DAY_ADVICE = "Write a day of the calendar as 2021-03-31, or leave it empty.";
const NUMBER_ADVICE = "Write it plainly, as 12.5, without separators or signs, or leave it empty.";

/** Cells that are wrong whatever stands around them. */
export const BROKEN_CELLS: readonly Broken[] = [
  ...["6", "0", "2,5", "2.5", "3-2", "1-3", "-", "n/a"].map(
    (stage): Broken => [
      `the stage ${stage}`,
      firstStage(`"${stage}"`),
      `stages.csv, row 2, stage: "${stage}" is not a stage. ${STAGE_ADVICE}`,
    ],
  ),
  [
    "a space around a stage",
    firstStage(" 2"),
    'stages.csv, row 2, stage: " 2" has a space before or after it. Remove the space.',
  ],
  [
    "a line break in a name",
    firstReview("Alder", '"Al\nder"'),
    'reviews.csv, row 2, country_name: "Al<U+000A>der" holds a line break, a tab or another control character. Remove it.',
    'reviews.csv, row 3, country_name: "Alder" is not the name of "XAA", which is "Al<U+000A>der" in reviews.csv, row 2. Write one name for one country.',
  ],
  ...["Xab", "X", "XABCDEF", "ZZZ", ""].map(
    (country): Broken => [
      `the country “${country}”`,
      edit("reviews.csv", "XAD,Dogwood", `${country},Dogwood`),
      `reviews.csv, row 6, country: ${country === "" ? "an empty cell" : `"${country}"`} is not a country code. ${COUNTRY_ADVICE}`,
    ],
  ),
  [
    "no name",
    edit("reviews.csv", "Dogwood", ""),
    "reviews.csv, row 6, country_name: an empty cell is not a name. Write the country’s name.",
  ],
  ...["0", "01", "1.0", "100", "-1", ""].map(
    (wave): Broken => [
      `the wave “${wave}”`,
      edit("reviews.csv", "Dogwood,1", `Dogwood,${wave}`),
      `reviews.csv, row 6, wave: ${wave === "" ? "an empty cell" : `"${wave}"`} is not a wave. Write 1 for a first review, 2 for a second, to 99.`,
    ],
  ),
  [
    "a year without its century",
    edit("reviews.csv", "Dogwood,1,2015", "Dogwood,1,15"),
    'reviews.csv, row 6, year: "15" is not a year of a review. Write a year from 2010 to 2100.',
  ],
  [
    "an edition that is none",
    edit("reviews.csv", "2015,2014", "2015,2015"),
    'reviews.csv, row 6, edition: "2015" is not an edition. Write 2014 or 2016 or 2021.',
  ],
  [
    "a method that is none",
    firstReview("in-country", "In-Country"),
    'reviews.csv, row 2, method: "In-Country" is not a method. Write in-country or questionnaire.',
  ],
  ...["example.org", "javascript:alert(1)", "http://"].map(
    (url): Broken => [
      `the address ${url}`,
      firstReview("https://example.org/alder", url),
      `reviews.csv, row 2, report_url: "${url}" is not a web address. ${URL_ADVICE}`,
    ],
  ),
  [
    "a consent that is none",
    edit("consent.csv", "aggregate", "yes"),
    'consent.csv, row 4, status: "yes" is not a consent. Write named or aggregate or withdrawn.',
  ],
  ...["2023-02-29", "2024-13-01", "6.5.2024"].map(
    (day): Broken => [
      `the day ${day}`,
      edit("consent.csv", "2024-05-06", day),
      `consent.csv, row 5, date: "${day}" is not a day. ${DAY_ADVICE}`,
    ],
  ),
  [
    "a grouping with a capital",
    edit("groups.csv", "XAA,wb_region", "XAA,WB Region"),
    'groups.csv, row 2, grouping: "WB Region" is not a grouping. Write an id of a–z, 0–9 and _, as wb_region.',
  ],
  [
    "a group without a name",
    edit("groups.csv", "XAB,wb_region,Region A", "XAB,wb_region,"),
    "groups.csv, row 5, group: an empty cell is not a group. Write the group’s name as a reader should see it.",
  ],
  [
    "a percentage over 100",
    edit("context.csv", "45.5", "100.1"),
    `context.csv, row 2, internet_users_pct: "100.1" is not a percentage to 100. ${NUMBER_ADVICE}`,
  ],
  ...["1 000 000", "-1", "1e6", ".5", "1.", "0x10", "NaN", "Infinity"].map(
    (number): Broken => [
      `the population ${number}`,
      edit("context.csv", "1000000", number),
      `context.csv, row 2, population: "${number}" is not a population. ${NUMBER_ADVICE}`,
    ],
  ),
];
