import { AGREED, RECORDS_TABLES } from "./agreed";
import { DICTIONARY, type DictionaryRow, dictionaryRowsOf } from "./dictionary";
import { oneOf, type PlainEntry } from "./dictionary/entry";
import { TABLES } from "./tables";

const { reviews, stages, context, blocks, statements } = DICTIONARY;

const REVIEW = "A review_id of the table reviews";

/** What every table and column of someone's own records means: where nothing is withheld, some mean something else. */
export const RECORDS_DICTIONARY: Readonly<Record<string, PlainEntry>> = {
  ...DICTIONARY,
  reviews: {
    ...reviews,
    row: "A review of the records, with or without consent to be named; one of which consent was withdrawn is left out",
    columns: {
      ...reviews.columns,
      status: {
        meaning:
          "named, whatever was agreed: whoever holds the records sees every review by name. What its government agreed to is in the table consent.",
        unit: null,
        allowed: "named",
      },
      block_id: {
        ...reviews.columns.block_id,
        meaning: "Nothing here: only a release has blocks.",
      },
    },
  },
  stages: {
    ...stages,
    row: "Where a review placed one aspect, one factor or one theme",
    columns: { ...stages.columns, review_id: { ...stages.columns.review_id, allowed: REVIEW } },
  },
  context: { ...context, row: "The circumstances of a country with a review, in one year" },
  blocks: { ...blocks, row: "A block of a release; records have none" },
  statements: { ...statements, row: "What a release says of a block; records have none" },
  consent: {
    row: "What was agreed of a review",
    key: ["review_id"],
    columns: {
      review_id: { meaning: "The review.", unit: null, allowed: REVIEW },
      agreed: {
        meaning:
          "What its government agreed to: named, its stages may be shown under the country’s name; aggregate, they may only count in statements about groups; none, nothing is on record, and nothing is agreed.",
        unit: null,
        allowed: oneOf(AGREED),
      },
    },
  },
};

/** The dictionary of someone's own records as a table, in the order of their tables and columns. */
export function recordsDictionaryRows(): readonly DictionaryRow[] {
  return Object.entries({ ...TABLES, ...RECORDS_TABLES }).flatMap(([table, columns]) =>
    dictionaryRowsOf(table, columns, RECORDS_DICTIONARY[table]!),
  );
}
