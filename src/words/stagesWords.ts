import { stages } from "./enStages";
import { stagesModel } from "./enStagesModel";
import { NOT_PUBLIC, NOT_REVIEWED, stagesReviews } from "./enStagesReviews";
import { saidLater } from "./words";

/** What is said of someone's own records in other words. */
const OTHERWISE = {
  page: {
    real: "What this page tells of the model is real. The countries of the records that are open are all fictional, and so are their stages.",
  },
  reviews: {
    why: {
      reasons: () => [
        {
          name: "The records that are open may not have it",
          text: "While you look at records of your own, this site shows their countries alone, each review by name. A review that its government does not agree to any more is left out.",
        },
        NOT_REVIEWED,
        NOT_PUBLIC,
      ],
      how: "How the records that are open are shown:",
    },
  },
};

/** The sentences of the page of the stages. */
export const stagesWords = saidLater(
  { page: stages, model: stagesModel, reviews: stagesReviews },
  OTHERWISE,
);
