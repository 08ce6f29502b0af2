import { method } from "./enMethod";
import { toldInFull } from "./enOfRecords";
import { saidLater } from "./words";

/** What is said of someone's own records in other words. */
const OTHERWISE = {
  title: "How your own records are shown, and how it is worked out",
  filters: {
    text: [
      "Filters choose among reviews by what the records say of each: which of its country’s reviews it is, its year, its edition and its method, and the group that the country was in when it was reviewed. Of the reviews of a country that pass, its latest one counts; each country counts once. The page says how many reviews each filter leaves out, whatever the others do.",
      ...method.filters.text.slice(1),
    ],
  },
  stages: {
    text: method.stages.text.map((paragraph) =>
      paragraph.startsWith("Each country counts once")
        ? "Each country counts once: with its latest review."
        : paragraph,
    ),
  },
  source: {
    synthetic:
      "From the files that you opened, whose countries are all fictional. They are in this page’s memory alone.",
    real: "From the files that you opened. They are in this page’s memory alone; what each government agreed to stands in the table consent.",
  },
};

/** The sentences of the page of the method. */
export const methodWords = saidLater(method, OTHERWISE, toldInFull);
