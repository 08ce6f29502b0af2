/** How the parts of a template are called: in a workbook and in a folder they are not the same. */
export interface Names {
  readonly whole: string;
  /** What a table stands in. */
  readonly part: string;
  readonly reviews: string;
  readonly stages: string;
  readonly consent: string;
  readonly groups: string;
  readonly context: string;
  readonly codes: string;
  readonly allowed: string;
  readonly blanks: string;
}

/** A heading and what stands below it. */
export type Section = readonly [heading: string, lines: readonly string[]];

/** What to do with a template, in the words of a workbook or of a folder. */
export function sectionsFor(names: Names): readonly Section[] {
  const { whole, part, reviews, stages, consent, groups, context, codes, allowed, blanks } = names;
  return [
    [
      "Records of CMM reviews",
      [
        `This ${whole} is empty. Fill in three tables, check them, and they can be published.`,
        `Each table is a ${part}. Keep its name and those of its columns; columns may stand in any order.`,
      ],
    ],
    [
      "Fill in",
      [
        `1. ${reviews}: one row for each review. Give each a review_id of your own; it is never published.`,
        `2. ${stages}: one row for each code of each review. Start from ${blanks}, whichever is the review’s edition: write the review_id into every row, fill in the stages, and copy the first three columns, without their header, below what stands in ${stages}.`,
        `3. ${consent}: one row for each review whose government has said what may be shown.`,
        `4. ${groups} and ${context} may stay as they are: the usual groups of countries are known already.`,
      ],
    ],
    [
      "Consent",
      [
        `No stage of a review is shown or counted unless ${consent} says so; without a row there, nothing is agreed.`,
        "named: its stages may be shown under the country’s name.",
        "aggregate: they may only be used within statements about groups of countries.",
        "withdrawn: the government agreed once, and no longer does.",
        "That a review took place, when and by whom, is public. One whose very existence is confidential does not belong here.",
      ],
    ],
    [
      "Stages",
      [
        "Write 1 to 5, or 2-3 for between two neighbouring stages. Leave the stage empty where it was not assessed.",
        "Give factors (D1.1) a stage where the review did. Where it gave stages to aspects (D1.1.1) alone, leave the factor’s stage empty: it is worked out.",
        `${codes} lists every code with its name. ${allowed} says what may stand in each column.`,
      ],
    ],
    [
      "Check",
      [
        "npm run portfolio -- check PATH",
        `PATH is where this ${whole} lies. Every fault is told with its place and what to do; nothing is changed.`,
      ],
    ],
  ];
}
