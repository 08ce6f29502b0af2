import type { Columns } from "./columns";

/** What a government agreed to of a review that may be used; none where no answer is on record. */
export const AGREED = ["named", "aggregate", "none"] as const;
export type Agreed = (typeof AGREED)[number];

/** The tables that someone's own records have besides those of a release; no release has them. */
export const RECORDS_TABLES = {
  consent: { review_id: "text", agreed: "text" },
} as const satisfies Record<string, Columns>;

export type RecordsTableName = keyof typeof RECORDS_TABLES;

export const RECORDS_TABLE_NAMES = Object.keys(RECORDS_TABLES) as RecordsTableName[];
