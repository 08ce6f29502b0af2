import type { en } from "./en";
import { countries, number } from "./enForms";

/** What is said otherwise of someone's own records, of which every review that may be used is there by name. */
const OTHERWISE = {
  site: { release: () => "Records opened on this computer: no release" },
  overview: {
    counts: {
      heading: "What was opened",
      reviewed: "Countries reviewed",
      published: "with a review that may be used",
      withheld: "of which consent was withdrawn: used for nothing",
    },
  },
  heatmap: {
    coverage: (here: number, withdrawn: number, of: number, isFiltered: boolean) =>
      [
        `${number.format(here)} reviewed${isFiltered ? " that count" : ""},`,
        ...(withdrawn === 0 ? [] : [`${number.format(withdrawn)} withdrawn,`]),
        `of ${countries(of)}`,
      ]
        .map((part) => part.replaceAll(" ", "\u00A0"))
        .join(" "),
    unpublished: (_here: number, _inBlocks: number, withdrawn: number) =>
      `Consent to the review of ${countries(withdrawn)} was withdrawn: nothing is said of ${withdrawn === 1 ? "it" : "them"}.`,
    unpublishedSection: "Consent withdrawn",
    method: "How all this is worked out",
    legend: { withheld: "consent withdrawn" },
    cell: {
      withheld: (place: string, year: number) =>
        `${place}: reviewed in ${year}; consent was withdrawn, so it is used for nothing.`,
      withheldGroup: (place: string, n: number) =>
        `${place}: ${countries(n)} with a review that counts here, consent to which was withdrawn.`,
    },
  },
  story: { reasons: { withheld: "Consent withdrawn" } },
  status: { withheld: "consent withdrawn" },
  columns: { published: "Reviewed", unpublished: "Withdrawn" },
  figure: { csvAll: "Download CSV: every stage" },
  sql: {
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
