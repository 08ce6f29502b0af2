import type { Files } from "../portfolio/fixtures/invented";
import { appended, type Broken, edit, FIRST, firstReview } from "./change";

const ORDER_ADVICE = "Number a country’s reviews 1, 2, 3 in the order of their years.";
const NAMED_ADVICE =
  "Write where the agreement can be seen and its day, or leave the review unnamed.";

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
    'reviews.csv, row 2, year: "2023" is long after the 2016 edition was replaced. See whether the year and the edition are right. (warning)',
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
    (files) =>
      edit(
        "consent.csv",
        "secret-3,aggregate,https://example.org/consent/3,,2021-05-05\n",
        "",
      )(without3(files)),
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
    appended("consent.csv", "secret-9,aggregate,https://example.org/consent/9,,2021-05-05"),
    'consent.csv, row 6, review_id: "secret-9" is not the id of a review in reviews.csv. Write the review_id that reviews.csv has for it, or delete the row.',
  ],
  [
    "two consents",
    appended("consent.csv", "secret-4,aggregate,https://example.org/consent/4,,2021-05-05"),
    'consent.csv, row 6, review_id: "secret-4" has a consent in row 5 already. Keep the row that holds today.',
  ],
  [
    "a name without evidence or day",
    edit(
      "consent.csv",
      "secret-2,named,https://example.org/consent/2,Ministry of Alder,2023-01-01",
      "secret-2,named,,Ministry of Alder,",
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
