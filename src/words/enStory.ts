import type { StageRange } from "../model/stage";
import { STAGES } from "../model/stage";
import { countries, stageName } from "./enForms";
import { EDITIONS, METHODS } from "./enNames";

/** What stands behind a cell of the heatmap. */
export const story = {
  open: "What is behind it",
  close: "Close",
  of: (row: string, column: string) => `${row}: ${column}`,
  review: (year: number, edition: string, method: string) =>
    `${year}: ${EDITIONS(edition) ?? edition}, ${METHODS(method) ?? method}`,
  /** Of someone's own records alone. */
  agreed: {
    named: "Agreed to be shown under the country’s name.",
    aggregate: "Not agreed to be named: only to count in statements about groups.",
    none: "Not agreed to be named: no answer is on record.",
  } as Readonly<Record<string, string>>,
  country: (name: string) => `All about ${name}`,
  report: "Read the report",
  noReport: "No link to a report is known.",
  computed: "Typical: the lower middle of its aspects; the review itself gives no stage for this.",
  workedOut: "worked out",
  stage: ({ low, high }: StageRange) =>
    low === high ? stageName(low) : `Between ${stageName(low)} and ${stageName(high)}`,
  /** What the stage that was reached for certain means, in the model's terms. */
  meaning: ({ low, high }: StageRange) =>
    low === high
      ? `${stageName(low)}: ${STAGES[low - 1]!.meaning}`
      : `${stageName(low)} is reached, ${stageName(high)} is not yet. ${stageName(low)}: ${STAGES[low - 1]!.meaning}`,
  dimension: "A dimension has no stage of its own; these are the stages given under it.",
  none: "not assessed",
  items: "Its parts",
  level: { factor: "Factor", aspect: "Aspect", theme: "Theme" } as Readonly<Record<string, string>>,
  item: "Part",
  placed: "Stage",
  members: "The countries of this row, by stage",
  reasons: {
    counted: "With a published review that counts",
    notAssessed: "Not assessed",
    notInEdition: "Not asked for in the edition used",
    withheld: "Reviewed, not published",
    noReview: "No review that counts here",
  },
  countries,
  /** A country with the review that it counts with. */
  member: ({ name, review }: { name: string; review: { year: number; edition: string } | null }) =>
    review === null
      ? name
      : `${name} (${review.year}, ${EDITIONS(review.edition) ?? review.edition})`,
  bounds: "Counting unpublished reviews",
  several:
    "Editions differ: two reviews by different editions do not ask the same of a theme. Compare them with care.",
} as const;
