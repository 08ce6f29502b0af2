import { csv, type Files, HEADERS, INVENTED } from "../portfolio/fixtures/invented";
import { edit } from "./inventedSheets";

type Change = (files: Files) => Files;

/** What is done to the faultless portfolio, and every line that must then be told. */
export type Broken = [name: string, change: Change, ...lines: string[]];

const COUNTRY_ADVICE =
  "Write its ISO 3166-1 alpha-3 code, XKX for Kosovo, or for a fictional country X and two to five of A–Z and 0–9.";
const STAGE_ADVICE =
  "Write 1 to 5, 2-3 for between two neighbouring stages, or leave it empty for not assessed.";
const LENGTH_ADVICE =
  "Give it one cell for each column; text that holds a comma stands in double quotes, and a stage is written 2-3, never 2,5.";
const URL_ADVICE = "Write it whole, from https:// on, or leave it empty.";
const DAY_ADVICE = "Write a day of the calendar as 2021-03-31, or leave it empty.";
const NUMBER_ADVICE = "Write it plainly, as 12.5, without separators or signs, or leave it empty.";
const ORDER_ADVICE = "Number a country’s reviews 1, 2, 3 in the order of their years.";
const NAMED_ADVICE =
  "Write where the agreement can be seen and its day, or leave the review unnamed.";
const STAGES_HEADER = "Write the header: review_id,code,stage.";
const FIRST = "secret-1,XAA,Alder,1,2017,2016,in-country,Partner One,https://example.org/alder";

function without(file: string): Change {
  return ({ [file]: _, ...others }) => others;
}

function replaced(file: string, content: string): Change {
  return (files) => ({ ...files, [file]: content });
}

function appended(file: string, row: string): Change {
  return replaced(file, `${INVENTED[file]}${row}\n`);
}

function firstReview(from: string, to: string): Change {
  return edit("reviews.csv", FIRST, FIRST.replace(from, to));
}

function firstStage(stage: string): Change {
  return edit("stages.csv", "secret-1,D1.1,2\n", `secret-1,D1.1,${stage}\n`);
}

/** Tables that cannot be read. */
export const BROKEN_TABLES: readonly Broken[] = [
  [
    "a missing table",
    without("consent.csv"),
    "consent.csv: the file is missing from the portfolio. Add it, with the header: review_id,status,evidence_url,agreed_by,date.",
  ],
  ["an empty table", replaced("stages.csv", ""), `stages.csv: the file is empty. ${STAGES_HEADER}`],
  ["a blank line", replaced("stages.csv", "\n"), `stages.csv: the file is empty. ${STAGES_HEADER}`],
  [
    "a header that is none",
    replaced("stages.csv", "a,b\n1,2\n"),
    `stages.csv, row 1: "a,b" is no header of this table. ${STAGES_HEADER}`,
  ],
  [
    "semicolons for commas",
    replaced("stages.csv", "review_id;code;stage\nsecret-1;D1.1;2\n"),
    "stages.csv, row 1: the columns are not separated by commas. Save it with commas.",
  ],
  [
    "a column too few and one too many",
    edit("stages.csv", "stage\n", "Stage \n"),
    "stages.csv, row 1, stage: the column is missing. Add it, with empty cells if there is nothing.",
    'stages.csv, row 1: "Stage " is no column of this table. Write it "stage".',
  ],
  [
    "a column that the contract does not have",
    edit("stages.csv", "stage\n", "stage,remark\n"),
    'stages.csv, row 1: "remark" is no column of this table. Delete the column.',
  ],
  [
    "a column twice",
    replaced("stages.csv", "review_id,code,stage,code\n"),
    "stages.csv, row 1, code: the column stands there more than once. Keep one of them.",
  ],
  [
    "no review",
    replaced("reviews.csv", csv(HEADERS.reviews, [",,,,,,,,"])),
    "reviews.csv: the table has no review. Write one review in each row.",
  ],
  [
    "a quote never closed",
    edit("stages.csv", "secret-1,D1.1.1,2", 'secret-1,"D1.1.1,2'),
    "stages.csv, row 3: the text is broken: Quoted field unterminated. Mend the double quotes there.",
  ],
  [
    "a row with a decimal comma",
    firstStage("2,5"),
    `stages.csv, row 2: "secret-1,D1.1,2,5" has 4 cells, and the header 3. ${LENGTH_ADVICE}`,
  ],
  [
    "a row that ends too soon",
    edit("reviews.csv", FIRST, "secret-1,XAA"),
    `reviews.csv, row 2: "secret-1,XAA" has 2 cells, and the header 9. ${LENGTH_ADVICE}`,
  ],
];

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

/** Rows that do not go together. */
export const BROKEN_ROWS: readonly Broken[] = [
  [
    "a review twice",
    appended("reviews.csv", FIRST),
    'reviews.csv, row 7, review_id: "secret-1" is the id of the review in row 2 already. Give each review an id of its own, or delete the row that is too much.',
  ],
  [
    "a wave twice",
    edit("reviews.csv", "secret-2,XAA,Alder,2", "secret-2,XAA,Alder,1"),
    `reviews.csv, row 3, wave: "1" is the wave of "XAA" in row 2 already. ${ORDER_ADVICE}`,
  ],
  [
    "waves against the years",
    firstReview("2017", "2023"),
    `reviews.csv, row 3, year: "2022" is before 2023, the year of wave 1 of "XAA" in row 2. ${ORDER_ADVICE}`,
  ],
  [
    "two names for a country",
    edit("reviews.csv", "secret-2,XAA,Alder", "secret-2,XAA,Aldor"),
    'reviews.csv, row 3, country_name: "Aldor" is not the name of "XAA", which is "Alder" in reviews.csv, row 2. Write one name for one country.',
  ],
  [
    "real countries among fictional ones",
    edit("reviews.csv", "XAD,Dogwood", "SLV,El Salvador"),
    'reviews.csv, row 6, country: "SLV" is a real country, unlike "XAA" in reviews.csv, row 2. Keep fictional and real countries in portfolios of their own.',
  ],
  [
    "a real country in the groups of fictional ones",
    appended("groups.csv", "GTM,oas,OAS,,,"),
    'groups.csv, row 9, country: "GTM" is a real country, unlike "XAA" in reviews.csv, row 2. Keep fictional and real countries in portfolios of their own.',
  ],
  [
    "stages of a review that is not there, told once",
    (files) => edit("consent.csv", "secret-3,aggregate,,,\n", "")(without3(files)),
    'stages.csv, row 164, review_id: "secret-3" is not the id of a review in reviews.csv; 77 rows have it. Add the review to reviews.csv, or mend or delete its stages.',
  ],
  [
    "a code of no edition",
    edit("stages.csv", "secret-1,D1.1,2\n", "secret-1,D9.9,2\n"),
    'stages.csv, row 2, code: "D9.9" is not a code of edition 2016, which review "secret-1" follows. Write a factor’s or an aspect’s code of edition 2016, D1.1 or D1.1.1, or mend the review’s edition.',
  ],
  [
    "a code of another edition",
    edit("stages.csv", "secret-1,D1.1,2\n", "secret-1,D1.1.4,2\n"),
    'stages.csv, row 2, code: "D1.1.4" is not a code of edition 2016, which review "secret-1" follows; it is one of 2021. Write a factor’s or an aspect’s code of edition 2016, D1.1 or D1.1.1, or mend the review’s edition.',
  ],
  [
    "a code twice",
    edit("stages.csv", "secret-1,D1.1.1,2\n", "secret-1,D1.1,2\n"),
    'stages.csv, row 3, code: "D1.1" has a stage for review "secret-1" in row 2 already. Keep one of the two rows.',
  ],
  [
    "consent for a review that is not there",
    appended("consent.csv", "secret-9,aggregate,,,"),
    'consent.csv, row 6, review_id: "secret-9" is not the id of a review in reviews.csv. Write the review_id that reviews.csv has for it, or delete the row.',
  ],
  [
    "two consents",
    appended("consent.csv", "secret-4,aggregate,,,"),
    'consent.csv, row 6, review_id: "secret-4" has a consent in row 5 already. Keep the row that holds today.',
  ],
  [
    "a name without evidence or day",
    edit(
      "consent.csv",
      "secret-2,named,https://example.org/consent/2,,2023-01-01",
      "secret-2,named,,,",
    ),
    `consent.csv, row 3, evidence_url: an empty cell is not enough for the consent “named”. ${NAMED_ADVICE}`,
    `consent.csv, row 3, date: an empty cell is not enough for the consent “named”. ${NAMED_ADVICE}`,
  ],
  [
    "a membership that ends before it begins",
    edit("groups.csv", "2001-01-01,2010-12-31", "2001-01-01,2000-12-31"),
    'groups.csv, row 3, valid_to: "2000-12-31" is before valid_from, 2001-01-01. Put the two days in order.',
  ],
  [
    "two groups of a grouping on one day",
    edit("groups.csv", "2011-01-01", "2010-12-31"),
    'groups.csv, row 4, group: "League Y" holds "XAA" at the same time as "League X" in row 3. End the one before the other begins: within a grouping a country is in one group at a time.',
  ],
  [
    "a year of context twice",
    appended("context.csv", "XAA,2017,1,1,1"),
    'context.csv, row 5, year: "2017" is the year of "XAA" in row 2 already. Keep one of the two rows.',
  ],
];

function without3(files: Files): Files {
  return edit(
    "reviews.csv",
    "secret-3,XAB,Birch,1,2018,2016,in-country,Hidden Partner,\n",
    "",
  )(files);
}
