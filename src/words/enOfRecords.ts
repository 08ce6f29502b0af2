import type { en } from "./en";
import { countries, number, orAbove, years } from "./enForms";
import { method } from "./enMethod";

/** What is said otherwise of someone's own records, of which every review that may be used is there by name. */
const OTHERWISE = {
  site: { release: () => "Records opened on this computer: no release" },
  overview: {
    holds: (reviewed: number, total: number, range: readonly [number, number]) =>
      `These records hold ${number.format(total)} ${total === 1 ? "review" : "reviews"} of ${countries(reviewed)}, made from ${years(range)}.`,
    empty: "These records hold no review.",
    counts: { heading: "What was opened" },
  },
  heatmap: {
    coverage: (here: number, _others: number, of: number, isFiltered: boolean) =>
      [`${number.format(here)} reviewed${isFiltered ? " that count" : ""},`, `of ${countries(of)}`]
        .map((part) => part.replaceAll(" ", "\u00A0"))
        .join(" "),
    method: "How all this is worked out",
  },
  regions: { few: (n: number) => `too few: ${number.format(n)}` },
  regionsIncome: {
    grid: {
      subtitle: (of: string, threshold: number) =>
        `In each cell: countries reviewed, of all; then, where three or more have a stage, how many of the stages given in ${of} are ${orAbove(threshold)}.`,
      published: (here: number, _reviewed: number, of: number) =>
        `${number.format(here)} of ${number.format(of)}`.replaceAll(" ", "\u00A0"),
      spoken: (here: number, _reviewed: number, of: number) =>
        `${number.format(here)} reviewed of ${countries(of)}`,
    },
  },
  methodPage: {
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
  },
  dataPage: {
    title: "The tables that you opened",
    tables: { caption: "The tables that you opened" },
  },
  columns: { published: "Reviewed" },
  figure: { csvAll: "Download CSV: every stage" },
  sql: {
    lead: "The tables that you opened lie in a database in this page alone. Ask them whatever you like: nothing that you write leaves this computer, and nothing here can be changed by it.",
    result: { text: "The text that it answers, in which a space may be other than it was:" },
    examples: {
      reviewsByYear: "How many reviews were made in each year, by each edition?",
      blockStatements: "What do blocks say? Of records there are none",
    },
  },
  take: {
    everything: (n: number) => `All stages of the records: ${number.format(n)} rows`,
  },
} as const;

type Words = typeof en;

/** The sentences for someone's own records: those of the site, in which no review is called published. */
export function ofRecords(words: Words): Words {
  const { methodPage, dataPage, own, ...others } = words;
  const { bundle } = words.take;
  const spoken = unpublished(others) as Omit<Words, "methodPage" | "dataPage" | "own">;
  // What is told of the marks, of the method and of the data is told in full.
  const told = { ...spoken, methodPage, dataPage, own, take: { ...spoken.take, bundle } };
  return merged(told, OTHERWISE) as Words;
}

/** Sentences of one page for someone's own records, some of them in other words. */
export function partOfRecords<Part>(part: Part, otherwise: object): Part {
  return merged(unpublished(part), otherwise) as Part;
}

/** The same sentences, and makers of sentences, without the word. */
function unpublished(said: unknown): unknown {
  if (typeof said === "string") return withoutPublished(said);
  if (typeof said === "function") return (...given: unknown[]) => unpublished(said(...given));
  if (Array.isArray(said)) return said.map(unpublished);
  if (!isRecord(said)) return said;
  return Object.fromEntries(Object.entries(said).map(([name, each]) => [name, unpublished(each)]));
}

function withoutPublished(sentence: string): string {
  return sentence
    .replaceAll(/\bpublished (?=(?:\w+ )?(?:reviews?|stages?|countries|profiles)\b)/g, "")
    .replace(/^Published$/, "Reviewed")
    .replaceAll(/(?<=(?:\d|\bn|\bcountries) )published\b/g, "reviewed")
    .replaceAll(/\bPublished ([rs])/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll(/\bof the published\b/g, "of the");
}

function merged(words: unknown, otherwise: unknown): unknown {
  if (!isRecord(words) || !isRecord(otherwise)) return otherwise ?? words;
  const names = [...new Set([...Object.keys(words), ...Object.keys(otherwise)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      name in otherwise ? merged(words[name], otherwise[name]) : words[name],
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
