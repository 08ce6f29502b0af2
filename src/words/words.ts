import { en } from "./en";
import { ofRecords, partOfRecords } from "./enOfRecords";

/** The sentences of the page in its language. */
export let words = en;

/** From now on speaks of someone's own records, of which no review is called published. */
export function speakOfRecords(): void {
  words = ofRecords(en);
}

/**
 * Sentences that are loaded with the pages that say them, and not before: what is to be said of a release, and in which
 * other words some of it is said of someone's own records.
 */
export function saidLater<Part>(
  part: Part,
  otherwise: object = {},
  ofOwnRecords: (part: Part, otherwise: object) => Part = partOfRecords,
): () => Part {
  let ofOwn: Part | undefined;
  return () => {
    if (words === en) return part;
    ofOwn ??= ofOwnRecords(part, otherwise);
    return ofOwn;
  };
}
