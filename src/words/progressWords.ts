import { progress } from "./enProgress";
import { progressCountries } from "./enProgressCountries";
import { progressMatrix } from "./enProgressMatrix";
import { progressMovers } from "./enProgressMovers";
import { progressScope } from "./enProgressScope";
import { progressTests } from "./enProgressTests";
import { saidLater } from "./words";

/** What is said of someone's own records in other words. */
const OTHERWISE = {
  scope: {
    coverage: {
      registry: "When, by which edition and how each review was made is told by the records.",
    },
  },
};

/** The sentences of the page of progress. */
export const progressWords = saidLater(
  {
    page: progress,
    countries: progressCountries,
    matrix: progressMatrix,
    movers: progressMovers,
    scope: progressScope,
    tests: progressTests,
  },
  OTHERWISE,
);
