import { csv, HEADERS } from "../portfolio/fixtures/invented";
import { type Broken, edit, FIRST, firstStage, replaced, without } from "./change";

const LENGTH_ADVICE =
  "Give it one cell for each column; text that holds a comma stands in double quotes, and a stage is written 2-3, never 2,5.";
const STAGES_HEADER = "Write the header: review_id,code,stage.";

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
    "no stage at all",
    replaced("stages.csv", `${HEADERS.stages}\n,,\n`),
    "stages.csv: the table has no stage. Write one code of a review, and its stage, in each row.",
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
