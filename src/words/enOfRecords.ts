import type { en } from "./en";
import { countries, number } from "./enForms";

/** What is said otherwise of someone's own records, of which every review that may be used is there by name. */
const OTHERWISE = {
  site: { release: () => "Records opened on this computer: no release" },
  overview: {
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
  const { methodPage, dataPage, own, ...others } = words as Words &
    Readonly<Record<string, unknown>>;
  const spoken = merged(unpublished(others), OTHERWISE) as object;
  const { take } = spoken as { take: object };
  // What is told of the marks, and of the data, is told in full.
  const kept = { methodPage, dataPage, own, take: { ...take, bundle: words.take.bundle } };
  return { ...spoken, ...kept } as unknown as Words;
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
    .replaceAll(/\bpublished (?=(?:\w+ )?(?:reviews?|stages?)\b)/g, "")
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
