import type { en } from "./en";
import { countries, number, years } from "./enForms";

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
  dataPage: {
    title: "The tables that you opened",
    tables: { caption: "The tables that you opened" },
  },
  columns: { published: "Reviewed" },
  figure: { csvAll: "Download CSV: every stage" },
  take: {
    everything: (n: number) => `All stages of the records: ${number.format(n)} rows`,
  },
} as const;

type Words = typeof en;

/** The sentences for someone's own records: those of the site, in which no review is called published. */
export function ofRecords(words: Words): Words {
  const { dataPage, own, ...others } = words;
  const { bundle } = words.take;
  const spoken = unpublished(others) as Omit<Words, "dataPage" | "own">;
  // What is told of the marks and of the data is told in full.
  const told = { ...spoken, dataPage, own, take: { ...spoken.take, bundle } };
  return merged(told, OTHERWISE) as Words;
}

/** Sentences of one page for someone's own records, some of them in other words. */
export function partOfRecords<Part>(part: Part, otherwise: object): Part {
  return merged(unpublished(part), otherwise) as Part;
}

/** The same of a page that speaks of what is published elsewhere, too: nothing is left out of its sentences. */
export function toldInFull<Part>(part: Part, otherwise: object): Part {
  return merged(part, otherwise) as Part;
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
