import { en } from "./en";
import { ofRecords } from "./enOfRecords";

/** The sentences of the page in its language. */
export let words = en;

/** From now on speaks of someone's own records, of which no review is called published. */
export function speakOfRecords(): void {
  words = ofRecords(en);
}
