import { blockStatements } from "../../queries/blockStatements";
import { EVERY_REVIEW } from "../../queries/counted";
import { countriesReaching } from "../../queries/countriesReaching";
import { portfolioCounts } from "../../queries/portfolioCounts";
import { reviewedAgain } from "../../queries/reviewedAgain";
import { reviewsByYear } from "../../queries/reviewsByYear";
import { reviewsHeld } from "../../queries/reviewsHeld";
import { sqlText } from "../../queries/sqlText";
import { stagesByGroup } from "../../queries/stagesByGroup";
import { themesCompared } from "../../queries/themesCompared";
import { sqlWords } from "../../words/sqlWords";

/** A question to begin with, and the text that asks it. */
export interface SqlExample {
  readonly asked: string;
  readonly text: string;
}

const BY_REGION = {
  filter: EVERY_REVIEW,
  edition: "",
  grouping: "region",
  level: "theme",
  under: "",
};

const example = (asked: string, text: (asked: string) => string): SqlExample => ({
  asked,
  text: text(asked),
});

/** Questions of the site’s own, from the plainest on. */
export function sqlExamples(): readonly SqlExample[] {
  const say = sqlWords().examples;
  return [
    example(say.reviewsByYear, (asked) => sqlText(reviewsByYear, {}, asked)),
    example(say.reviewedAgain, (asked) => sqlText(reviewedAgain, {}, asked)),
    example(say.countriesReaching, (asked) =>
      sqlText(countriesReaching, { theme: "H02", stage: 3 }, asked),
    ),
    example(say.reviewsHeld, (asked) => sqlText(reviewsHeld, {}, asked)),
    example(say.themesCompared, (asked) => sqlText(themesCompared, {}, asked)),
    example(say.blockStatements, (asked) => sqlText(blockStatements, {}, asked)),
    example(say.portfolioCounts, (asked) => sqlText(portfolioCounts, {}, asked)),
    example(say.stagesByGroup, (asked) => sqlText(stagesByGroup, BY_REGION, asked)),
  ];
}
